import type { NoticeRecipientKind } from '@seloste/schema/vocabulary/recipient'
import { recipientWords } from '../lexicon/lists.js'
import { recipientKinds } from '../lexicon/recipients.js'
import { LEGAL_FORMS } from '../lexicon/organisations.js'
import type { Line, Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { itemsOfSentence, withoutClause, wholeItem } from '../words/enumeration.js'
import { trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compile, compileSet } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { cellsAbout } from '../words/table.js'
import { tokenize } from '../words/token.js'
import { servicesIn } from './online-services.js'
import { defineFact } from './fact.js'
import { claimsOf, distinct, plain, type Picked } from './span-list.js'

interface Recipient extends Picked {
  readonly kind: NoticeRecipientKind
}

const openers = byLanguage((language) => compileSet(recipientWords[language].openers))
const kinds = byLanguage((language) => compile<NoticeRecipientKind>(recipientKinds[language]))
const COMPANY = new RegExp(`(?:[\\p{Lu}][\\p{L}\\p{N}&.'’+-]{1,40}\\s){1,6}(?:${LEGAL_FORMS})(?![\\p{L}\\p{N}])`, 'gu')
const HEADER = /^(?:recipient|category of recipient|vastaanottaja|mottagare)/iu

/** Who receives data outside the controller's organisation, and what each is. */
export const recipients = defineFact({
  name: 'recipients',
  read(notice) {
    const own = ownNames(notice)
    const cells = cellsAbout(notice, 'recipients', HEADER).map((line) => made(notice, wholeItem(notice, line), 0.75))
    const about = notice.lines.filter((line) => isAbout(line))
    const picks = distinct(notice, [...cells, ...about.flatMap((line) => picksOf(notice, line))]).filter(
      ({ start, end }) => !own.has(plain(notice.text.slice(start, end))),
    )
    return {
      part: { recipients: picks.map(({ start, end, kind }) => ({ name: notice.text.slice(start, end), kind })) },
      claims: claimsOf(notice, 'recipients', picks),
    }
  },
})

const isAbout = ({ isHeading, block, section: { topics } }: Line): boolean =>
  !isHeading &&
  block.kind !== 'cell' &&
  (topics.has('recipients') || topics.has('transfers')) &&
  !topics.has('rights') &&
  !topics.has('purposes')

/** The controller's own companies are no recipients: those that its section or the title names. */
function ownNames(notice: Notice): Set<string> {
  const own = notice.lines.filter(({ section, isHeading }) => section.topics.has('controller') || (isHeading && section.topics.size === 0))
  return new Set(own.flatMap(({ text }) => [...text.slice(0, 500).matchAll(COMPANY)].map((match) => plain(match[0]))))
}

function picksOf(notice: Notice, line: Line): Recipient[] {
  const named = line.sentences.flatMap((sentence) => namedIn(notice, line, sentence))
  if (line.block.kind === 'item' && line.section.topics.has('recipients')) {
    const item = wholeItem(notice, line)
    const head = withoutClause(notice.text, item)
    const kind = kindOf(notice, head)
    if (named.length > 0 && kind !== null && wordCount(notice.text, head) <= 12) return named
    if (kind !== null) return [made(notice, narrowed(notice, head), 0.8)]
    return named
  }
  const groups = line.sentences.flatMap((sentence) => groupsIn(notice, sentence))
  return [...named, ...groups]
}

/** Companies and services that a sentence names. */
function namedIn(notice: Notice, line: Line, sentence: Sentence): Recipient[] {
  if (isNegated(sentence.tokens, notice.language) && !line.section.topics.has('recipients')) return []
  const companies = [...sentence.text.slice(0, 2000).matchAll(COMPANY)].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }))
  return [...companies, ...servicesIn(notice, sentence)].map(({ start, end }) => ({
    start,
    end,
    kind: kindOf(notice, { start, end }) ?? 'processor',
    confidence: 0.65,
  }))
}

/** Groups that a sentence says data go to. */
function groupsIn(notice: Notice, sentence: Sentence): Recipient[] {
  const denied = isNegated(sentence.tokens, notice.language)
  if (denied && !/paitsi|poikkeu|unless|except|förutom|utom/iu.test(sentence.text)) return []
  const parts = itemsOfSentence(notice, sentence, { openers: openers[notice.language], longest: 30 })
  return parts.filter((part) => kindOf(notice, part) !== null).map((part) => made(notice, narrowed(notice, part), 0.6))
}

/** A long part is cut down to the words around the one that names the recipient. */
function narrowed(notice: Notice, part: Part): Part {
  if (wordCount(notice.text, part) <= 7) return part
  const tokens = tokenize(notice.text, part.start, part.end)
  const [hit] = kinds[notice.language](tokens)
  if (!hit) return part
  const [first, last] = [tokens[Math.max(0, hit.first - 2)], tokens[hit.last]]
  return first && last ? trimPart(notice.text, { start: first.start, end: last.end }) : part
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
