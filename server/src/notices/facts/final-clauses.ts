import type { Notice } from '../notice.js'
import { trimPart, type Part } from '../words/list.js'
import { nounPhrase } from '../words/noun-phrase.js'
import type { Sentence } from '../words/sentence.js'

/** `Tarjotaksemme …`: the Finnish verb form that says what for. */
const FINAL = /(?:[td]a|[td]ä|aa|ää|oa|eä)kse(?:mme|en|nsa|nsä)$/u
/** `… järjestämiseksi`: the noun form of the same. */
const NOUN = /miseksi$/u
/** Words before `varten` that name no purpose of their own. */
const VAGUE = /^(?:sitä|tätä|niitä|näitä|mitä|jota|joita|\p{L}*tarkoitu\p{L}*|häntä|itseä\p{L}*)$/u
const END = /[,;.]|\s(?:ja|sekä)\s/u

/** The Finnish clauses of a sentence that say what for: `parantaaksemme palvelua`, `tapahtuman järjestämiseksi`. */
export function finalClauses(notice: Notice, sentence: Sentence): Part[] {
  if (notice.language !== 'fi') return []
  return sentence.tokens.flatMap(({ word, start }, index) => {
    if (NOUN.test(word)) {
      const phrase = withOwners(notice, sentence, index)
      return phrase.start < start ? [phrase] : []
    }
    if (word === 'varten') return partsBefore(notice, sentence, index)
    if (!FINAL.test(word)) return []
    const rest = notice.text.slice(start, sentence.end)
    const stop = END.exec(rest.slice(word.length))
    return [trimPart(notice.text, { start, end: stop ? start + word.length + stop.index : sentence.end })]
  })
}

/** `Ilmoittautumisen käsittelemiseksi`, `pyynnön tai palautteen käsittelemiseksi`: the noun with all that it is done to. */
function withOwners(notice: Notice, sentence: Sentence, head: number): Part {
  const { tokens } = sentence
  const phrase = nounPhrase(notice.text, sentence, { key: '', first: head, last: head }, 'fi')
  let first = tokens.findIndex(({ start }) => start === phrase.start)
  const before = tokens[first - 1]?.word ?? ''
  if (/[^l]isen$/u.test(before)) first -= 1
  else if (
    first < head &&
    /^(?:ja|tai|sekä)$/u.test(before) &&
    (tokens[first - 2]?.word ?? '').endsWith('n') &&
    (tokens[first]?.word ?? '').endsWith('n')
  )
    first -= 2
  else return phrase
  return { start: nounPhrase(notice.text, sentence, { key: '', first, last: first }, 'fi').start, end: phrase.end }
}

/** `Analyysiä, tilastojen laatimista ja raportointia varten`: what stands in the partitive before `varten`. */
function partsBefore(notice: Notice, sentence: Sentence, varten: number): Part[] {
  const { tokens } = sentence
  const parts: Part[] = []
  let head = varten - 1
  while (head >= 0 && /(?:a|ä)(?:mme|nsa|nsä|si)?$/u.test(tokens[head]?.word ?? '') && !VAGUE.test(tokens[head]?.word ?? '')) {
    const phrase = nounPhrase(notice.text, sentence, { key: '', first: head, last: head }, 'fi')
    parts.unshift(phrase)
    const first = tokens.findIndex(({ start }) => start === phrase.start)
    const between = notice.text.slice(tokens[first - 1]?.end ?? 0, phrase.start)
    if (/^(?:ja|sekä|tai)$/u.test(tokens[first - 1]?.word ?? '')) head = first - 2
    else if (between.includes(',')) head = first - 1
    else break
  }
  const last = parts.at(-1)
  return last && parts[0] ? [{ start: parts[0].start, end: tokens[varten]?.end ?? last.end }] : []
}
