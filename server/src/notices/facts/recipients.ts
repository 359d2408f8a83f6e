import type { NoticeRecipientKind } from '@seloste/schema/vocabulary/recipient'
import { LEGAL_FORMS } from '../lexicon/organisations.js'
import { disclosureWords, givingWords, recipientKinds } from '../lexicon/recipients.js'
import type { Line, Notice } from '../notice.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { itemsOfSentence, withoutClause, wholeItem } from '../words/enumeration.js'
import { wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { nounPhrase } from '../words/noun-phrase.js'
import { compile, compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { servicesIn } from '../words/service-names.js'
import { cellsAbout } from '../words/table.js'
import { tokenize } from '../words/token.js'
import { defineFact } from './fact.js'
import { claimsOf, distinct, plain, type Picked } from './span-list.js'

interface Recipient extends Picked {
  readonly kind: NoticeRecipientKind
}

const kinds = byLanguage((language) => compile<NoticeRecipientKind>(recipientKinds[language]))
const disclosed = byLanguage((language) => compileSet(disclosureWords[language]))
const given = byLanguage((language) => compileSet(givingWords[language]))
/** Words of a full sentence. */
const FINITE = /(?:^|\s)(?:on|ovat|voi|voidaan|voimme)\s|(?:mme|taan|tään|daan|dään)(?:[\s.]|$)/iu
/** Words in -lle that name a place, a purpose or a direction. */
const NO_RECIPIENT =
  /puolelle$|osapuol\p{L}+lle$|^kolmansille$|^tahoille$|^taholle$|ulkopuolisille$|eteenpäin|alueelle$|palvelim\p{L}+lle$|tarkoituks\p{L}*lle$|sivu\p{L}*lle$|sähköposti\p{L}*lle$|maille$|itselle$|henkilölle$|rekisteröid\p{L}*lle$|käsittelijöille$/u
const COMPANY = new RegExp(`(?:[\\p{Lu}][\\p{L}\\p{N}&.'’:+-]{1,40}\\s){1,6}(?:${LEGAL_FORMS})(?![\\p{L}\\p{N}])`, 'gu')
/** A group in front of the names of its members adds nothing to them. */
const NAMED_AFTER = /:$|\b(?:kuten|esim\.?|such as|including|såsom|t\.ex\.)\s/iu
const EXCEPTION = /paitsi|poikkeu|lukuun ottamatta|unless|except|förutom|utom|muutoin kuin/iu
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

/** Who receives data outside the controller's organisation, and what each is. */
export const recipients = defineFact({
  name: 'recipients',
  read(notice) {
    const own = ownNames(notice)
    const cells = cellsAbout(notice, 'recipients').map((line) => made(notice, wholeItem(notice, line), 0.75))
    const told = notice.lines.filter((line) => !line.isHeading && line.block.kind !== 'cell').flatMap((line) => picksOf(notice, line))
    const picks = onceEach(notice, distinct(notice, [...cells, ...told])).filter(
      ({ start, end }) => !own.has(plain(notice.text.slice(start, end))),
    )
    return {
      part: { recipients: picks.map(({ start, end, kind }) => ({ name: notice.text.slice(start, end), kind })) },
      claims: claimsOf(notice, 'recipients', picks),
    }
  },
})

/** One recipient in several inflections, or named again with fewer words, is one. */
function onceEach(notice: Notice, picks: readonly Recipient[]): Recipient[] {
  const seen = new Set<string>()
  return picks.filter(({ start, end }) => {
    const last = plain(notice.text.slice(start, end)).split(' ').at(-1) ?? ''
    const stem = last.slice(0, Math.max(6, last.length - 4))
    const isNew = !seen.has(stem)
    seen.add(stem)
    return isNew
  })
}

/** The controller's own companies are no recipients: those that its section or the title names. */
function ownNames(notice: Notice): Set<string> {
  const own = notice.lines
    .filter(({ section, isHeading }) => section.topics.has('controller') || (isHeading && section.topics.size === 0))
    .slice(0, 8)
  return new Set(own.flatMap(({ text }) => [...text.slice(0, 500).matchAll(COMPANY)].map((match) => plain(match[0]))))
}

function picksOf(notice: Notice, line: Line): Recipient[] {
  const { topics, region } = line.section
  if (region === 'footer' || (ELSEWHERE.some((topic) => topics.has(topic)) && !topics.has('recipients') && !isProcessorText(line)))
    return []
  const isAbout = topics.has('recipients')
  if (line.block.kind === 'item' && isAbout) return picksOfItem(notice, line)
  return line.sentences.flatMap((sentence) => {
    const isTold = isAbout || has(disclosed[notice.language], sentence.tokens)
    if (!isTold) return topics.has('transfers') ? namedIn(notice, sentence, true) : []

    return [
      ...namedIn(notice, sentence, isAbout || topics.has('transfers')),
      ...groupsIn(notice, sentence),
      ...(isAbout ? givenIn(notice, sentence) : []),
    ]
  })
}

const isProcessorText = (line: Line): boolean =>
  /palveluntarjoaj|alihankkij|biträd|processor|service provider|ulkoista/iu.test(line.text.slice(0, 600))

function picksOfItem(notice: Notice, line: Line): Recipient[] {
  const named = line.sentences.flatMap((sentence) => namedIn(notice, sentence, true))
  const head = withoutClause(notice.text, wholeItem(notice, line))
  const kind = kindOf(notice, head)
  if (named.length > 0) return named
  if (kind === null) return properNameOf(notice, head)

  const upToComma = {
    start: head.start,
    end: head.start + (/,\s/u.exec(notice.text.slice(head.start, head.end))?.index ?? head.end - head.start),
  }
  if (wordCount(notice.text, upToComma) <= 6 && kindOf(notice, upToComma) !== null) return [made(notice, upToComma, 0.8)]
  const first = line.sentences[0]
  return first ? groupsIn(notice, first).slice(0, 2) : []
}

/** An item without a known word for a recipient still names one where it begins with a name. */
function properNameOf(notice: Notice, head: Part): Recipient[] {
  const text = notice.text.slice(head.start, head.end)
  const name = text.slice(0, /,\s|\s\(|:\s/u.exec(text)?.index ?? text.length)
  const isShort = /^\p{Lu}/u.test(name) && name.split(/\s+/u).length <= 7 && !/^(?:tiedot|tietoja|data|uppgifter)\b/iu.test(name)
  return isShort ? [{ start: head.start, end: head.start + name.length, kind: 'unclear', confidence: 0.5 }] : []
}

/** Companies and services that a sentence names. */
function namedIn(notice: Notice, sentence: Sentence, isAbout: boolean): Recipient[] {
  if (isNegated(sentence.tokens, notice.language) && !isAbout) return []
  const inside = sentence.text.slice(0, 3000)
  const companies = [...inside.matchAll(COMPANY)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }))
  return [...companies, ...servicesIn(notice.text, sentence)].map((part) => ({
    start: part.start,
    end: part.end,
    kind: kindOf(notice, part) ?? 'processor',
    confidence: 0.65,
  }))
}

/** Groups that a sentence says data go to; what it denies is none, what it excepts is. */
function groupsIn(notice: Notice, sentence: Sentence): Recipient[] {
  const except = EXCEPTION.exec(sentence.text)
  if (isNegated(sentence.tokens, notice.language) && !except) return []
  const from = sentence.start + (isNegated(sentence.tokens, notice.language) ? (except?.index ?? 0) : 0)
  const isNamedAnyway = NAMED_AFTER.test(sentence.text) || servicesIn(notice.text, sentence).length > 0
  const hits = kinds[notice.language](sentence.tokens).filter(
    (hit) => !isNamedAnyway || hit.key !== 'processor' || servicesIn(notice.text, sentence).length === 0,
  )
  return hits

    .filter(({ first }) => (sentence.tokens[first]?.start ?? 0) >= from)
    .map((hit) => ({ ...nounPhrase(notice.text, sentence, hit, notice.language), kind: hit.key, confidence: 0.6 }))
}

/** In the section on recipients, whoever the sentence says data are given to, known word or not. */
function givenIn(notice: Notice, sentence: Sentence): Recipient[] {
  if (isNegated(sentence.tokens, notice.language) || sentence.text.endsWith(':')) return []
  const places =
    notice.language === 'fi'
      ? givenInFinnish(notice, sentence)
      : itemsOfSentence(notice, sentence, { openers: given[notice.language], longest: 7 })
  return places
    .filter(({ start, end }) => !/third part|tredje part|you\b|@/iu.test(notice.text.slice(start, end)))
    .map((part) => made(notice, part, 0.5))
}

/** Finnish gives in the allative: every noun in -lle that is no place is a recipient. */
function givenInFinnish(notice: Notice, sentence: Sentence): Part[] {
  if (!has(given.fi, sentence.tokens) && FINITE.test(sentence.text)) return []
  return sentence.tokens.flatMap(({ word }, index) =>
    word.length > 5 && word.endsWith('lle') && !NO_RECIPIENT.test(word)
      ? [nounPhrase(notice.text, sentence, { key: '', first: index, last: index }, 'fi')]
      : [],
  )
}

function kindOf(notice: Notice, part: Part): NoticeRecipientKind | null {
  const found = new Set(kinds[notice.language](tokenize(notice.text, part.start, part.end)).map(({ key }) => key))
  return (['unclear', 'controller', 'processor'] as const).find((kind) => found.has(kind)) ?? null
}

const made = (notice: Notice, part: Part, confidence: number): Recipient => ({
  ...part,
  kind: kindOf(notice, part) ?? 'unclear',
  confidence,
})
