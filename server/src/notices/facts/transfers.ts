import type { Span } from '@seloste/schema/notice'
import type { MechanismKind, TransferStatement } from '@seloste/schema/vocabulary/transfer'
import { countryPhrases, invalidity, mechanismPhrases, restatements, transferWords } from '../lexicon/transfers.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { isNegated } from '../words/negation.js'
import { clausesOf, exceptionOf, partsAroundBut } from '../words/clause.js'
import { compile, compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { defineFact } from './fact.js'
import { gather, setClaims, type Gathered } from './set-fact.js'

type TransferWord = 'inside' | 'move' | 'outside' | 'may' | 'unless' | 'principle'
type Said = Exclude<TransferStatement, 'absent'>

const words = byLanguage((language) => compile<TransferWord>(transferWords[language]))
const mechanisms = compile<MechanismKind>(mechanismPhrases)
const invalid = compileSet(invalidity)
const restated = compileSet(restatements)
const countries = compile(countryPhrases)
/** `Only within the EU` says that nothing leaves it. */
const ONLY = /\b(?:only|solely|exclusively|vain|ainoastaan|endast|enbart|uteslutande)\b/iu
/** The most far-reaching statement wins. */
const REACH: readonly Said[] = ['occurs', 'possible', 'none']

/** Whether data leave the EEA, where to, and on what the text relies for it. */
export const transfers = defineFact({
  name: 'transfers',
  read(notice) {
    const statements = new Map<Said, Span>()
    const named: Gathered<string> = new Map()
    const relied: Gathered<MechanismKind> = new Map()
    for (const line of notice.lines) {
      if (line.isHeading) continue
      for (const sentence of line.sentences) {
        const span = spanOf(notice, sentence.start, sentence.end)
        const said = reachOf(notice, line, sentence)
        if (said && !statements.has(said)) statements.set(said, span)
        for (const country of countriesIn(line, sentence, said)) gather(named, country, span, 0.85)
        for (const mechanism of mechanismsIn(notice, line, sentence, said)) gather(relied, mechanism, span, 0.9)
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

/** The most far-reaching of what a sentence says before and after `but`; an exception that tells of a transfer tells of one. */
function reachOf(notice: Notice, line: Line, sentence: Sentence): Said | null {
  const saids = partsAroundBut(notice.text, sentence).map((part) => statementOf(notice, line, part))
  const said = REACH.find((each) => saids.includes(each)) ?? null
  const exception = exceptionOf(notice.text, sentence)
  return said !== null && exception && statementOf(notice, line, exception) === 'occurs' ? 'occurs' : said
}

function statementOf(notice: Notice, line: Line, sentence: Sentence): Said | null {
  const { topics } = line.section
  if (topics.has('rights') || topics.has('complaint') || topics.has('dataCategories')) return null
  const found = new Set(words[notice.language](sentence.tokens).map(({ key }) => key))
  const isAbroad = found.has('outside')
  const isFramework = mechanisms(sentence.tokens).some(({ key }) => key === 'privacy_shield' || key === 'dpf')
  const hasCountry = !isFramework && has(countries, sentence.tokens)
  const isAbout = topics.has('transfers')
  if (has(restated, sentence.tokens)) return null
  if (
    !isAbroad &&
    found.has('inside') &&
    found.has('move') &&
    (isAbout || ONLY.test(sentence.text)) &&
    !isNegated(sentence.tokens, notice.language)
  )
    return 'none'
  if (isAbout && sentence.tokens.length <= 4 && isNegated(sentence.tokens, notice.language)) return 'none'
  if (isAbout && isContracted(found, sentence) && !isNegated(sentence.tokens, notice.language)) return 'occurs'
  if (!isAbroad && !(hasCountry && found.has('move'))) return null
  if (!found.has('move') && !isAbout) return null
  const isDenied = isNegated(sentence.tokens, notice.language)
  if (isDenied && isAbroad) return isQualified(found) ? 'possible' : 'none'
  if (isDenied) return null
  if (hasCountry && !found.has('may')) return isAddress(sentence) ? null : 'occurs'
  return found.has('may') ? 'possible' : 'occurs'
}

/** `Data are transferred on the basis of the standard contractual clauses`: said as done, though no place is named. */
const isContracted = (found: ReadonlySet<TransferWord>, sentence: Sentence): boolean =>
  /transferred|siirretään|siirrämme|överförs|överför vi/iu.test(sentence.text) &&
  !/tällöin|mikäli|mahdoll|i så fall|\bdå\b|such cases|these cases|\bwhere\b|whenever/iu.test(sentence.text) &&
  !found.has('may') &&
  !found.has('unless') &&
  !has(invalid, sentence.tokens) &&
  mechanisms(sentence.tokens).some(({ key }) => key === 'scc' || key === 'dpf' || key === 'privacy_shield')

const isQualified = (found: ReadonlySet<TransferWord>): boolean => found.has('unless') || found.has('may') || found.has('principle')

/** A postal address names its country too, and moves nothing. */
const isAddress = (sentence: Sentence): boolean =>
  /\b[A-Z]{2} \d{5}\b|\b\d{5} [A-Z]{3}\b/u.test(sentence.text) && sentence.tokens.length < 60

function countriesIn(line: Line, sentence: Sentence, said: Said | null): string[] {
  const { topics } = line.section
  const isAbout = topics.has('transfers') || said === 'occurs' || said === 'possible'
  return isAbout && said !== 'none' ? [...new Set(countries(sentence.tokens).map(({ key }) => key))] : []
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
