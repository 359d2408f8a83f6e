import { LEGAL_FORMS } from '../lexicon/organisations.js'
import type { Notice } from '../notice.js'
import type { Part } from '../words/list.js'
import type { Sentence } from '../words/sentence.js'
import type { Token } from '../words/token.js'
import { isPlaceOrLaw } from './proper-names.js'

const COMPANY = new RegExp(`(?:[\\p{Lu}][\\p{L}\\p{N}&.'’:+-]{1,40}\\s){1,6}(?:${LEGAL_FORMS})(?![\\p{L}\\p{N}])`, 'gu')
/** Words that are capital only because they begin a sentence. */
const OPENING = /^(?:The|Our|We|In|If|For|When|With|Vår|Våra|Vi|Om|Till|Från|Käytämme|Lisäksi|Palvelun|Järjestelmän)\s/u

/** Companies that a sentence names with their legal form. */
export function companiesIn(sentence: Sentence): Part[] {
  return [...sentence.text.slice(0, 3000).matchAll(COMPANY)].map((match) => {
    const skipped = OPENING.exec(match[0])?.[0].length ?? 0
    return { start: sentence.start + match.index + skipped, end: sentence.start + match.index + match[0].length }
  })
}

/** The companies of a stretch of text, as written. */
export const companyNamesIn = (text: string): string[] => [...text.matchAll(COMPANY)].map((match) => match[0])

/** An item without a known word for a recipient still names one where it begins with a name. */
export function namesOfItem(notice: Notice, head: Part): Part[] {
  const text = notice.text.slice(head.start, head.end)
  const name = text.slice(0, /,\s|\s\(|:\s|\s[–—-]\s/u.exec(text)?.index ?? text.length)
  const isShort =
    /^\p{Lu}/u.test(name) &&
    name.split(/\s+/u).length <= 7 &&
    !/^(?:tiedot|tietoja|data|uppgifter)\b/iu.test(name) &&
    !/^(?:When|If|Where|To|For|In|Kun|Jos|Mikäli|När|Om|För|Vid)\s/u.test(name)
  return isShort ? [{ start: head.start, end: head.start + name.length }] : []
}

/** Names without a legal form or a place on any list, where the grammar says that a service or a company is meant. */
export function properNamesIn(notice: Notice, sentence: Sentence): Part[] {
  const { tokens } = sentence
  const isCapital = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && /^\p{Lu}/u.test(notice.text.slice(token.start, token.end)) && !isPlaceOrLaw(tokens, at)
  }
  const names: Part[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || !isCapital(at)) continue
    let last = at
    while (isCapital(last + 1) && /^[ -]$/u.test(notice.text.slice(tokens[last]?.end, tokens[last + 1]?.start))) last += 1
    const end = tokens[last]?.end ?? token.end
    const isNamed = notice.language === 'fi' ? isFinnishService(notice, sentence, last) : isAfterWord(notice, sentence, at)
    if (isNamed && end - token.start >= 3 && !/^-\s/u.test(notice.text.slice(end, end + 2)))
      names.push({ start: token.start, end: withoutGenitive(notice, token.start, end, tokens[last + 1]) })
    at = last
  }
  return names
}

const SERVICE_WORD =
  /^(?:\p{L}{0,20}(?:palvelu|ohjelm|järjestelm|alusta|sovelluks|sovellu|tietokan|pilve|pilvi|palvelim|palvelin|konesal|työkalu|lomak|verkkokaup))/iu
const TO_A_NAME: ReadonlySet<string> = new Set(['av', 'hos', 'via', 'med', 'till', 'använder', 'anlitar', 'genom', 'systemet', 'tjänsten'])
const TO_AN_ENGLISH_NAME: ReadonlySet<string> = new Set(['of', 'via', 'use', 'uses', 'using', 'by', 'with', 'to', 'called'])

/** `Sentry-palveluun`, `Hetznerin konesalissa`. */
function isFinnishService({ text }: Notice, { tokens }: Sentence, at: number): boolean {
  const [name, next] = [tokens[at], tokens[at + 1]]
  if (!name || !next) return false
  const between = text.slice(name.end, next.start)
  return SERVICE_WORD.test(next.word) && (/^\s?-$/u.test(between) || (between === ' ' && name.word.endsWith('n')))
}

/** `Drivs av Quickbutik`, `the services of TransIP`. */
function isAfterWord({ language }: Notice, { tokens }: Sentence, at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  return at > 0 && (language === 'sv' ? TO_A_NAME : TO_AN_ENGLISH_NAME).has(before)
}

/** The Finnish genitive takes an `-n`, after a consonant an `-in`. */
function withoutGenitive({ language, text }: Notice, start: number, end: number, next: Token | undefined): number {
  const isGenitive = language === 'fi' && next !== undefined && text.slice(end, next.start) === ' ' && text[end - 1] === 'n'
  if (!isGenitive) return end
  return /[bcdfghjklmpqrstvwxz]in$/iu.test(text.slice(start, end)) ? end - 2 : end - 1
}
