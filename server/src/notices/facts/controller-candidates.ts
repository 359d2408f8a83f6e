import {
  addressWords,
  authorities,
  documentWords,
  framesAfter,
  framesBefore,
  noNameWords,
  organisationNouns,
  type Frame,
} from '../lexicon/controller-frames.js'
import { LEGAL_FORMS } from '../lexicon/organisations.js'
import type { Line, Notice } from '../notice.js'
import { readHeading } from '../sections/heading.js'
import type { Topic } from '../sections/topic.js'
import { servicesIn } from '../words/service-names.js'

/** A name that stands somewhere in the text, and how much its place there tells that it is the controller's. */
interface Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly weight: number
  /** Whether it stands where a name has no ending of a case: alone on a line, before its verb, in a title. */
  readonly isPlain: boolean
}

/** Notices are shorter; of anything longer, this much is searched. */
const [LINES, CHARS, RUNS] = [400, 700, 12]
/** Sections that name others than the controller. */
const OTHERS: readonly Topic[] = ['recipients', 'transfers', 'cookies', 'complaint', 'rights', 'sources', 'measures']
const WORD = /[\p{L}\p{N}][\p{L}\p{N}&'’.+/®™-]*/gu
const LINK = /^(?:ekonomisk|ideell|ja|och|and|of|the|i|på|vid|for|för|von|de|la|n|på)$/u
const FORM = new RegExp(`^(?:${LEGAL_FORMS})$`, 'u')
/** How many words in lower case may stand inside a name before the noun that ends it. */
const INSIDE = 3
const STREET =
  /^[\s,]{1,3}\p{L}[^,\n]{1,40}\s\d{1,4}(?:\s?[A-Z](?:\s\d{1,3})?)?[\s,]|^[\s,]{1,3}(?:PL|Box|PB|P\.?O\.? Box)\s\d|^[\s,·|–-]{1,3}\d{3}\s?\d{2}\s\p{Lu}/u
const CONTACTED = /@|\(at\)|\+\d{2}|(?:tel|puh|p)\.?\s?:?\s?\d|www\./iu
const COPYRIGHT = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[–-]\s?\d{4})?)?,?\s*$/iu

/** What stands behind a post code is a town. */
const POST_CODE = /(?:\d{5}|\d{3}\s\d{2})\s$/u

/** The name that most of the text speaks for as the controller's, where it says so nowhere outright. */
export function likeliestController(notice: Notice): (Omit<Mention, 'weight' | 'isPlain'> & { readonly score: number }) | null {
  const domains = domainsOf(notice)
  const mentions = notice.lines.slice(0, LINES).flatMap((line, index) => mentionsOn(notice, line, index))
  const groups = groupsOf(mentions)
  const scored = groups.map((group) => ({ group, score: scoreOf(notice, group, domains) })).toSorted((a, b) => b.score - a.score)
  const [best] = scored
  if (!best) return null
  const shown = shownOf(best.group)
  return { start: shown.start, end: shown.end, text: shown.text, score: best.score }
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

function mentionsOn(notice: Notice, line: Line, index: number): Mention[] {
  const text = line.text.slice(0, CHARS)
  if (line.block.region === 'banner') return []
  const isOthers = OTHERS.some((topic) => line.section.topics.has(topic)) && !line.section.topics.has('controller')
  const services = new Set(line.sentences.slice(0, 8).flatMap((sentence) => servicesIn(notice.text, sentence).map(({ start }) => start)))
  return runsIn(notice, text)
    .slice(0, RUNS)
    .filter((run) => !services.has(line.start + run.start) && !authorities.test(run.text) && !POST_CODE.test(text.slice(0, run.start)))
    .map((run) => ({
      start: line.start + run.start,
      end: line.start + run.end,
      text: run.text,
      weight: (isOthers ? -1.5 : 0) + weightOf(notice, line, text, run, index),
      isPlain: isPlainAt(text, run),
    }))
}

/** The runs of words on a line that can be a name: capitals with what links them, up to the noun that ends the name. */
function runsIn(notice: Notice, text: string): Word[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0].replace(/[.’'/-]+$/u, ''),
    start: match.index,
    end: match.index + match[0].replace(/[.’'/-]+$/u, '').length,
  }))
  const runs: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (!isCapital(notice, words[at])) continue
    const last = runEnd(notice, text, words, at)
    const run = { start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 }
    const name = text.slice(run.start, run.end)
    if (name.length >= 3 && !/^\d[\d\s.-]*$/u.test(name)) runs.push({ ...run, text: name })
    at = last
  }
  return runs
}

const isCapital = ({ language }: Notice, word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text) && !noNameWords[language].test(word.text) && !/^(?:http|www)/iu.test(word.text)

