import { receiversAtLarge } from '../lexicon/recipients.js'
import type { Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { compileSet } from '../words/phrase.js'
import { tokenize } from '../words/token.js'
import { controllerNameIn } from './controller-name.js'
import { companyNamesIn } from './recipient-names.js'
import type { Recipient } from './recipient.js'
import { plain } from './span-list.js'

const atLarge = byLanguage((language) => compileSet(receiversAtLarge[language]))
/** A stem is at least so long, so that it tells words apart. */
const STEM = 6

/** Who acts for the controller may be named beside it. */
const AGENT = /biträde|processor|käsittelij|lukuun|on behalf of/iu

/** The controller's own companies are no recipients: those that its section or the title names. */
export function ownNames(notice: Notice): Set<string> {
  const own = notice.lines
    .filter(({ text }) => !AGENT.test(text))
    .filter(({ section, isHeading }) => section.topics.has('controller') || (isHeading && section.topics.size === 0))
    .slice(0, 8)
  const named = own.flatMap(({ text }) => companyNamesIn(text.slice(0, 500).replace(/c\/o [^,\n]{2,60}/giu, '')))
  const controller = controllerNameIn(notice)
  return new Set([...named, ...(controller ? [controller.text] : [])].map((name) => plain(name)))
}

/** Whether a pick is the controller itself, by its name or a part of it. */
export function isOwn(notice: Notice, own: ReadonlySet<string>, { start, end }: Recipient): boolean {
  const words = plain(notice.text.slice(start, end))
  return [...own].some((name) => name === words || (words.length >= 4 && name.startsWith(`${words} `)))
}

/** Where picks overlap, a name goes before the phrase around it, and a whole phrase before a word of it. */
export function untangled(picks: readonly Recipient[]): Recipient[] {
  const kept: Recipient[] = []
  for (const rank of ['name', 'phrase', 'word', 'proper'] as const)
    for (const pick of picks.filter((each) => each.rank === rank).toSorted((a, b) => b.end - b.start - (a.end - a.start)))
      if (!kept.some((other) => pick.start < other.end && other.start < pick.end)) kept.push(pick)
  return kept
}

/** One recipient in several inflections, or named again with fewer words, is one; words for anybody say nothing beside those who are named. */
export function onceEach(notice: Notice, picks: readonly Recipient[]): Recipient[] {
  const words = new Map(picks.map((pick) => [pick, plain(notice.text.slice(pick.start, pick.end)).split(' ')]))
  const isWithin = (one: Recipient, other: Recipient): boolean =>
    words.get(one)?.every((few) => words.get(other)?.some((many) => isInflected(few, many))) ?? false
  return picks.filter((pick, index) => {
    const isAgain = picks
      .slice(0, index)
      .some((before) => isWithin(pick, before) || (pick.rank === 'name' && isWithin(before, pick) && before.rank === 'name'))
    const isNarrowed = isAtLarge(notice, pick) && picks.slice(index + 1).some((after) => after.rank !== 'name' && isWithin(pick, after))
    return !isAgain && !isNarrowed
  })
}

/** Whether a receiver is only somebody: a third party, a service provider. */
export function isAtLarge(notice: Notice, { start, end }: Recipient): boolean {
  const tokens = tokenize(notice.text, start, end)
  const hits = atLarge[notice.language](tokens)
  return tokens.every((_, at) => hits.some(({ first, last }) => first <= at && at <= last))
}

/** Whether two words are one in two inflections: alike but for a short end. */
function isInflected(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const stem = short.slice(0, Math.max(Math.min(STEM, short.length), short.length - 4))
  return long.startsWith(stem) && long.length - short.length <= 5
}
