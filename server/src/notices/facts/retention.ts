import type { RetentionKind } from '@seloste/schema/vocabulary/retention'
import { cookieUse } from '../lexicon/cookies.js'
import { exceptionWords, requestWords, retentionWords, reviewWords, soLongWords } from '../lexicon/retention.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { datesIn } from '../words/date.js'
import { durationsIn, type Duration } from '../words/duration.js'
import { splitAtCommas, wordCount, type Part } from '../words/list.js'
import { compile, compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { defineFact } from './fact.js'
import { distinct, type Picked } from './span-list.js'

type Said = Exclude<RetentionKind, 'absent'>
interface Statement extends Picked {
  readonly kind: Said
  readonly period: string | null
}

const words = byLanguage((language) => compile<'keep' | 'criterion' | 'vague'>(retentionWords[language]))
const unless = byLanguage((language) => compileSet(exceptionWords[language]))
const review = byLanguage((language) => compileSet(reviewWords[language]))
const request = byLanguage((language) => compileSet(requestWords[language]))
const soLong = byLanguage((language) => compileSet(soLongWords[language]))
const cookieWords = byLanguage((language) => compile<'cookie' | 'use'>(cookieUse[language]))
/** The best statement found decides. */
const BEST: readonly Said[] = ['duration', 'criteria', 'vague']
const ELSEWHERE: readonly Topic[] = ['rights', 'complaint', 'cookies', 'changes', 'mandatory', 'controller', 'contact', 'automated']

/** How long data are kept; lifetimes of cookies and deletion on request are not retention. */
export const retention = defineFact({
  name: 'retention',
  read(notice) {
    const hasSection = notice.sections.some(({ topics }) => topics.has('retention'))
    const statements = distinct(
      notice,
      notice.lines.flatMap((line) =>
        line.isHeading
          ? []
          : line.sentences.flatMap((sentence) =>
              partsAtSemicolons(notice, sentence).flatMap((part) => statementsIn(notice, line, part, hasSection)),
            ),
      ),
    )
    const kind = BEST.find((each) => statements.some((statement) => statement.kind === each)) ?? 'absent'
    const deciding = statements.find((statement) => statement.kind === kind)
    const list = statements.map(({ start, end, period }) => ({ span: notice.text.slice(start, end), period }))
    return {
      part: { retentionKind: kind, retention: list },
      claims: [
        {
          path: 'retentionKind',
          spans: deciding ? [spanOf(notice, deciding.start, deciding.end)] : [],
          confidence: deciding?.confidence ?? 0.8,
        },
        ...statements.map(({ start, end, confidence }, index) => ({
          path: `retention.${index}`,
          spans: [spanOf(notice, start, end)],
          confidence,
        })),
      ],
    }
  },
})

/** How often something is done, as opposed to how long something is kept. */
const INTERVAL =
  /välein|vuosittain|säännöllisesti|(?<!\p{L})(?:every|each|once a|annual|yearly|regularly|periodically|vart|vartannat|varje|årligen|årsvis|regelbundet|löpande)/iu

/** Several statements in one sentence, each a clause of its own. */
function partsAtSemicolons({ text, language }: Notice, sentence: Sentence): Sentence[] {
  const cuts = sentence.tokens.flatMap((token, index) =>
    index > 0 && text.slice(sentence.tokens[index - 1]?.end, token.start).includes(';') ? [index] : [],
  )
  const parts = [0, ...cuts].map((first, part) => {
    const tokens = sentence.tokens.slice(first, cuts[part])
    const start = part === 0 ? sentence.start : (tokens[0]?.start ?? sentence.start)
    const end = cuts[part] === undefined ? sentence.end : (tokens.at(-1)?.end ?? sentence.end)
    return { start, end, text: text.slice(start, end), tokens }
  })
  const isEach = parts.every(
    ({ tokens }) => durationsIn(tokens, language).length > 0 || words[language](tokens).some(({ key }) => key === 'keep'),
  )
  return isEach ? parts : [sentence]
}

function statementsIn(notice: Notice, line: Line, sentence: Sentence, hasSection: boolean): Statement[] {
  const { topics } = line.section
  const isAbout = topics.has('retention')
  const isTold = isAbout || !hasSection

  if (!isAbout && ELSEWHERE.some((topic) => topics.has(topic))) return []
  const { tokens } = sentence
  if (cookieWords[notice.language](tokens).some(({ key }) => key === 'cookie')) return []
  if (has(review[notice.language], tokens) && INTERVAL.test(sentence.text)) return []
  const hits = words[notice.language](tokens)
  const isAsked = has(request[notice.language], tokens)
  const keys = new Set(
    hits.filter((hit) => hit.key !== 'criterion' || (!isAsked && !isExcepted(notice, sentence, hit.first))).map(({ key }) => key),
  )
  const durations = durationsIn(tokens, notice.language)
  const isKept = keys.has('keep')
  if (durations.length > 0 && (isAbout || isKept)) {
    return durations.map((duration, index) => {
      const from = index === 0 ? sentence.start : boundaryBefore(notice, sentence, durations[index - 1], duration)
      const next = durations[index + 1]
      const until = next === undefined ? sentence.end : boundaryBefore(notice, sentence, duration, next)

      return {
        ...clauseWith(notice, trimmed(notice, from, until), tokens[duration.first]?.start ?? from),
        kind: 'duration',
        period: duration.period,
        confidence: isAbout ? 0.9 : 0.7,
      }
    })
  }
  if (!isTold) return []
  if (isKept && datesIn(notice.text, sentence.start, sentence.end).some(({ isFull }) => isFull)) keys.add('criterion')
  if (keys.has('criterion') && (isKept || isAbout))
    return [{ ...trimmed(notice, sentence.start, sentence.end), kind: 'criteria', period: null, confidence: isAbout ? 0.8 : 0.55 }]
  if (keys.has('vague') && isAbout ? isKept || tokens.length < 30 : keys.has('vague') && isKeptSoLong(notice, sentence))
    return [{ ...trimmed(notice, sentence.start, sentence.end), kind: 'vague', period: null, confidence: isAbout ? 0.8 : 0.5 }]
  return []
}

/** Where one period's words end and the next one's begin: at the last comma or conjunction between them. */
function boundaryBefore(notice: Notice, sentence: Sentence, one: Duration | undefined, other: Duration): number {
  const from = sentence.tokens[one?.last ?? 0]?.end ?? sentence.start
  const to = sentence.tokens[other.first]?.start ?? sentence.end
  const breaks = [...notice.text.slice(from, to).matchAll(/[,;]\s|\s(?:ja|tai|and|or|och|eller|sekä|samt)\s/giu)]
  const last = breaks.at(-1)
  return last ? from + last.index + last[0].length : from + 1
}

/** What follows `unless` is an exception, not the criterion: a law that may require longer fixes nothing. */
const isExcepted = (notice: Notice, sentence: Sentence, at: number): boolean =>
  unless[notice.language](sentence.tokens).some(({ last }) => last < at && at - last <= 12)

/** Outside its section only `kept as long as …` counts; that something is necessary may be said of much. */
const isKeptSoLong = (notice: Notice, sentence: Sentence): boolean => has(soLong[notice.language], sentence.tokens)

/** Of a long sentence, the clause that holds the period. */
function clauseWith(notice: Notice, whole: Part, at: number): Part {
  if (wordCount(notice.text, whole) <= 16) return whole
  const clause = splitAtCommas(notice.text, whole.start, whole.end).find(({ start, end }) => start <= at && at < end)
  return clause && wordCount(notice.text, clause) >= 4 ? clause : whole
}

/** The words that say how long: leading and trailing clauses that say something else are left out. */
function trimmed(notice: Notice, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end]
  while (from < to && /[\s,;:.–—-]/u.test(notice.text[from] ?? '')) from += 1
  while (to > from && /[\s,;:.]/u.test(notice.text[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}
