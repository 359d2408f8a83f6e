// What a notice, as read, proposes for the register. Pure: the same reading proposes the same, in the order of the text.
import type { NoticeReading, RegisterReading, Span } from '@seloste/schema/notice'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { CandidateKind } from './candidate-kind.js'
import { type TransferProposal, transferProposals } from './transfer-proposals.js'

/** A value that the reader found, with the words behind it. */
export interface Proposal {
  readonly number: number
  readonly kind: CandidateKind
  readonly statement: Statement | null
  readonly text: string
  /** Key of a vocabulary that the words were read as. */
  readonly code: string | null
  readonly country: string | null
  /** ISO 8601 duration. */
  readonly period: string | null
  readonly confidence: number
  readonly spans: readonly Span[]
  /** Who receives a transfer, where the same line names one. */
  readonly importer: string | null
  /** Which of several registers of the text it belongs to, counted from 1; null where it holds for all of them or there is one. */
  readonly register: number | null
}

type Found = Omit<Proposal, 'number' | 'register'>

/** The statement of Art. 30 that each kind would answer. */
export const statementOf: Readonly<Record<CandidateKind, Statement | null>> = {
  controller_name: 'controller',
  controller_business_id: 'controller',
  controller_address: 'controller',
  controller_email: 'controller',
  controller_phone: 'controller',
  register_name: null,
  document_date: null,
  purpose: 'purposes',
  legal_basis: 'purposes',
  data_subject: 'dataSubjects',
  data_category: 'dataCategories',
  special_category: 'dataCategories',
  source: null,
  recipient: 'recipients',
  transfer: 'transfers',
  retention: 'retention',
  measure: 'measures',
}

/** Roles of the register for what a notice calls its recipients. */
const recipientCodes = { processor: 'processor', controller: 'independent_controller', unclear: 'unclear' } as const

/** Every proposal of a reading, numbered from 1 in the order of the text; those without words of their own come last. */
export function proposalsOf(reading: NoticeReading, plain: string): readonly Proposal[] {
  const registers = reading.registers ?? []
  const found =
    registers.length < 2 ? foundIn(reading, plain).map((one) => ({ ...one, register: null })) : ofEach(reading, registers, plain)
  const start = ({ spans }: Found): number => spans[0]?.start ?? Number.MAX_SAFE_INTEGER
  return found
    .map((proposal, index) => ({ proposal, index }))
    .sort((a, b) => start(a.proposal) - start(b.proposal) || a.index - b.index)
    .map(({ proposal }, index) => ({ number: index + 1, ...proposal }))
}

const foundIn = (reading: NoticeReading, plain: string): readonly Found[] => [
  ...controllerOf(reading),
  ...headOf(reading),
  ...listed(reading, 'purposes', reading.purposes, 'purpose'),
  ...coded(reading, 'legalBases', reading.legalBases, 'legal_basis', plain),
  ...listed(reading, 'dataSubjects', reading.dataSubjects, 'data_subject'),
  ...listed(reading, 'dataCategories', reading.dataCategories, 'data_category'),
  ...coded(reading, 'specialCategories', reading.specialCategories, 'special_category', plain),
  ...listed(reading, 'sources', reading.sources, 'source'),
  ...recipientsOf(reading),
  ...transferProposals(reading, plain).map(transfer),
  ...retentionsOf(reading),
  ...coded(reading, 'measures', reading.measures, 'measure', plain),
]

/** Facts of the page and of whose it is: they belong to no register of it. */
const ofThePage: ReadonlySet<CandidateKind> = new Set([
  'controller_name',
  'controller_business_id',
  'controller_address',
  'controller_email',
  'controller_phone',
  'document_date',
])

