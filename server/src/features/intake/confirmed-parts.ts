import { serviceByAlias } from '@seloste/schema/law/services'
import type { NoticeReading } from '@seloste/schema/notice'
import type { Provenance } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import { usualLimb, type Measure } from '@seloste/schema/vocabulary/measure'
import { type MechanismKind, mechanismKinds } from '@seloste/schema/vocabulary/transfer'
import { ActivityMeasureEntity } from '../activity/activity-measure.entity.js'
import type { ActivityEntity } from '../activity/activity.entity.js'
import { toActivityRecord } from '../activity/activity.record.js'
import { DataItemEntity } from '../activity/data-item.entity.js'
import { DataSourceEntity } from '../activity/data-source.entity.js'
import { DataSubjectEntity } from '../activity/data-subject.entity.js'
import { PurposeEntity } from '../activity/purpose.entity.js'
import { RecipientEntity } from '../activity/recipient.entity.js'
import { TransferEntity } from '../activity/transfer.entity.js'
import { Parties } from '../party/party.service.js'
import type { Work } from '../work.js'
import type { CandidateEntity, CandidateKind } from './candidate.entity.js'
import { wordingOf } from './candidate-wording.js'
import { duplicateFinder } from './duplicates.js'
import { proposalsOf } from '../../imports/notice/proposals.js'
import type { SourceDocumentEntity } from './source-document.entity.js'
import { lineAt } from '../../imports/notice/transfer-proposals.js'

/**
 * Adds each accepted value to the activity, with its own provenance. What the activity already says is not said twice. The reading is
 * the document's, or that of one of its registers.
 */
export async function addParts(
  work: Work,
  activity: ActivityEntity,
  document: SourceDocumentEntity,
  accepted: readonly CandidateEntity[],
  reading: NoticeReading | null,
): Promise<void> {
  const isKnown = duplicateFinder([toActivityRecord(activity)])
  const candidates = accepted.filter((candidate) => !isKnown({ ...candidate, text: wordingOf(candidate) }))
  const of = (...kinds: readonly CandidateKind[]) => candidates.filter(({ kind }) => kinds.includes(kind))
  const hand = new Hand(work, activity, document, reading)
  for (const candidate of of('purpose'))
    activity.purposes.add(hand.make(PurposeEntity, candidate, { text: hand.text(candidate) }, activity.purposes.length))
  for (const candidate of of('legal_basis')) hand.basis(candidate)
  for (const candidate of of('data_subject'))
    activity.subjects.add(hand.make(DataSubjectEntity, candidate, { text: hand.text(candidate) }, activity.subjects.length))
  for (const candidate of of('data_category'))
    activity.dataItems.add(hand.make(DataItemEntity, candidate, { text: hand.text(candidate) }, activity.dataItems.length))
  for (const candidate of of('special_category')) hand.special(candidate)
  for (const candidate of of('source'))
    activity.sources.add(hand.make(DataSourceEntity, candidate, { text: hand.text(candidate) }, activity.sources.length))
  await hand.recipientsAndTransfers(of('recipient'), of('transfer'))
  hand.retentions(of('retention'))
  for (const candidate of of('measure')) hand.measure(candidate)
  hand.head(accepted)
}

class Hand {
  private readonly made: DataItemEntity[] = []

  constructor(
    private readonly work: Work,
    private readonly activity: ActivityEntity,
    private readonly document: SourceDocumentEntity,
    private readonly reading: NoticeReading | null,
  ) {}

  text = (candidate: CandidateEntity): ContentText => ({ [this.document.language]: wordingOf(candidate) })

  make<Part extends object>(entity: new () => Part, candidate: CandidateEntity, fields: object, position: number): Part {
    const part = this.work.em.create(entity, {
      activity: this.activity,
      position,
      provenance: this.provenance(candidate),
      ...fields,
    } as never)
    if (part instanceof DataItemEntity) this.made.push(part)
    return part
  }

  /** A ground belongs to the purpose it is said with; said by itself it may carry any of them, and a person will tell. */
  basis(candidate: CandidateEntity): void {
    const line = this.lineOf(candidate)
    const purposes = this.activity.purposes.getItems()
    const together = purposes.filter(({ provenance }) =>
      provenance?.evidence.some(({ documentId, start }) => documentId === this.document.id && lineAt(this.document.text, start) === line),
    )
    const targets = together.length > 0 ? together : purposes
    for (const purpose of targets)
      purpose.legalBases = [...new Set([...purpose.legalBases, candidate.code as PurposeEntity['legalBases'][number]])]
    if (targets.length === 0)
      this.activity.purposes.add(this.make(PurposeEntity, candidate, { text: this.text(candidate), legalBases: [candidate.code] }, 0))
  }

  special(candidate: CandidateEntity): void {
    const words = wordingOf(candidate).toLowerCase()
    const named = this.activity.dataItems
      .getItems()
      .find((item) => item.specialCategory === null && Object.values(item.text).some((text) => text.toLowerCase().includes(words)))
    if (named) named.specialCategory = candidate.code as DataItemEntity['specialCategory']
    else
      this.activity.dataItems.add(
        this.make(
          DataItemEntity,
          candidate,
          { text: this.text(candidate), specialCategory: candidate.code },
          this.activity.dataItems.length,
        ),
      )
  }

