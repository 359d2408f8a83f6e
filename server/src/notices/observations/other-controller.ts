import type { NoticeReading, Observation } from '@seloste/schema/notice'
import { LEGAL_FORMS } from '../lexicon/organisations.js'
import { otherPart, speaksFor } from '../lexicon/other-controllers.js'
import { lineAt, spanOf, type Line, type Notice } from '../notice.js'
import type { Topic } from '../sections/topic.js'
import { finnishNumbersIn, isBusinessId } from '../words/company-number.js'
import type { Sentence } from '../words/sentence.js'
import { servicesIn } from '../words/service-names.js'
import type { Observer } from './observer.js'

const WORD = `[\\p{Lu}\\d][\\p{L}\\p{N}&.'’+-]{0,40}`
const COMPANY = new RegExp(`${WORD}\\s(?:(?:${WORD}|&|ja|och|and|of)\\s){0,4}(?:${LEGAL_FORMS})(?![\\p{L}\\p{N}])`, 'gu')
const FORM = new RegExp(`(?:^|\\s)(?:${LEGAL_FORMS})(?![\\p{L}\\p{N}])`, 'gu')
/** Sections in which other organisations have their place. */
const OTHERS: readonly Topic[] = ['recipients', 'transfers', 'sources', 'cookies', 'complaint', 'measures', 'dataCategories']
/** Sections in which the controller speaks of itself. */
const OWN: readonly Topic[] = ['controller', 'contact', 'dpo', 'registerName']

/** Another organisation where only the controller has a place: its name was left when somebody else's notice was copied. */
export const otherController: Observer = {
  kind: 'other_controller',
  read(notice, facts) {
    const own = facts.controller.name
    if (own === null) return []
    const known = knownNames(notice, facts, own)
    return notice.lines
      .filter((line) => !OTHERS.some((topic) => line.section.topics.has(topic)))
      .flatMap((line) => strangersOn(notice, line, facts, known))
  },
}

/** Names that have their place in the text: the controller, those that its own block names beside it, the recipients that are told as such. */
function knownNames(notice: Notice, facts: NoticeReading, own: string): Set<string> {
  const block = notice.lines.find(({ isHeading, section, text }) => !isHeading && section.topics.has('controller') && text.includes(own))
  const beside = block
    ? notice.lines.filter(({ section }) => section === block.section).flatMap(({ text }) => namesIn(text).map(({ text: name }) => name))
    : []
  const recipients = facts.recipients.filter((_recipient, index) => isToldElsewhere(notice, facts, `recipients.${index}`))
  return new Set([own, ...beside, ...recipients.map(({ name }) => name), ...facts.sources].flatMap(keyWords))
}

/** Whether a value stands where others have their place: in a section on them, or in a sentence that gives it another part. */
const isToldElsewhere = (notice: Notice, { evidence }: NoticeReading, path: string): boolean =>
  (evidence[path] ?? []).some((span) => {
    const line = lineAt(notice, span.start)
    if (!line) return false
    const sentence = line.sentences.find(({ start, end }) => start <= span.start && span.start < end)
    return OTHERS.some((topic) => line.section.topics.has(topic)) || otherPart[notice.language].test(sentence?.text ?? line.text)
  })

function strangersOn(notice: Notice, line: Line, { controller }: NoticeReading, known: ReadonlySet<string>): Observation[] {
  const isOwn = line.isHeading || OWN.some((topic) => line.section.topics.has(topic))
  return line.sentences.flatMap((sentence) => {
    if (otherPart[notice.language].test(sentence.text) || (!isOwn && !speaksFor[notice.language].test(sentence.text))) return []
    const names = namesIn(sentence.text)
      .filter(
        ({ at, text }) =>
          !/^:?lle(?!\p{L})/u.test(sentence.text.slice(at + text.length)) &&
          !keyWords(text).some((word) => known.has(word)) &&
          !isService(notice, sentence, text),
      )
      .map(({ at, text }) => ({ start: sentence.start + at, end: sentence.start + at + text.length }))
    const numbers = controller.businessId === null ? [] : finnishNumbersIn(sentence.text, sentence.start)
    const strange = numbers.filter(({ text }) => isBusinessId(text) && digits(text) !== digits(controller.businessId ?? ''))
    return (names.length > 0 ? names : strange).map(({ start, end }) => ({
      kind: 'other_controller',
      span: spanOf(notice, start, end),
      confidence: isOwn ? 0.75 : 0.7,
    }))
  })
}

const namesIn = (text: string): { at: number; text: string }[] =>
  [...text.slice(0, 3000).matchAll(COMPANY)].map((match) => ({ at: match.index, text: match[0] }))

const isService = (notice: Notice, sentence: Sentence, name: string): boolean =>
  servicesIn(notice.text, sentence).some(({ start, end }) => name.includes(notice.text.slice(start, end)))

const digits = (number: string): string => number.replace(/\D/gu, '')

/** The words of a name that tell it from others, without its company form. */
const keyWords = (name: string): string[] =>
  (
    name
      .replace(FORM, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  ).map((word) => word.slice(0, 12))