/** What each register says, and once what holds for all of them. */
function ofEach(reading: NoticeReading, registers: readonly RegisterReading[], plain: string): readonly Omit<Proposal, 'number'>[] {
  const page = foundIn(reading, plain).filter(({ kind }) => ofThePage.has(kind))
  const own = registers.flatMap((register) => foundIn(register.reading, plain).filter(({ kind }) => !ofThePage.has(kind)))
  const all = [...page, ...own].map((one) => ({ ...one, register: registerOf(one, registers) }))
  const key = ({ kind, text, code, country, spans, register }: Omit<Proposal, 'number'>): string =>
    [register, kind, text, kind === 'retention' ? '' : code, country, spans[0]?.start].join('|')
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed()
}

/** The register, counted from 1, in whose stretch of the text the words of a value stand. */
export function registerOf(
  { kind, spans }: Pick<Proposal, 'kind' | 'spans'>,
  registers: readonly Pick<RegisterReading, 'start' | 'end'>[],
): number | null {
  if (ofThePage.has(kind)) return null
  const at = registers.findIndex(({ start, end }) => spans.some((span) => span.start >= start && span.start < end))
  return at < 0 ? null : at + 1
}

function controllerOf(reading: NoticeReading): readonly Found[] {
  const fields = [
    ['controller_name', 'name'],
    ['controller_business_id', 'businessId'],
    ['controller_address', 'address'],
    ['controller_email', 'email'],
    ['controller_phone', 'phone'],
  ] as const
  return fields.flatMap(([kind, key]) => {
    const value = reading.controller[key]
    return value ? [found(kind, value, behind(reading, [`controller.${key}`]))] : []
  })
}

function headOf(reading: NoticeReading): readonly Found[] {
  return [
    ...(reading.registerName ? [found('register_name', reading.registerName, behind(reading, ['registerName']))] : []),
    ...(reading.documentDate
      ? [{ ...found('document_date', reading.documentDate, behind(reading, ['documentDate'])), code: reading.documentDate }]
      : []),
  ]
}

const listed = (reading: NoticeReading, key: string, values: readonly string[], kind: CandidateKind): readonly Found[] =>
  values.map((value, index) => found(kind, value, behind(reading, [`${key}.${index}`, `${key}.${value}`])))

/** Words that were read as a key: the proposal keeps the words of the notice and the key beside them. */
function coded(reading: NoticeReading, key: string, codes: readonly string[], kind: CandidateKind, plain: string): readonly Found[] {
  return codes.map((code, index) => {
    const source = behind(reading, [`${key}.${code}`, `${key}.${index}`])
    const words = source.spans[0] ? plain.slice(source.spans[0].start, source.spans[0].end) : code
    return { ...found(kind, words, source), code }
  })
}

const recipientsOf = (reading: NoticeReading): readonly Found[] =>
  reading.recipients.map(({ name, kind }, index) => ({
    ...found('recipient', name, behind(reading, [`recipients.${index}`, `recipients.${name}`])),
    code: recipientCodes[kind],
  }))

const retentionsOf = (reading: NoticeReading): readonly Found[] =>
  reading.retention.map(({ span, period }, index) => ({
    ...found('retention', span, behind(reading, [`retention.${index}`])),
    code: reading.retentionKind,
    period,
  }))

const transfer = ({ text, code, country, importer, spans, confidence }: TransferProposal): Found => ({
  ...found('transfer', text, { spans, confidence }),
  code,
  country,
  importer,
})

interface Source {
  readonly spans: readonly Span[]
  readonly confidence: number
}

/** The words and the confidence behind the first of these key paths that has any. */
export function behind(reading: NoticeReading, paths: readonly string[]): Source {
  const path = paths.find((candidate) => reading.evidence[candidate] !== undefined || reading.confidence[candidate] !== undefined)
  return path === undefined
    ? { spans: [], confidence: 0.5 }
    : { spans: reading.evidence[path] ?? [], confidence: reading.confidence[path] ?? 0.5 }
}

const found = (kind: CandidateKind, text: string, { spans, confidence }: Source): Found => ({
  kind,
  statement: statementOf[kind],
  text,
  code: null,
  country: null,
  period: null,
  confidence,
  spans,
  importer: null,
})