  async recipientsAndTransfers(recipients: readonly CandidateEntity[], transfers: readonly CandidateEntity[]): Promise<void> {
    const proposals = new Map(
      this.document.reading ? proposalsOf(this.document.reading, this.document.text).map((proposal) => [proposal.number, proposal]) : [],
    )
    const importerOf = ({ number, kind }: CandidateEntity): string | null =>
      proposals.get(number)?.kind === kind ? (proposals.get(number)?.importer ?? null) : null
    // A role said of nobody in particular is a category in words; a known service or a company name is a party.
    const names = recipients.filter((candidate) => isName(wordingOf(candidate)))
    const parties = await Parties.of(this.work, [
      ...names.map((candidate) => ({ name: wordingOf(candidate) })),
      ...transfers.map((candidate) => ({ name: importerOf(candidate) })),
    ])
    for (const candidate of recipients) {
      const party = names.includes(candidate) ? parties.take({ name: wordingOf(candidate) }) : null
      const fields = { party, category: party ? {} : this.text(candidate), role: candidate.code ?? 'unclear' }
      this.activity.recipients.add(this.make(RecipientEntity, candidate, fields, this.activity.recipients.length))
      if (party?.serviceId) this.service(party.serviceId)
    }
    for (const candidate of transfers) this.transfer(candidate, importerOf(candidate), parties)
  }

  private transfer(candidate: CandidateEntity, importer: string | null, parties: Parties): void {
    const { code, country } = candidate
    const kind = code && code in mechanismKinds ? (code as MechanismKind) : null
    const said = this.reading?.transferStatement ?? 'absent'
    if (!kind && !country && code === 'none') {
      if (this.activity.transferStatement === 'absent') this.activity.transferStatement = 'none'
      return
    }
    this.activity.transferStatement = said === 'possible' && this.activity.transferStatement !== 'occurs' ? 'possible' : 'occurs'
    if (!kind && !country) return
    const party = importer ? parties.take({ name: importer }) : null
    const fields = { importer: party, country, mechanismKind: kind }
    this.activity.transfers.add(this.make(TransferEntity, candidate, fields, this.activity.transfers.length))
  }

  /** One time for all goes to every item; several go to the items whose words they hold, the rest keep the wording for a person to part. */
  retentions(candidates: readonly CandidateEntity[]): void {
    if (candidates.length === 0) return
    if (this.activity.dataItems.length === 0) {
      this.activity.dataItems.add(this.make(DataItemEntity, candidates[0] as CandidateEntity, { text: this.activity.title }, 0))
    }
    const items = this.activity.dataItems
      .getItems()
      .filter((item) => item.retentionPeriod === null && Object.keys(item.retentionCriterion).length === 0)
    for (const item of items) {
      const own = candidates.length === 1 ? candidates : candidates.filter((candidate) => this.speaksOf(candidate, item))
      const said = own.length > 0 ? own : candidates
      const periods = new Set(said.map(({ period, changedText }) => (changedText ? null : period)))
      item.retentionPeriod = periods.size === 1 ? ([...periods][0] ?? null) : null
      item.retentionCriterion = { [this.document.language]: said.map(wordingOf).join('; ') }
      item.provenance = this.provenance(...said, ...(this.made.includes(item) && item.provenance ? [item.provenance] : []))
    }
  }

  measure(candidate: CandidateEntity): void {
    const kind = (candidate.code ?? 'other_technical') as Measure
    this.activity.measures.add(
      this.make(
        ActivityMeasureEntity,
        candidate,
        { kind, limb: usualLimb[kind], text: this.text(candidate) },
        this.activity.measures.length,
      ),
    )
  }

  /** The day of the document and the services that it names. */
  head(accepted: readonly CandidateEntity[]): void {
    const date = accepted.find(({ kind }) => kind === 'document_date')
    if (date?.code && !this.activity.reviewedOn) this.activity.reviewedOn = date.code
    for (const name of this.reading?.onlineServices ?? []) {
      const service = serviceByAlias(name)
      if (service) this.service(service.id)
    }
  }

  private service(id: string): void {
    if (!this.activity.serviceIds.includes(id)) this.activity.serviceIds = [...this.activity.serviceIds, id].sort()
  }

  private lineOf = ({ spans }: CandidateEntity): string | null => (spans[0] ? lineAt(this.document.text, spans[0].start) : null)

  private speaksOf(candidate: CandidateEntity, { text }: DataItemEntity): boolean {
    const line = (this.lineOf(candidate) ?? '').toLowerCase()
    return Object.values(text).some((words) => stems(words).some((stem) => line.includes(stem)))
  }

  private provenance(...sources: readonly (CandidateEntity | Provenance)[]): Provenance {
    const spans = sources.flatMap((source) =>
      'evidence' in source
        ? source.evidence
        : source.spans.map((span) => ({
            kind: 'span' as const,
            documentId: this.document.id,
            documentName: this.document.name,
            language: this.document.language,
            ...span,
          })),
    )
    const confidence = Math.min(...sources.map((source) => source.confidence ?? 1))
    const evidence = [...new Map(spans.map((span) => [`${span.documentId}:${span.start}`, span])).values()].sort(
      (a, b) => a.start - b.start,
    )
    return { by: 'import', at: this.work.at.toISOString(), confidence, confirmedBy: this.work.actor.name, evidence }
  }
}

/** Beginnings of the long words, as far as Finnish and Swedish endings leave them alone. */
const stems = (words: string): string[] =>
  (words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, Math.max(5, word.length - 3)))

/** A name begins with a capital or is a known service; a category of recipients is said in plain words. */
const isName = (text: string): boolean =>
  serviceByAlias(text) !== undefined ||
  (text.length <= 120 && /(^|\s)(Oy|Oyj|Ab|Abp|Ltd|Inc\.?|LLC|GmbH|AB|AS|A\/S|ApS|plc|SARL|B\.?V\.?|ry|rf)(\s|,|\.|$)/.test(text)) ||
  /^(\p{Lu}[\p{L}\d&.-]*)(\s\p{Lu}[\p{L}\d&.-]*)+$/u.test(text)
