// Puts what a notice says into the register, one difference at a time, with the words of the notice behind each.
import type { NoticeReading } from '@seloste/schema/notice'
import type { Provenance } from '@seloste/schema/record'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import { mechanismKinds } from '@seloste/schema/vocabulary/transfer'
import type { Collection } from '@mikro-orm/core'
import type { Drift } from '../../imports/notice/drift.js'
import type { ActivityEntity } from '../activity/activity.entity.js'
import { CandidateEntity } from '../intake/candidate.entity.js'
import { addParts } from '../intake/confirmed-parts.js'
import { answerStatements } from '../intake/confirm.service.js'
import type { SourceDocumentEntity } from '../intake/source-document.entity.js'
import type { Work } from '../work.js'

/** What is mended, and by what. */
interface Bench {
  readonly activity: ActivityEntity
  readonly document: SourceDocumentEntity
  readonly reading: NoticeReading
}

/** Makes the activity say what the notice says, for each of these differences. */
export async function mend(work: Work, bench: Bench, differences: readonly Drift[]): Promise<void> {
  for (const difference of differences) {
    if (difference.kind === 'notice_silent') drop(bench, difference)
    if (difference.kind === 'disagree') replace(work, bench, difference)
  }
  const lacking = differences.filter(({ kind, register }) => kind === 'register_lacks' || register?.path === 'transferStatement')
  const candidates = lacking.flatMap(({ notice }) => (notice ? [candidateOf(bench, notice)] : []))
  await addParts(work, bench.activity, bench.document, candidates, bench.reading)
  answerStatements(work, bench.activity, candidates)
}

/** A proposal in the shape in which intake takes candidates; never stored, since the document has its own. */
function candidateOf({ document }: Bench, proposal: NonNullable<Drift['notice']>): CandidateEntity {
  const { number, kind, statement, text, code, country, period, confidence, spans } = proposal
  return Object.assign(Object.create(CandidateEntity.prototype) as CandidateEntity, {
    document,
    number,
    kind,
    statement,
    text,
    code,
    country,
    period,
    confidence,
    spans,
    changedText: null,
    status: 'accepted',
  })
}

const partLists = ['purposes', 'subjects', 'dataItems', 'sources', 'recipients', 'transfers', 'measures'] as const
type PartList = (typeof partLists)[number]

/** Part and field that a path of the register names. */
function placeOf({ register }: Drift): { readonly list: PartList | null; readonly id: string; readonly field: string } {
  const [list, id = '', field = ''] = register?.path.split('.') ?? []
  return { list: partLists.find((one) => one === list) ?? null, id, field }
}

/** Takes out what the notice does not tell: the part, or the one value of it. */
function drop({ activity }: Bench, difference: Drift): void {
  const { list, id, field } = placeOf(difference)
  if (field === 'legalBases') return withoutBasis(activity, difference.register?.code ?? null, [])
  if (field === 'specialCategory') {
    for (const item of activity.dataItems)
      if (item.specialCategory === difference.register?.code) Object.assign(item, { specialCategory: null, specialCondition: null })
    return
  }
  if (field === 'retention') {
    for (const item of activity.dataItems) if (item.id === id) Object.assign(item, noRetention)
    return
  }
  if (!list) return
  const parts = activity[list] as unknown as Collection<{ id: string }>
  const part = parts.getItems().find((one) => one.id === id)
  if (part) parts.remove(part)
}

const noRetention = {
  retentionPeriod: null,
  retentionStartEvent: null,
  retentionCriterion: {},
  retentionStatute: null,
  retentionEndAction: null,
}

function replace(work: Work, bench: Bench, difference: Drift): void {
  const { activity, document } = bench
  const { notice, register } = difference
  if (!notice || !register) return
  const provenance = saidBy(work, bench, notice)
  if (difference.about === 'legal_basis') withoutBasis(activity, register.code, bench.reading.legalBases)
  if (difference.about === 'retention') {
    for (const item of activity.dataItems)
      if (item.retentionPeriod === register.code)
        Object.assign(item, { retentionPeriod: notice.period, retentionCriterion: { [document.language]: notice.text }, provenance })
  }
  if (difference.about !== 'transfer') return
  if (notice.code === 'none') {
    activity.transfers.removeAll()
    activity.transferStatement = 'none'
  } else if (register.path === 'transferStatement') activity.transferStatement = notice.code === 'possible' ? 'possible' : 'occurs'
  else
    for (const transfer of activity.transfers)
      if (transfer.id === placeOf(difference).id && isMechanism(notice.code))
        Object.assign(transfer, { mechanismKind: notice.code, mechanismId: null, module: null, provenance })
}

const isMechanism = (code: string | null): code is MechanismKind => code !== null && code in mechanismKinds

/** The grounds of the notice in the place of one of the register. */
function withoutBasis(activity: ActivityEntity, basis: string | null, instead: readonly LegalBasis[]): void {
  for (const purpose of activity.purposes)
    if (purpose.legalBases.some((own) => own === basis))
      purpose.legalBases = [...new Set([...purpose.legalBases.filter((own) => own !== basis), ...instead])]
}

const saidBy = ({ at, actor }: Work, { document }: Bench, { spans, confidence }: NonNullable<Drift['notice']>): Provenance => ({
  by: 'import',
  at: at.toISOString(),
  confidence,
  confirmedBy: actor.name,
  evidence: spans.map((span) => ({
    kind: 'span' as const,
    documentId: document.id,
    documentName: document.name,
    language: document.language,
    ...span,
  })),
})