function runEnd(notice: Notice, text: string, words: readonly Word[], first: number): number {
  let last = first
  let isInside = false
  for (let at = first + 1; at < words.length && at - first < 9; at += 1) {
    const [before, word] = [words[at - 1], words[at]]
    if (!before || !word || word.text === 'I' || !isJoined(text.slice(before.end, word.start), word.text)) break
    const isNumber = /^\d{1,3}$/u.test(word.text) && at - last === 1
    if (documentWords.test(word.text)) break
    if (isInside && /^\p{Lu}/u.test(word.text)) break
    const isOf = /^(?:för|of|for)$/u.test(before.text) && BODY.test(words[first]?.text ?? '') && at - last === 2
    if (/^\p{Lu}/u.test(word.text) || FORM.test(word.text) || isNumber || isOf) last = at
    else if (organisationNouns[notice.language].test(word.text) && notice.language !== 'en') last = at
    else if (!LINK.test(word.text)) {
      if (notice.language === 'en' || at - last > INSIDE || !/[nsa]$/u.test(word.text)) break
      isInside = true
    }
  }
  return last
}

/** `Myndigheten för kustfrågor`: a body is named by what it is for. */
const BODY =
  /^(?:\p{L}*(?:myndigheten|föreningen|stiftelsen|nämnden|institutet|sällskapet|rådet|centret|förbundet|verket)|centrum|föreningen|institute|agency|society|council|centre|department|office|association|ministry)$/iu

/** The board of a municipality follows it behind a comma. */
const isJoined = (between: string, word: string): boolean =>
  /^-?(?:\s|\s&\s)$|^\s-$/u.test(between) || (between === ', ' && /(?:nämnden|lautakunta)$/u.test(word))

/** Whether the name stands as it is called: alone, or as the subject of its sentence. */
const isPlainAt = (text: string, { start, end }: Word): boolean =>
  (start === 0 || /[.:|–—©]\s$|\d\s$/u.test(text.slice(0, start))) && /^(?:$|[\s]*[,|(–—]|\s(?:on|är|is|are)\s)/u.test(text.slice(end))

function weightOf(notice: Notice, line: Line, text: string, run: Word, index: number): number {
  const [before, after] = [sentenceBefore(text.slice(0, run.start)), text.slice(run.end)]
  const { topics } = line.section
  const told = toldBefore(framesBefore[notice.language], before) + heaviest(framesAfter[notice.language], after)
  const next = notice.lines[index + 1]?.text ?? ''
  const isAlone = run.start === 0 && after.trim().length <= 1
  const isBlock = STREET.test(`${after} `) || (isAlone && STREET.test(`, ${next} `))
  const isReached = text.length < 160 && CONTACTED.test(after)
  return (
    told +
    (isBlock ? 3 : 0) +
    (isReached && !isBlock ? 1 : 0) +
    (COPYRIGHT.test(before) ? 3 : 0) +
    (topics.has('controller') ? 2.5 : topics.has('contact') ? 1 : 0) +
    titleWeight(notice, line, text, run, index) +
    (line.block.kind === 'item' ? -1 : 0) +
    (FOR_US.test(after) ? -9 : 0) +
    (BESIDE.test(before) ? -6 : 0)
  )
}

/** A person who answers for a paper, and whose door the post goes to, is not thereby the controller. */
const BESIDE = /(?:c\/o|ansvarig utgivare:?|vastaava (?:pää)?toimittaja:?|päätoimittaja:?|chefredaktör:?|editor:?)\s$/iu

/** Who acts on our behalf is a processor (Art. 4(8)), not the controller. */
const FOR_US =
  /^[^.!?]{0,120}\b(?:on our behalf|for us\b|our (?:processor|supplier|provider)|puolestamme|lukuumme|meille\b|för vår räkning|åt oss\b|vårt personuppgiftsbiträde)/iu

/** A name in the title, alone at the head of the page, or where the page ends. */
function titleWeight(notice: Notice, line: Line, text: string, { start, end }: Word, index: number): number {
  const isParted = /^(?:\s?[|–—:·-]\s|$)/u.test(text.slice(end)) && (start === 0 || /(?:\s[|–—·-]|:)\s$/u.test(text.slice(0, start)))
  const share = (end - start) / Math.max(1, text.trim().length)
  if (index < 6 && text.length <= 120 && !/[.!?]$/u.test(text))
    return isParted ? (index < 3 ? 3.2 : 2.5) : line.isHeading || index < 3 ? 1.5 : 0.5
  return index >= notice.lines.length - 3 && text.length < 200 && (isParted || share > 0.5) ? 1 : 0
}

const sentenceBefore = (text: string): string => text.slice(Math.max(0, text.search(/[^.!?]*$/u))).replace(/^\s+/u, '')

const heaviest = (frames: readonly Frame[], text: string): number =>
  Math.max(0, ...frames.filter(({ pattern }) => pattern.test(text)).map(({ weight }) => weight))

/** `Olen hieroja …`, `drivs av fotografen …`: what someone is may stand before the name. */
const TRADE = /(?<=\s)(?:\p{Ll}{3,}\s){1,2}$/u
const toldBefore = (frames: readonly Frame[], text: string): number =>
  Math.max(heaviest(frames, text), heaviest(frames, text.replace(TRADE, '')) * 0.9)

/** Mentions of one name: the same words, the last of them in any case. */
function groupsOf(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const key = keyOf(mention.text)
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  return [...groups.values()]
}

/** The letters of a name without the ending of its last word. */
function keyOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/gu, '')
    .split(/\s+/u)
  const last = words.at(-1) ?? ''
  return [...words.slice(0, -1), last.slice(0, words.length > 1 ? 3 : 5)].join(' ')
}

