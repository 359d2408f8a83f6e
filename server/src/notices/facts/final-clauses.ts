import type { Notice } from '../notice.js'
import { trimPart, type Part } from '../words/list.js'
import { nounPhrase } from '../words/noun-phrase.js'
import type { Sentence } from '../words/sentence.js'

/** `Tarjotaksemme …`: the Finnish verb form that says what for. */
const FINAL = /(?:[td]a|[td]ä|aa|ää|oa|eä)kse(?:mme|en|nsa|nsä)$/u
/** `… järjestämiseksi`: the noun form of the same. */
const NOUN = /(?:miseksi|mistä varten)$/u
const END = /[,;.]|\s(?:ja|sekä)\s/u

/** The Finnish clauses of a sentence that say what for: `parantaaksemme palvelua`, `tapahtuman järjestämiseksi`. */
export function finalClauses(notice: Notice, sentence: Sentence): Part[] {
  if (notice.language !== 'fi') return []
  return sentence.tokens.flatMap(({ word, start }, index) => {
    if (NOUN.test(word)) {
      const phrase = nounPhrase(notice.text, sentence, { key: '', first: index, last: index }, 'fi')
      return phrase.start < start ? [phrase] : []
    }
    if (!FINAL.test(word)) return []
    const rest = notice.text.slice(start, sentence.end)
    const stop = END.exec(rest.slice(word.length))
    return [trimPart(notice.text, { start, end: stop ? start + word.length + stop.index : sentence.end })]
  })
}
