import { repealedActs } from '../lexicon/repealed-law.js'
import { spanOf } from '../notice.js'
import { compile } from '../words/phrase.js'
import { defineFact } from './fact.js'
import { gather, setClaims, type Gathered } from './set-fact.js'

const finder = compile(Object.fromEntries(repealedActs.map(({ id, phrases }) => [id, phrases])))

/** Repealed acts that the text cites as if they bound. */
export const repealedLaw = defineFact({
  name: 'repealed-law',
  read(notice) {
    const gathered: Gathered<string> = new Map()
    for (const line of notice.lines) {
      for (const sentence of line.sentences) {
        for (const { key } of finder(sentence.tokens)) {
          gather(gathered, key, spanOf(notice, sentence.start, sentence.end), 0.95)
        }
      }
    }
    return { part: { repealedLaw: [...gathered.keys()] }, claims: setClaims('repealedLaw', gathered) }
  },
})
