import { disclosureWords, receivingWords } from '../lexicon/disclosure.js'
import { ASIDE, NAMELESS, OPERATES } from '../lexicon/receiver-sentences.js'
import type { Line, Notice } from '../notice.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { partsAroundBut, partsAroundTurns } from '../words/clause.js'
import { withoutClause, wholeItem } from '../words/enumeration.js'
import { splitAtCommas, splitAtConjunctions, splitList, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { finnishPhrase } from '../words/finnish-phrase.js'
import { nounPhrase } from '../words/noun-phrase.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { servicesIn } from '../words/service-names.js'
import { defineFact } from './fact.js'
import { receiversIn } from './receiver-phrases.js'
import { argumentsOfGiving, claimantsIn, isShortPhrase, isVerbless, subjectsOfHandling } from './recipient-arguments.js'
import { kindOf, kindOfService, receiverHits } from './recipient-kinds.js'
import type { Recipient } from './recipient.js'
import { isAtLarge, isOwn, onceEach, ownNames, untangled } from './recipient-merging.js'
import { headOfItem, listsOfReceivers, piecesOf, type ListOf } from './recipient-lists.js'
import { withClause } from './receiver-clauses.js'
import { withRoles } from './recipient-roles.js'
import { cellsOfReceivers, receiversInTables } from './recipient-tables.js'
import { companiesIn, namesOfItem, properNamesIn } from './recipient-names.js'
import { claimsOf, distinct } from './span-list.js'
import { toldServicesIn } from './told-services.js'

const disclosed = byLanguage((language) => compileSet(disclosureWords[language]))
const receiving = byLanguage((language) => compileSet(receivingWords[language]))
const EXCEPTION =
  /muille kuin|muulle kuin|kenellekään muulle kuin|(?:någon )?annan än|andra än|någon utom|other than|apart from|paitsi|poikkeu|lukuun ottamatta|unless|except|förutom|utom|muutoin kuin/iu
const ELSEWHERE: readonly Topic[] = [
  'rights',
  'complaint',
  'controller',
  'contact',
  'dpo',
  'sources',
  'changes',
  'mandatory',
  'dataSubjects',
  'measures',
]

/** Topics whose paragraphs speak of something else even where they mention a receiver. */
const NARROW: readonly Topic[] = ['cookies', 'purposes', 'dataCategories', 'retention', 'legalBasis', 'transfers', 'automated']

/** Who receives data outside the controller's organisation, and what each is. */
export const recipients = defineFact({
  name: 'recipients',
  read(notice) {
    const own = ownNames(notice)
    const lists = listsOfReceivers(notice)
    const cells = cellsOfReceivers(notice).map((line) => made(notice, wholeItem(notice, line), 'phrase', 0.75))
    const tables = receiversInTables(notice).map((part) => made(notice, part, 'phrase', 0.7))
    const told = notice.lines
      .filter((line) => !line.isHeading && line.block.kind !== 'cell')
      .flatMap((line) => picksOf(notice, line, lists.get(line)))
    const others = [...cells, ...tables, ...told].filter(
      (pick) => !isOwn(notice, own, pick) && !BROKEN.test(notice.text.slice(pick.start, pick.end)),
    )
    const picks = withRoles(notice, onceEach(notice, distinct(notice, untangled(others.map((pick) => withClause(notice, pick))))))
    return {
      part: { recipients: picks.map(({ start, end, kind }) => ({ name: notice.text.slice(start, end), kind })) },
      claims: claimsOf(notice, 'recipients', picks),
    }
  },
})

/** A stretch with quotes or half a bracket in it is a definition, no receiver. */
const BROKEN = /["“”]|^[^()]*\)|\([^()]*$/u

function picksOf(notice: Notice, line: Line, list: ListOf | undefined): Recipient[] {
  const { topics, region } = line.section
  const isElsewhere = ELSEWHERE.some((topic) => topics.has(topic)) && !topics.has('recipients')
  if (region === 'footer' || (isElsewhere && list !== 'receivers' && !isProcessorText(line))) return []
  if (list === 'label') return []
  if (list === 'receivers' && !isClause(line)) return picksOfItem(notice, line)
  const isHere = topics.has('recipients')
  const isAbout = isHere || (!isElsewhere && tellsOfReceivers(notice, line))
  return withoutAnybody(
    notice,
    line.sentences
      .flatMap((sentence) =>
        (isHere && isNegated(sentence.tokens, notice.language) ? partsAroundTurns : partsAroundBut)(notice.text, sentence),
      )
      .flatMap((sentence) => picksOfSentence(notice, line, sentence, isAbout)),
  )
}

/** A numbered clause of a contract-like text is no item of a list. */
const isClause = ({ block, sentences }: Line): boolean => block.number !== null && (sentences[0]?.tokens.length ?? 0) > 8

/** A paragraph that says that others handle data is about them, sentence by sentence, whatever its heading. */
const tellsOfReceivers = (notice: Notice, line: Line): boolean =>
  line.block.kind === 'paragraph' &&
  !NARROW.some((topic) => line.section.topics.has(topic)) &&
  line.sentences.length > 1 &&
  line.sentences.filter((sentence) => has(disclosed[notice.language], sentence.tokens)).length > 0

/** Words for anybody add nothing to those whom the same paragraph names. */
function withoutAnybody(notice: Notice, picks: readonly Recipient[]): Recipient[] {
  const named = picks.filter((pick) => !isAtLarge(notice, pick))
  return named.some(({ rank }) => rank === 'name' || rank === 'proper') ? named : [...picks]
}

function picksOfSentence(notice: Notice, line: Line, sentence: Sentence, isAbout: boolean): Recipient[] {
  const { topics } = line.section
  if (NAMELESS.test(sentence.text) || (!topics.has('recipients') && ASIDE[notice.language].test(sentence.text))) return []
  const isMoved = !topics.has('cookies') || GIVEN_ON.test(sentence.text)
  const isTold = isAbout || (isMoved && has(disclosed[notice.language], sentence.tokens))
  if (!isTold) return topics.has('transfers') || isOperated(notice, line, sentence) ? namedIn(notice, sentence, true) : []
  if (has(receiving[notice.language], sentence.tokens) && !has(disclosed[notice.language], sentence.tokens)) return []
  return [
    ...(isAbout ? [...givenIn(notice, sentence), ...listedIn(notice, sentence), ...properIn(notice, sentence)] : []),
    ...(isAbout ? [] : knownIn(notice, sentence)),
    ...claimantsIn(notice, sentence).map((part) => made(notice, part, 'phrase', 0.55)),
    ...namedIn(notice, sentence, isAbout || topics.has('transfers')),
    ...groupsIn(notice, sentence),
  ]
}

/** In a section on cookies a service in use gets data only where the sentence says that they reach it. */
const GIVEN_ON =
  /transmi|transfer|sent to|shared?\b|disclos|processed by|on behalf|siirre|siirty|välite|luovut|lähete|överför|skickas|delas|behandlas av/iu

/** A service that a sentence says keeps, sends or runs something handles data, wherever that is said. */
const isOperated = (notice: Notice, { section }: Line, sentence: Sentence): boolean =>
  !section.topics.has('cookies') && !section.topics.has('dataCategories') && OPERATES[notice.language].test(sentence.text)

const isProcessorText = (line: Line): boolean =>
  /palveluntarjoaj|alihankkij|biträd|processor|processing agreement|service provider|ulkoista|käsittelysopimu|konesali/iu.test(
    line.text.slice(0, 600),
  )

function picksOfItem(notice: Notice, line: Line): Recipient[] {
  if (NAMELESS.test(line.text)) return []
  const actors = actorsOfItem(notice, line)
  if (actors.length > 0) return actors
  const many = manyOfItem(notice, line)
  if (many.length > 0) return many
  const named = line.sentences.flatMap((sentence) => namedIn(notice, sentence, true))
  const head = withoutClause(notice.text, wholeItem(notice, line))
  if (named.length > 0) return [...named, ...besideNames(notice, head)]
  if (kindOf(notice, head) === null) return unknownOfItem(notice, head).map((part) => made(notice, part, 'phrase', 0.5))
  const upToComma = splitAtCommas(notice.text, head.start, head.end)[0] ?? head
  const phrase = headOfItem(notice, upToComma)
  if (wordCount(notice.text, phrase) <= 7 && kindOf(notice, phrase) !== null) return [made(notice, phrase, 'phrase', 0.8)]
  const first = line.sentences[0]
  return first ? groupsIn(notice, first).slice(0, 2) : []
}

/** `Tryckverket prints the paper`, `the camp site gets to know of diets`: the subject of an item that is a sentence. */
function actorsOfItem(notice: Notice, line: Line): Recipient[] {
  const [first] = line.sentences
  if (!first || notice.language === 'fi' || isNegated(first.tokens, notice.language)) return []
  return subjectsOfHandling(notice, first).map((part) => ({
    ...made(notice, part, isNamed(notice, part) ? 'name' : 'phrase', 0.65),
    kind: kindOf(notice, part) ?? (isNamed(notice, part) ? 'processor' : 'unclear'),
  }))
}

/**
 * `The police, the Coastal Court or another body`: an item may enumerate receivers itself. Names are one each, and in Finnish and
 * Swedish kinds of receivers too; in English an enumeration without names is one receiver as it stands.
 */
function manyOfItem(notice: Notice, line: Line): Recipient[] {
  const head = withoutClause(notice.text, wholeItem(notice, line))
  const text = notice.text.slice(head.start, head.end)
  if (/[(:;–—]|\s-\s/u.test(text) || wordCount(notice.text, head) > 16) return []
  const { language } = notice
  const list = language === 'fi' ? splitList(notice.text, head.start, head.end) : receiversIn(notice, head.start, head.end)
  const parts = list.length === 1 && language === 'fi' ? splitAtConjunctions(notice.text, head) : list
  const isEach =
    parts.every(
      (part) => wordCount(notice.text, part) <= 5 && (isReceiverWord(notice, part) || OTHERS.test(notice.text.slice(part.start, part.end))),
    ) && parts.some((part) => isReceiverWord(notice, part))
  if (!isEach || parts.length < 2) return []
  const names = parts.filter(({ start }) => start > head.start && /^\p{Lu}/u.test(notice.text.slice(start)))
  const isWhole =
    names.length === 0 &&
    (language === 'en' || (parts.length === 2 && parts.some((part) => kindOf(notice, part) === null && !isNamed(notice, part))))
  return (isWhole ? [head] : parts.map((part) => (language === 'fi' ? headOfItem(notice, part) : part))).map((part) =>
    made(notice, part, 'phrase', 0.7),
  )
}

const isNamed = ({ text }: Notice, { start }: Part): boolean => /^\p{Lu}/u.test(text.slice(start))

/** `Or another body`, the last of an enumeration. */
const OTHERS = /^(?:another|other|any|annan|annat|andra|någon|muu|muut|muille|muulle)\s/iu

const isReceiverWord = (notice: Notice, part: Part): boolean =>
  kindOf(notice, part) !== null ||
  /^\p{Lu}/u.test(notice.text.slice(part.start)) ||
  /(?:toimittaja|lle)$/u.test(notice.text.slice(part.start, part.end))

/** Who an item names without a word that any list knows: a name, or a short noun phrase. */
function unknownOfItem(notice: Notice, head: Part): Part[] {
  const named = namesOfItem(notice, head)
  const phrase = headOfItem(notice, head)
  return named.length > 0 || !isShortPhrase(notice, phrase) ? named : [phrase]
}

/** `The Post and Budbee (delivery)`: of the names before a bracket, those that no list knows too. */
function besideNames(notice: Notice, head: Part): Recipient[] {
  const text = notice.text.slice(head.start, head.end)
  const names = text.slice(0, /\s\(|:\s|\s[–—-]\s|,\s/u.exec(text)?.index ?? text.length)
  const parts = splitAtConjunctions(notice.text, { start: head.start, end: head.start + names.length })
  return parts.length === 2 && parts.every((part) => /^\p{Lu}/u.test(notice.text.slice(part.start)) && wordCount(notice.text, part) <= 3)
    ? parts.map((part) => made(notice, part, 'phrase', 0.6))
    : []
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** Companies and services that a sentence names. */
function namedIn(notice: Notice, sentence: Sentence, isAbout: boolean): Recipient[] {
  if (isNegated(sentence.tokens, notice.language) && !isAbout) return []
  const own = companiesIn(sentence).map((part) => ({ ...part, kind: kindOf(notice, part) ?? ('processor' as const) }))
  const services = servicesIn(notice.text, sentence).map(({ id, start, end }) => ({ start, end, kind: kindOfService(id) }))
  const told = (isAbout && own.length === 0 ? toldServicesIn(notice, sentence, NO_WORDS) : [])
    .filter(({ start, end }) => ![...own, ...services].some((other) => start < other.end && other.start < end))
    .map(({ start, end }) => ({ start, end, kind: 'processor' as const }))
  return [...own, ...services, ...told].map((named) => ({ ...named, rank: 'name', confidence: 0.65 }))
}

/** `Without your name` denies a part of what is given, not the giving. */
const assertedTokens = ({ tokens }: Sentence): Sentence['tokens'] => tokens.filter(({ word }) => !/^(?:ilman|utan|without)$/u.test(word))

/** Where the asserted part of a sentence begins: what it denies is no recipient, what it excepts is. */
function assertedFrom(notice: Notice, sentence: Sentence): number | null {
  if (!isNegated(assertedTokens(sentence), notice.language)) return sentence.start
  const except = EXCEPTION.exec(sentence.text)
  return except ? sentence.start + except.index : null
}

/** Groups that a sentence says data go to. */
function groupsIn(notice: Notice, sentence: Sentence): Recipient[] {
  const from = assertedFrom(notice, sentence)
  if (from === null) return []
  const hasServices = servicesIn(notice.text, sentence).length > 0
  return receiverHits(notice, sentence)
    .filter((hit) => !hasServices || hit.key !== 'processor')
    .filter(({ last }) => !/^[’']/u.test(notice.text.slice(sentence.tokens[last]?.end ?? 0)))
    .filter(({ first }) => (sentence.tokens[first]?.start ?? 0) >= from)
    .map((hit) => ({
      ...(notice.language === 'fi' ? finnishPhrase(notice, sentence, hit) : nounPhrase(notice.text, sentence, hit, notice.language)),
      kind: hit.key,
      rank: 'word',
      confidence: 0.6,
    }))
}

/** In the section on recipients, whoever the sentence says data are given to, known word or not. */
function givenIn(notice: Notice, sentence: Sentence): Recipient[] {
  const from = assertedFrom(notice, sentence)
  if (from === null || sentence.text.endsWith(':')) return []
  return [...argumentsOfGiving(notice, sentence), ...subjectsOfHandling(notice, sentence)]
    .filter(({ start }) => start >= from)
    .map((part) => made(notice, part, 'phrase', kindOf(notice, part) === null ? 0.5 : 0.6))
}

/** What a sentence on recipients names though no list knows it. */
const properIn = (notice: Notice, sentence: Sentence): Recipient[] =>
  isNegated(sentence.tokens, notice.language)
    ? []
    : properNamesIn(notice, sentence).map((part) => ({
        ...part,
        kind: kindOf(notice, part) ?? 'processor',
        rank: 'proper',
        confidence: 0.5,
      }))

/** Outside the section on recipients, those whom a sentence says data are given to and whose words say that they are receivers. */
const knownIn = (notice: Notice, sentence: Sentence): Recipient[] =>
  isNegated(sentence.tokens, notice.language) || notice.language === 'fi'
    ? []
    : argumentsOfGiving(notice, sentence)
        .filter((part) => kindOf(notice, part) !== null)
        .map((part) => made(notice, part, 'phrase', 0.6))

/** A sentence without a verb is an item of a list: `The tax office, if the law so requires.` */
function listedIn(notice: Notice, sentence: Sentence): Recipient[] {
  const pieces = piecesOf(notice, sentence)
  if (pieces.length > 2) return pieces.map((part) => made(notice, part, 'phrase', 0.6))
  if (!isVerbless(notice, sentence)) return []
  const parts = receiversIn(notice, sentence.start, sentence.end).map((part) => headOfItem(notice, part))
  const isKnown = parts.some((part) => kindOf(notice, part) !== null)
  return parts
    .filter((part) => kindOf(notice, part) !== null || (isKnown && /^\p{Lu}/u.test(notice.text.slice(part.start))))
    .map((part) => made(notice, part, 'phrase', 0.6))
}

const made = (notice: Notice, part: Part, rank: Recipient['rank'], confidence: number): Recipient => ({
  start: part.start,
  end: part.end,
  kind: kindOf(notice, part) ?? 'unclear',
  rank,
  confidence,
})