/** The mention that shows the name as it is called. */
const shownOf = (group: readonly Mention[]): Mention =>
  group.toSorted(
    (a, b) =>
      Number(isLoud(a)) - Number(isLoud(b)) || Number(b.isPlain) - Number(a.isPlain) || a.text.length - b.text.length || a.start - b.start,
  )[0] as Mention

const isLoud = ({ text }: Mention): boolean => text.length > 5 && text === text.toUpperCase()

function scoreOf(notice: Notice, group: readonly Mention[], domains: readonly string[]): number {
  const shown = shownOf(group)
  const words = shown.text.split(/\s+/u)
  const weights = group.map(({ weight }) => weight).toSorted((a, b) => b - a)
  const told = (weights[0] ?? 0) + Math.max(0, weights[1] ?? 0) * 0.5 + Math.max(0, weights[2] ?? 0) * 0.25
  const isOrganisation = words.some((word) => organisationNouns[notice.language].test(word) || FORM.test(word))
  const isHeading = readHeading(shown.text, notice.language).cover > 0.5
  return (
    told +
    Math.min(1.5, (group.length - 1) * 0.3) +
    (words.some((word) => FORM.test(word)) ? 2 : isOrganisation ? 1 : 0) +
    (words.length === 1 ? (isCommon(notice, shown.text) ? -6 : -1.5) : 0) +
    (domains.some((domain) => isOfDomain(shown.text, domain)) ? 3 : 0) +
    (FORM.test(words[0] ?? '') && words.length > 1 ? 2.5 : 0) +
    (!isOrganisation && words.some((word) => addressWords.test(word)) ? -3 : 0) +
    (isHeading ? -4 : 0)
  )
}

/** A word that the text also writes small is no name. */
const isCommon = ({ text }: Notice, word: string): boolean => text.slice(0, 60_000).includes(` ${word.toLowerCase()}`)

/** The names under which the text has its mailboxes and pages. */
function domainsOf(notice: Notice): string[] {
  const found = notice.text
    .slice(0, 60_000)
    .matchAll(/(?:@|\(at\)\s?|\[at\]\s?|www\.|https?:\/\/)(?:www\.)?([\p{L}\p{N}-]{4,60})\.\p{L}{2,10}/giu)
  return [...found].map((match) => plainLetters(match[1] ?? '')).slice(0, 40)
}

const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** `heronsrest.example` for `The Heron’s Rest`: the domain is made of the words of the name, or of their beginnings. */
function isOfDomain(name: string, domain: string): boolean {
  const words = name
    .split(/[\s-]+/u)
    .map(plainLetters)
    .filter((word) => word.length > 2 && word !== 'the')
  if (words.length === 0) return false
  const whole = words.join('')
  if (domain.length >= 5 && (whole.includes(domain) || domain.includes(whole))) return true
  const shared = words.filter((word) => word.length >= 4 && domain.includes(word.slice(0, Math.max(4, word.length - 2))))
  return shared.length >= 2 || (shared.length === 1 && words.length <= 2 && (shared[0]?.length ?? 0) * 2 > domain.length)
}

/** Whether a phrase is built like a name from its first word to its last. */
export function isNameShaped(notice: Notice, text: string): boolean {
  const plain = text
    .replace(/\s?\([^()]*\)/gu, '')
    .replace(/\s[-–]\s(?=\p{Lu})/gu, ' ')
    .trim()
  const [run] = runsIn(notice, plain)
  return run !== undefined && run.start === 0 && run.end >= plain.length - 1
}
