import type { SpecialCategory } from '@seloste/schema/vocabulary/special-category'
import { animals, exposed, neutrality, specialPhrases, veterinary, withAnimals } from '../lexicon/special-categories.js'
import { spanOf } from '../notice.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { isNegated } from '../words/negation.js'
import { compile } from '../words/phrase.js'
import { defineFact } from './fact.js'
import { gather, setClaims, type Gathered } from './set-fact.js'

const phrases = byLanguage((language) => compile<SpecialCategory>(specialPhrases[language]))
/** How far a notice says of itself what kind of organisation it is of. */
const OPENING = 200
const ELSEWHERE: readonly Topic[] = ['rights', 'complaint', 'cookies', 'recipients', 'transfers', 'changes', 'automated']

/** Special categories and criminal data that the text says are processed; a sentence that denies them adds none. */
export const specialCategories = defineFact({
  name: 'special-categories',
  read(notice) {
    const gathered: Gathered<SpecialCategory> = new Map()
    const isOfAnimals = veterinary.test(notice.text.slice(0, OPENING))
    for (const line of notice.lines) {
      if (ELSEWHERE.some((topic) => line.section.topics.has(topic)) || line.section.region === 'footer') continue
      for (const sentence of line.sentences) {
        if (isNegated(sentence.tokens, notice.language) || neutrality.test(sentence.text)) continue
        for (const { key, first } of phrases[notice.language](sentence.tokens)) {
          if (key === 'health' && (animals.test(sentence.text.replace(withAnimals, '')) || isOfAnimals)) continue
          if (key === 'political' && exposed.test(sentence.text)) continue
          const start = sentence.tokens[first]?.start ?? 0
          if (first > 0 && /\p{Lu}/u.test(notice.text[start] ?? '') && /\p{Ll}/u.test(notice.text[start + 1] ?? '')) continue
          gather(gathered, key, spanOf(notice, sentence.start, sentence.end), 0.8)
        }
      }
    }
    return { part: { specialCategories: [...gathered.keys()] }, claims: setClaims('specialCategories', gathered) }
  },
})
