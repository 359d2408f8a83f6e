import { subjectWords } from '../lexicon/lists.js'
import { linesAbout, type Line, type Notice } from '../notice.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { itemsOfBareSentence, itemsOfSentence, labelOf, wholeItem } from '../words/enumeration.js'
import { splitAtConjunctions, trimPart, wordCount, type Part } from '../words/list.js'
import { compileSet } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { tokenize } from '../words/token.js'
import { headWord } from '../words/person-phrase.js'
import { defineFact } from './fact.js'
import { greetedGroups, groupsNamed, groupsToldOf, headingGroups, labelledGroups, titleGroups } from './framed-groups.js'
import { EN_PLURAL, mentionsIn, namesPersons, type Mention, type Role } from './person-mentions.js'
import { toldGroups } from './told-groups.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'

const openers = byLanguage((language) => compileSet(subjectWords[language].openers))
/** Words that end the name of a group in the genitive: `the clients' personal data`. */
const TAIL = /\s(?:henkilötiet\p{L}*|tieto\p{L}*|tiedo\p{L}*|personal data|data|personuppgift\p{L}*|uppgifter)\.?$/iu
/** On what condition a group is meant is no part of its name. */
const CONDITION = /\s\((?:jos|mikäli|if|when|om|när)\s[^()]*\)$/iu
const LEAD = /^(?:the |our |its |any |all )?(?:\p{L}+[’']s )?(?:personal data of |data of |om |about )?/iu
/** More groups than this in running text are the same ones in other words. */
const MOST = 5
/** Of groups that are only spoken of, those that are spoken of most. */
const SPOKEN = 2
/** Sections that speak of other persons, or of these in another matter. */
const ELSEWHERE: readonly Topic[] = [
  'rights',
  'complaint',
  'measures',
  'contact',
  'dpo',
  'changes',
  'controller',
  'registerName',
  'cookies',
]
const LATER: readonly Topic[] = ['recipients', 'retention', 'transfers', 'automated']

/** The groups of persons whom the text names; where no section names them, those in whose name it speaks. */
export const dataSubjects = defineFact({
  name: 'data-subjects',
  read(notice) {
    const placed = linesAbout(notice, 'dataSubjects').filter((line) => !line.section.topics.has('dataCategories'))
    const named = placed.flatMap((line) => picksOfLine(notice, line))
    const picks = distinct(notice, named.length > 0 ? named : spokenOf(notice))
    return { part: { dataSubjects: textsOf(notice, picks) }, claims: claimsOf(notice, 'dataSubjects', picks) }
  },
})

function picksOfLine(notice: Notice, line: Line): Picked[] {
  const label = line.block.kind === 'item' ? labelOf(notice, wholeItem(notice, line)) : null
  if (label) return [{ ...label.label, confidence: 0.7 }]
  if (line.block.kind === 'item' && wordCount(notice.text, wholeItem(notice, line)) <= 12)
    return [{ ...wholeItem(notice, line), confidence: 0.85 }]
  return line.sentences.flatMap((sentence) => partsOf(notice, sentence).map((part) => ({ ...bare(notice, part), confidence: 0.7 })))
}

/** The groups of a sentence; in a bare list of groups each part is one, though the word for it is not known. */
function partsOf(notice: Notice, sentence: Sentence): Part[] {
  const parts = itemsOfSentence(notice, sentence, { openers: openers[notice.language], longest: 12 })
  if (parts.length > 0) return parts.flatMap((part) => groupsOf(notice, part))
  const bare = itemsOfBareSentence(notice, sentence, 10)
  const groups = bare.flatMap((part) => groupsOf(notice, part))
  return bare.length > 2 && groups.length >= 2 ? bare : groups
}

/** `Clients and their representatives`: each half that names a group is one. */
function groupsOf(notice: Notice, part: Part): Part[] {
  const isGroup = (each: Part): boolean => namesPersons(notice, tokenize(notice.text, each.start, each.end))
  const groups: Part[] = []
  let open: Part | null = null
  for (const half of splitAtConjunctions(notice.text, part)) {
    const whole: Part = open ? { start: open.start, end: half.end } : half
    open = isGroup(whole) ? null : whole
    if (open === null) groups.push(whole)
  }
  if (groups.length > 1 && open === null) return groups
  return isGroup(part) ? [part] : []
}

/** The group without its article, its owner and the word for its data. */
function bare(notice: Notice, part: Part): Part {
  const text = notice.text.slice(part.start, part.end)
  const tail = TAIL.exec(text) ?? CONDITION.exec(text)
  const lead = LEAD.exec(text)?.[0].length ?? 0
  return trimPart(notice.text, { start: part.start + lead, end: part.start + (tail ? tail.index : text.length) })
}

/** The groups by which a notice parts what it tells, in labels and headings, with those of which it says more; none where it does not. */
function framedOf(notice: Notice, lines: readonly Line[]): Part[] {
  const labels = [...labelledGroups(notice, lines), ...headingGroups(notice)]
  if (labels.length < 2) return []
  return [...labels, ...ofOthers(notice, labels, groupsToldOf(notice, lines))]
}

const inOrder = (parts: readonly Part[]): Part[] => parts.toSorted((a, b) => a.start - b.start)

/** Of the same persons in other words the first are kept: `jäsenistään` and then `jäsenestä`. */
function ofOthers(notice: Notice, known: readonly Part[], more: readonly Part[]): Part[] {
  const kept: Part[] = []
  for (const part of more) {
    const isBare = wordCount(notice.text, part) === 1
    if (
      ![...known, ...(isBare ? kept : [])].some((other) => isSameGroup(notice, other, part)) &&
      ![...known, ...kept].some((other) => overlaps(other, part))
    )
      kept.push(part)
  }
  return kept
}

const overlaps = (one: Part, other: Part): boolean => one.start < other.end && other.start < one.end

function isSameGroup({ text, language }: Notice, one: Part, other: Part): boolean {
  const [a, b] = [one, other].map(({ start, end }) => headWord(language, text.slice(start, end)))
  if (!a || !b) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const shared = Math.max(3, short.length - 4)
  return long.startsWith(short.slice(0, shared)) && long.length - short.length <= 5
}

/** Groups of running text: those before their data, else whose data are meant, else what the reader is, else whom the text speaks of most. */
function spokenOf(notice: Notice): Picked[] {
  const lines = linesOf(notice)
  const told = toldGroups(notice, lines)
  const framed = told.length > 1 ? [] : framedOf(notice, lines)
  if (framed.length > 0) return framed.map((part) => ({ ...part, confidence: 0.6 }))
  const all = mentionsOf(notice, (topics) => !topics(ELSEWHERE) && !topics(LATER))
  const isAddressed = told.every(({ start }) => /^dig\s/iu.test(notice.text.slice(start, start + 4)))
  const single = [...(told.length > 2 ? [] : titleGroups(notice)), ...labelledGroups(notice, lines)]
  const more = ofOthers(notice, [], inOrder([...single, ...groupsToldOf(notice, lines), ...groupsNamed(notice, lines)]))
  if (told.length > 0 && !isAddressed) return [...told, ...ofOthers(notice, told, more)].map((part) => ({ ...part, confidence: 0.55 }))
  const owners = groupsAs(notice, all, ['label', 'data']).flatMap((mention) => companionsOf(notice, mention))
  const data = [...more, ...ofOthers(notice, more, owners)].slice(0, MOST)
  if (data.length > 0) return [...told, ...data].map((part) => ({ ...part, confidence: 0.55 }))
  if (told.length > 0) return told.map((part) => ({ ...part, confidence: 0.55 }))
  const as = groupsAs(notice, all, ['as'])
  if (as.length > 0) return as.slice(0, MOST).map((mention) => ({ ...mention, confidence: 0.5 }))
  const greeted = greetedGroups(notice)
  if (greeted.length > 0) return greeted.map((part) => ({ ...part, confidence: 0.5 }))
  const served = mostOf(
    notice,
    all,
    all.filter(({ role }) => role === 'served'),
  )
  if (served.length > 0) return served.map((mention) => ({ ...mention, confidence: 0.45 }))
  const rest = mentionsOf(notice, (topics) => !topics(['measures', 'contact', 'dpo', 'controller']))
  const spoken = firstOfEach(
    notice,
    rest.filter(({ role }) => role === 'data'),
  )
  return (
    spoken.length > 0
      ? spoken.slice(0, SPOKEN)
      : mostOf(
          notice,
          rest,
          rest.filter((mention) => mayStandAlone(notice, mention)),
        )
  ).map((mention) => ({ ...mention, confidence: 0.4 }))
}

/** `Guardians and others in the household: name …`: what else the label or the enumeration names is a group too. */
function companionsOf(notice: Notice, mention: Mention): Mention[] {
  const until = mention.role === 'label' ? labelEnd(notice, mention) : mention.end
  const rest = trimPart(notice.text, { start: mention.end, end: until })
  const text = notice.text.slice(mention.end, until)
  if (!/^\s(?:ja|sekä|och|samt|and)\s/u.test(text) || wordCount(notice.text, rest) > 6) return [mention]
  return [mention, { ...mention, ...rest }]
}

const labelEnd = (notice: Notice, { end }: Mention): number => end + Math.max(0, notice.text.slice(end, end + 80).search(/:\s/u))

/** The groups that are named in one of these roles, each where it is named first. */
function groupsAs(notice: Notice, all: readonly Mention[], roles: readonly Role[]): Mention[] {
  const isAmong = (mention: Mention): boolean =>
    roles.includes(mention.role) || (mention.role === 'served' && roles.includes('data') && isServedGroup(notice, mention))
  const labels = all.filter(({ role }) => role === 'label')
  const labelled = new Set(labels.map(({ key }) => key))
  return firstOfEach(
    notice,
    joined(
      notice,
      all.filter((mention) => isAmong(mention) && (mention.role === 'label' || !labelled.has(mention.key))),
    ),
  )
}

/** Where a notice says at its beginning whom it concerns. */
const OPENING: ReadonlySet<Topic> = new Set(['controller', 'registerName', 'contact', 'dpo'])

/** The lines in which a sentence may say outright whom the data concern. */
const linesOf = (notice: Notice): Line[] =>
  notice.lines.filter(
    ({ section, isHeading }) =>
      !isHeading &&
      section.region === 'body' &&
      ![...ELSEWHERE, ...LATER].some((topic) => !OPENING.has(topic) && section.topics.has(topic)),
  )

function mentionsOf(notice: Notice, fits: (topics: (any: readonly Topic[]) => boolean) => boolean): Mention[] {
  return notice.lines
    .filter(({ section }) => section.region === 'body' && fits((any) => any.some((topic) => section.topics.has(topic))))
    .filter((line) => !line.isHeading || line.start <= (notice.lines[3]?.start ?? 0))
    .flatMap((line) => line.sentences.flatMap((sentence) => mentionsIn(notice, line, sentence)))
}

/** `Hallituksen jäsenten ja toimihenkilöiden`: two groups in the genitive run together stay one. */
function joined(notice: Notice, mentions: readonly Mention[]): Mention[] {
  if (notice.language === 'en') return [...mentions]
  const kept: Mention[] = []
  for (const mention of mentions) {
    const last = kept.at(-1)
    const between = last ? notice.text.slice(last.end, mention.start) : ''
    const isPair =
      last?.role === mention.role && !last.follows && /^\s(?:ja|sekä|eller)\s$/u.test(between) && mention.end - (last?.start ?? 0) < 120
    if (last && isPair && isOneGroup(notice, mention) && isPlural(notice, last) && isPlural(notice, mention))
      kept[kept.length - 1] = { ...last, end: mention.end, key: `${last.key}+${mention.key}` }
    else kept.push(mention)
  }
  return kept
}

/** The second half shares the owner of the first, or is spoken of as theirs: `asiakasyritysten ja niiden edustajien`. */
const isOneGroup = (notice: Notice, mention: Mention): boolean =>
  wordCount(notice.text, mention) === 1 || /^(?:niiden|heidän|näiden|deras)\s/iu.test(notice.text.slice(mention.start, mention.end))

const isPlural = (notice: Notice, { head }: Mention): boolean =>
  (notice.language === 'fi' ? /(?:iden|ien|ten|tten|iemme|idemme|temme)$/u : /(?:are|ande|er|ar)$/u).test(
    notice.text.slice(head.start, head.end),
  )

/** `Potilaiden hoito`: in Finnish a group in the genitive plural is whom the processing serves. */
const isServedGroup = (notice: Notice, mention: Mention): boolean => notice.language === 'fi' && isPlural(notice, mention)

/** In English a group that is only spoken of is named in the plural. */
const mayStandAlone = (notice: Notice, { head }: Mention): boolean =>
  notice.language !== 'en' || EN_PLURAL.test(notice.text.slice(head.start, head.end))

/** The first mention of each group; two kinds of one group in one enumeration, or each before its own data, are two. */
function firstOfEach(notice: Notice, mentions: readonly Mention[]): Mention[] {
  const seen: Mention[] = []
  return mentions.filter((mention) => {
    const isKnown = seen.some((other) => sharesKey(other, mention) && (!mention.follows || isSameGroup(notice, other.head, mention.head)))
    seen.push(mention)
    return !isKnown || mention.role === 'label' || (mention.follows && mention.head.start > mention.start)
  })
}

const sharesKey = (one: Mention, other: Mention): boolean => other.key.split('+').every((key) => one.key.split('+').includes(key))

/** Of these mentions the first of each of the groups that are named most often. */
function mostOf(notice: Notice, all: readonly Mention[], among: readonly Mention[]): Mention[] {
  const count = (key: string): number => all.filter((mention) => mention.key === key).length
  const most = Math.max(0, ...among.map(({ key }) => count(key)))
  return firstOfEach(notice, among)
    .filter(({ key }) => count(key) >= 2 && count(key) * 3 >= most)
    .toSorted((a, b) => count(b.key) - count(a.key))
    .slice(0, SPOKEN)
}
