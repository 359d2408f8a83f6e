import type { Language } from '@seloste/schema/text'
import { personWords } from '../lexicon/data-items.js'
import { subjectWords } from '../lexicon/lists.js'
import { linesAbout, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { itemsOfBareSentence, itemsOfSentence, wholeItem } from '../words/enumeration.js'
import type { Part } from '../words/list.js'
import { nounPhrase } from '../words/noun-phrase.js'
import { compile, compileSet, has, type Finder, type Hit } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { tokenize } from '../words/token.js'
import { defineFact } from './fact.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'

const openers = byLanguage((language) => compileSet(subjectWords[language].openers))
const persons = byLanguage((language): Finder => compile(personWords[language]))
/** Words that end the name of a group in the genitive: `the clients' personal data`. */
const TAIL = /\s(?:henkilötiet\p{L}*|tieto\p{L}*|tiedo\p{L}*|personal data|data|personuppgift\p{L}*|uppgifter)\.?$/iu
/** A part with one of these speaks of data, not of persons. */
const DATA = /\b(?:data|information|address|name|number|uppgift\p{L}*|support|service|relationship)\b/iu
/** More groups than this in running text are the same ones in other words. */
const MOST = 4
const GROUPS = 3
/** A group is named in the plural, in Finnish mostly in the genitive. */
const PLURAL: Readonly<Record<Language, RegExp>> = {
  fi: /(?:iden|ien|ten|tten|iemme|idemme|iensa|idensa|tensa)$/u,
  sv: /(?:arna|erna|na|ar|er|arnas|ernas)$/u,
  en: /s$/u,
}

/** The groups of persons whom the text names; where no section names them, those in whose name it speaks. */
export const dataSubjects = defineFact({
  name: 'data-subjects',
  read(notice) {
    const placed = linesAbout(notice, 'dataSubjects').filter((line) => !line.section.topics.has('dataCategories'))
    const named = placed.flatMap((line) => picksOfLine(notice, line))
    const said =
      named.length > 0
        ? named
        : notice.lines.filter((line) => mayName(line)).flatMap((line) => line.sentences.flatMap((sentence) => saidIn(notice, sentence)))
    const picks = distinct(notice, named.length > 0 ? named : said.length > 0 ? said.slice(0, MOST) : spokenOf(notice))
    return { part: { dataSubjects: textsOf(notice, picks) }, claims: claimsOf(notice, 'dataSubjects', picks) }
  },
})

const mayName = ({ isHeading, section: { topics, region } }: Line): boolean =>
  !isHeading &&
  region === 'body' &&
  !['rights', 'complaint', 'recipients', 'measures', 'contact', 'cookies', 'changes', 'retention', 'controller'].some((topic) =>
    (topics as ReadonlySet<string>).has(topic),
  )

/** Groups whose data a sentence speaks of: `data of customers`, `jäsenten henkilötietoja`. */
function saidIn(notice: Notice, sentence: Sentence): Picked[] {
  if (notice.language !== 'fi') return groupsAfter(notice, sentence)
  const { tokens } = sentence
  return persons
    .fi(tokens)
    .filter(({ last }) => /^(?:henkilö)?tie(?:to|do|toj)/u.test(tokens[last + 1]?.word ?? ''))
    .map((hit) => ({ ...joined(notice, sentence, hit), confidence: 0.55 }))
}

/** `Hallituksen jäsenten ja toimihenkilöiden`: groups run together stay one. */
function joined(notice: Notice, sentence: Sentence, hit: Hit): Part {
  const own = nounPhrase(notice.text, sentence, hit, 'fi')
  const before = sentence.tokens.findIndex(({ start }) => start === own.start) - 2
  const other =
    before >= 0 && /^(?:ja|sekä)$/u.test(sentence.tokens[before + 1]?.word ?? '')
      ? persons.fi(sentence.tokens).find(({ last }) => last === before)
      : undefined
  return other ? { start: nounPhrase(notice.text, sentence, other, 'fi').start, end: own.end } : own
}

function groupsAfter(notice: Notice, sentence: Sentence): Picked[] {
  return itemsOfSentence(notice, sentence, { openers: openers[notice.language], longest: 6 })
    .filter(
      (part) =>
        has(persons[notice.language], tokenize(notice.text, part.start, part.end)) && !DATA.test(notice.text.slice(part.start, part.end)),
    )
    .map((part) => ({ ...part, confidence: 0.5 }))
}

function picksOfLine(notice: Notice, line: Line): Picked[] {
  if (line.block.kind === 'item') return [{ ...wholeItem(notice, line), confidence: 0.85 }]
  return line.sentences.flatMap((sentence) => partsOf(notice, sentence).map((part) => ({ ...withoutTail(notice, part), confidence: 0.7 })))
}

function partsOf(notice: Notice, sentence: Sentence): Part[] {
  const parts = itemsOfSentence(notice, sentence, { openers: openers[notice.language], longest: 12 })
  const found = parts.length > 0 ? parts : itemsOfBareSentence(notice, sentence, 10)
  return found.filter((part) => has(persons[notice.language], tokenize(notice.text, part.start, part.end)))
}

function withoutTail(notice: Notice, part: Part): Part {
  const tail = TAIL.exec(notice.text.slice(part.start, part.end))
  return tail ? { start: part.start, end: part.start + tail.index } : part
}

/** The groups that the text speaks of most, each in the form in which it is most often written. */
function spokenOf(notice: Notice): Picked[] {
  const forms = new Map<string, Map<string, { count: number; place: Part }>>()
  for (const line of notice.lines) {
    if (
      line.section.topics.has('recipients') ||
      line.section.topics.has('measures') ||
      line.section.topics.has('contact') ||
      line.section.region === 'footer'
    )
      continue
    for (const sentence of line.sentences) {
      for (const { key, first, last } of persons[notice.language](sentence.tokens)) {
        const [start, end] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0]
        const word = notice.text.slice(start, end).toLowerCase()
        if (notice.text[end] === '-') continue
        const known = forms.get(key) ?? new Map<string, { count: number; place: Part }>()
        const before = known.get(word)
        known.set(word, { count: (before?.count ?? 0) + 1, place: before?.place ?? { start, end } })
        forms.set(key, known)
      }
    }
  }
  const groups = [...forms.values()].map((known) => {
    const total = [...known.values()].reduce((sum, { count }) => sum + count, 0)
    const [best] = [...known]
      .toSorted(
        ([a, { count: x }], [b, { count: y }]) =>
          Number(PLURAL[notice.language].test(b)) - Number(PLURAL[notice.language].test(a)) || y - x,
      )
      .map(([, value]) => value)
    return { total, place: best?.place ?? { start: 0, end: 0 } }
  })
  const most = Math.max(0, ...groups.map(({ total }) => total))
  return groups
    .filter(
      ({ total, place }) =>
        total >= 2 && total * 3 >= most && (notice.language !== 'en' || PLURAL.en.test(notice.text.slice(place.start, place.end))),
    )
    .toSorted((a, b) => b.total - a.total)
    .slice(0, GROUPS)
    .map(({ place }) => ({ ...place, confidence: 0.45 }))
}
