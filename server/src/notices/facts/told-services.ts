import { LEGAL_FORMS } from '../lexicon/organisations.js'
import {
  bodyWords,
  noServices,
  placeNames,
  plainThings,
  serviceFrames,
  serviceHints,
  toolUses,
  type ServiceFrame,
} from '../lexicon/service-frames.js'
import type { Line, Notice } from '../notice.js'
import type { Sentence } from '../words/sentence.js'
import { firstCase } from '../words/name-case.js'
import { isPlaceOrLaw } from './proper-names.js'
import { ownNames } from './recipient-merging.js'

/** A service that no list knows, as it is called, and where the text says so. */
export interface ToldService {
  readonly name: string
  readonly start: number
  readonly end: number
}

const FORM = new RegExp(`^\\s(?:${LEGAL_FORMS})(?![\\p{L}\\p{N}])`, 'u')
const FORM_LAST = new RegExp(`\\s(?:${LEGAL_FORMS})$`, 'u')
const LONGEST = 1500

/** Words of the controller's own names: what is called like it is its own. */
export const ownWords = (notice: Notice): ReadonlySet<string> =>
  new Set([...ownNames(notice)].flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3))

/** The services that a sentence tells of by what runs on them. */
export function toldServicesIn(notice: Notice, sentence: Sentence, own: ReadonlySet<string>): ToldService[] {
  const text = sentence.text.slice(0, LONGEST)
  if (!serviceHints[notice.language].test(text)) return []
  return serviceFrames[notice.language].flatMap((frame) =>
    [...text.matchAll(frame.pattern)].flatMap((match) => {
      const written = match.groups?.['name'] ?? ''
      const at = match.index + match[0].indexOf(written)
      return madeOf(notice, sentence, frame, { written, at }, own)
    }),
  )
}

function madeOf(
  notice: Notice,
  sentence: Sentence,
  frame: ServiceFrame,
  { written, at }: { written: string; at: number },
  own: ReadonlySet<string>,
): ToldService[] {
  const bare = written
    .replace(/[.&’]+$/u, '')
    .replace(/[’']s$/u, '')
    .replace(FORM_LAST, '')
  const start = sentence.start + at
  const after = notice.text.slice(start + bare.length, start + bare.length + 24)
  if (FORM.test(after) ? frame.mayBeCompany !== true || bare.includes(' ') : /^\s\p{Lu}/u.test(after)) return []
  if (!isServiceName(notice, sentence, bare, at, own)) return []
  const name = frame.isInflected === true ? firstCase(notice.text, bare) : bare
  return [{ name, start, end: start + name.length }]
}

function isServiceName(notice: Notice, sentence: Sentence, name: string, at: number, own: ReadonlySet<string>): boolean {
  const place = sentence.tokens.findIndex(({ start }) => start >= sentence.start + at)
  const first = name.split(/\s/u)[0]?.toLowerCase() ?? ''
  return (
    name.length >= 3 &&
    !/^\p{Lu}{2,4}$/u.test(name) &&
    name.split(/\s/u).every((word) => !noServices.test(`${word} `) && !bodyWords.test(word)) &&
    !placeNames.test(name) &&
    !(at === 0 && plainThings.test(name)) &&
    !titled(notice).includes(name) &&
    !isPlaceOrLaw(sentence.tokens, place) &&
    !isCommon(notice, first, at) &&
    ![...own].some((word) => word.slice(0, 6) === first.slice(0, 6))
  )
}

/** What the page itself is called; a name in brackets there is that of a tool. */
const titled = ({ lines }: Notice): string =>
  lines
    .slice(0, 3)
    .map(({ text }) => text.slice(0, 200).replaceAll(/\([^()]*\)/gu, ''))
    .join('\n')

/** A word that the text also writes small is no name. */
const isCommon = ({ text }: Notice, word: string, at: number): boolean =>
  (/^\p{L}/u.test(word) && text.slice(0, 60_000).includes(` ${word}`)) || (at === 0 && word.length < 4)

/** A name at the head of an item or of the row of a table, beside what it is used for. */
export function toolsNamed(notice: Notice, line: Line, index: number, own: ReadonlySet<string>): ToldService[] {
  const { block, text, sentences } = line
  const [sentence] = sentences
  if (!sentence || (block.kind !== 'item' && block.kind !== 'cell')) return []
  const named = /^(\p{Lu}[\p{L}\p{N}+&.’]{1,30}(?:\s\p{Lu}[\p{L}\p{N}+&’]{0,24})?)(?:\s?[(–:-]\s?|,\s|\sfor\s|$)/u.exec(text.slice(0, 120))
  const name = named?.[1]
  if (named === null || name === undefined) return []
  const isAlone = named[0].length === text.trim().length
  const use = block.kind === 'cell' && isAlone ? (notice.lines[index + 1]?.text ?? '') : text.slice(named[0].length, 160)
  return toolUses[notice.language].test(use) && isServiceName(notice, sentence, name, 0, own)
    ? [{ name, start: line.start, end: line.start + name.length }]
    : []
}
