import type { Span } from '@seloste/schema/notice'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { invalidity, mechanismPhrases } from '../lexicon/mechanisms.js'
import { restatements } from '../lexicon/transfers.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import { clausesOf } from '../words/clause.js'
import { compile, compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { defineFact } from './fact.js'
import { countriesIn, isDone, REACH, reachOf, type Said } from './transfer-statements.js'
import { gather, setClaims, type Gathered } from './set-fact.js'

const mechanisms = compile<MechanismKind>(mechanismPhrases)
const invalid = compileSet(invalidity)
const restated = compileSet(restatements)

/** Whether data leave the EEA, where to, and on what the text relies for it. */
export const transfers = defineFact({
  name: 'transfers',
  read(notice) {
    const statements = new Map<Said, Span>()
    const named: Gathered<string> = new Map()
    const relied: Gathered<MechanismKind> = new Map()
    for (const line of notice.lines) {
      if (line.isHeading) continue
      // What a paragraph says of transfers goes on into its next sentences: `Such transfers …`.
      let saidBefore: Said | null = null
      for (const sentence of line.sentences) {
        const span = spanOf(notice, sentence.start, sentence.end)
        const said = reachOf(notice, line, sentence) ?? (isContracted(notice, line, sentence) ? 'occurs' : null)
        saidBefore = said ?? saidBefore
        if (said && !statements.has(said)) statements.set(said, span)
        for (const country of countriesOf(notice, line, sentence, said)) gather(named, country, span, 0.85)
        for (const mechanism of mechanismsIn(notice, line, sentence, said ?? saidBefore)) gather(relied, mechanism, span, 0.9)
      }
    }
    if (relied.has('privacy_shield') || relied.has('dpf')) assumeUnitedStates(named, relied)
    const contractual = relied.get('scc') ?? relied.get('bcr')
    const [clause] = contractual?.spans ?? []
    if (statements.size === 0 && clause) statements.set('possible', clause)
    const statement = REACH.find((said) => statements.has(said)) ?? 'absent'
    const span = statement === 'absent' ? undefined : statements.get(statement)
    return {
      part: { transferStatement: statement, transferCountries: [...named.keys()], transferMechanisms: [...relied.keys()] },
      claims: [
        { path: 'transferStatement', spans: span ? [span] : [], confidence: statement === 'absent' ? 0.75 : 0.85 },
        ...setClaims('transferCountries', named),
        ...setClaims('transferMechanisms', relied),
      ],
    }
  },
})

/** A Privacy Shield or Data Privacy Framework that is relied on names the United States. */
function assumeUnitedStates(named: Gathered<string>, relied: Gathered<MechanismKind>): void {
  for (const kind of ['privacy_shield', 'dpf'] as const) for (const span of relied.get(kind)?.spans ?? []) gather(named, 'US', span, 0.85)
}

/** `Data are transferred on the basis of the standard contractual clauses`: said as done, though no place is named. */
const isContracted = (notice: Notice, line: Line, sentence: Sentence): boolean =>
  line.section.topics.has('transfers') &&
  isDone(notice, sentence) &&
  !has(invalid, sentence.tokens) &&
  mechanisms(sentence.tokens).some(({ key }) => key === 'scc' || key === 'dpf' || key === 'privacy_shield')

function countriesOf(notice: Notice, line: Line, sentence: Sentence, said: Said | null): string[] {
  const isAbout = line.section.topics.has('transfers') || said === 'occurs' || said === 'possible'
  return isAbout && said !== 'none' ? [...new Set(countriesIn(notice, sentence).map(({ country }) => country))] : []
}

const UNSPECIFIC: ReadonlySet<MechanismKind> = new Set(['unspecified_safeguards', 'consent', 'derogation', 'adequacy'])

/** Named mechanisms count wherever they stand; vague ones only where transfers are spoken of. */
function mechanismsIn(notice: Notice, line: Line, sentence: Sentence, said: Said | null): MechanismKind[] {
  const found = validIn(notice, sentence)
  if (found.size === 0) return []
  const isAbout =
    line.section.topics.has('transfers') || (said !== null && said !== 'none') || [...found].some((kind) => !UNSPECIFIC.has(kind))
  if (has(restated, sentence.tokens)) return []
  return [...found].filter((kind) => (kind === 'consent' ? said !== null : !UNSPECIFIC.has(kind) || isAbout))
}

/**
 * The mechanisms of a sentence, without those that it calls invalid or past: of the clause that says so the last one before the word, else
 * the first after it; of a clause that names none those of the clause before.
 */
function validIn(notice: Notice, sentence: Sentence): Set<MechanismKind> {
  const hits = mechanisms(sentence.tokens)
  const ended = hits.length > 0 && has(invalid, sentence.tokens) ? invalid(sentence.tokens) : []
  if (ended.length === 0) return new Set(hits.map(({ key }) => key))
  const clauses = clausesOf(notice.text, sentence)
  const clauseAt = (token: number): number => clauses.findLastIndex(({ start }) => start <= (sentence.tokens[token]?.start ?? 0))
  const named = hits.map(({ key, first }) => ({ key, first, clause: clauseAt(first) })).toSorted((a, b) => a.first - b.first)
  const over = ended.flatMap(({ first }) => {
    const clause = clauseAt(first)
    const own = named.filter((one) => one.clause === clause)
    if (own.length === 0) {
      const near = named.findLast((one) => one.clause < clause)?.clause ?? named[0]?.clause
      return named.filter((one) => one.clause === near)
    }
    const nearest = own.findLast((one) => one.first < first) ?? own[0]
    return own.filter(({ key }) => key === nearest?.key)
  })
  const past = new Set(over.map(({ key }) => key))
  return new Set(named.flatMap(({ key }) => (past.has(key) ? [] : [key])))
}
