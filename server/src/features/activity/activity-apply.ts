// Puts an input onto an activity: items are matched by id, and what nobody touched keeps who said it.
import type { Collection, Rel } from '@mikro-orm/core'
import type { ContentText } from '@seloste/schema/text'
import type { Provenance } from '@seloste/schema/record'
import { usualLimb } from '@seloste/schema/vocabulary/measure'
import { TenantEntity } from '../../db/tenant.entity.js'
import type { ContentTextInput } from '../../graphql/shared.type.js'
import type { Engagements } from '../party/engagement.service.js'
import type { PartyEntity } from '../party/party.entity.js'
import type { Parties } from '../party/party.service.js'
import type { PartyInput } from '../party/party.type.js'
import type { Work } from '../work.js'
import type { AccountabilityInput } from './accountability.type.js'
import { ActivityControllerEntity } from './activity-controller.entity.js'
import { ActivityJointControllerEntity } from './activity-joint-controller.entity.js'
import { ActivityMeasureEntity } from './activity-measure.entity.js'
import type { ActivityPart } from './activity-part.entity.js'
import type { ActivityEntity } from './activity.entity.js'
import type {
  ActivityInput,
  AnswerInput,
  DataItemInput,
  MeasureInput,
  PurposeInput,
  RecipientInput,
  TransferInput,
} from './activity.input.js'
import { AnswerEntity } from './answer.entity.js'
import { AssessmentEntity } from './assessment.entity.js'
import type { AssessmentInput } from './assessment.type.js'
import { DataItemSubjectEntity } from './data-item-subject.entity.js'
import { DataItemEntity } from './data-item.entity.js'
import { DataSourceEntity } from './data-source.entity.js'
import { DataSubjectEntity } from './data-subject.entity.js'
import { PurposeEntity } from './purpose.entity.js'
import { saysTheSame } from './record-change.js'
import { RecipientEntity } from './recipient.entity.js'
import { TransferEntity } from './transfer.entity.js'

export interface Hands {
  readonly work: Work
  readonly parties: Parties
  readonly engagements: Engagements
  /** Who says what changes: the person who edits, or the import that was confirmed. */
  readonly provenance: Provenance
}

/** Changes the activity; the caller saves it. */
export function applyActivity(activity: ActivityEntity, input: ActivityInput, hands: Hands): void {
  if (input.title) activity.title = content(input.title)
  if (input.transferStatement) activity.transferStatement = input.transferStatement
  if (input.reviewedOn !== undefined) activity.reviewedOn = input.reviewedOn
  if (input.answers) applyAnswers(activity, input.answers, hands)
  if (input.controllers) partiesOf(activity.controllers, ActivityControllerEntity, input.controllers, activity, hands)
  if (input.purposes) parts(activity.purposes, PurposeEntity, input.purposes, activity, hands, purpose)
  if (input.subjects) parts(activity.subjects, DataSubjectEntity, input.subjects, activity, hands, ({ text }) => ({ text: content(text) }))
  if (input.dataItems) applyDataItems(activity, input.dataItems, hands)
  if (input.sources) parts(activity.sources, DataSourceEntity, input.sources, activity, hands, ({ text }) => ({ text: content(text) }))
  if (input.recipients) parts(activity.recipients, RecipientEntity, input.recipients, activity, hands, (given) => recipient(given, hands))
  if (input.transfers) parts(activity.transfers, TransferEntity, input.transfers, activity, hands, (given) => transfer(given, hands))
  if (input.measures) parts(activity.measures, ActivityMeasureEntity, input.measures, activity, hands, measure)
  if (input.assessments) parts(activity.assessments, AssessmentEntity, input.assessments, activity, hands, assessment)
  if (input.accountability) applyAccountability(activity, input.accountability, hands)
}

function applyAccountability(activity: ActivityEntity, input: AccountabilityInput, hands: Hands): void {
  const { owner, automatedLogic, consentProof, riskCriteria, jointControllers } = input
  if (owner !== undefined) activity.owner = owner?.trim() || null
  if (riskCriteria !== undefined) activity.riskCriteria = riskCriteria && [...riskCriteria]
  if (automatedLogic !== undefined) activity.automatedLogic = content(automatedLogic)
  if (consentProof !== undefined) activity.consentProof = content(consentProof)
  if (input.startedOn !== undefined) activity.startedOn = input.startedOn
  if (input.nextReviewOn !== undefined) activity.nextReviewOn = input.nextReviewOn
  if (input.automatedDecisions !== undefined) activity.automatedDecisions = input.automatedDecisions
  if (input.offeredToChildren !== undefined) activity.offeredToChildren = input.offeredToChildren
  if (input.childAgeLimit !== undefined) activity.childAgeLimit = input.childAgeLimit
  if (input.hasJointArrangement !== undefined) activity.hasJointArrangement = input.hasJointArrangement
  if (jointControllers) partiesOf(activity.jointControllers, ActivityJointControllerEntity, jointControllers, activity, hands)
}

/** Brings a list of parties to what is given; each stands once, whatever it is called. */
function partiesOf<P extends Part & { readonly party: Rel<PartyEntity> }>(
  list: Collection<P>,
  entity: new () => P,
  given: readonly PartyInput[],
  activity: ActivityEntity,
  hands: Hands,
): void {
  const once = new Map(given.map((party) => [hands.parties.take(party), party]))
  parts(
    list,
    entity,
    [...once.values()],
    activity,
    hands,
    (party) => ({ party: hands.parties.take(party) }),
    (party) => {
      const { id } = hands.parties.take(party)
      return list.getItems().find((own) => own.party.id === id)?.id
    },
  )
}

/** Content without its empty languages. */
export function content(given: ContentTextInput | ContentText | null | undefined): ContentText {
  const said = Object.entries(given ?? {}).flatMap(([language, text]: [string, string | null | undefined]) =>
    text?.trim() ? [[language, text.trim()]] : [],
  )
  return Object.fromEntries(said) as ContentText
}

type Part = ActivityPart & { readonly id: string }
type Fields = Readonly<Record<string, unknown>>

/** Rows of other tables are compared by their id, content by what it says. */
const differs = (a: unknown, b: unknown): boolean =>
  a instanceof TenantEntity || b instanceof TenantEntity
    ? (a as TenantEntity | null)?.id !== (b as TenantEntity | null)?.id
    : !saysTheSame(a, b)

type Given = { readonly id?: string | null }

/** Brings a list of parts to what is given, in its order. */
function parts<P extends Part, G extends object>(
  list: Collection<P>,
  entity: new () => P,
  given: readonly G[],
  activity: ActivityEntity,
  { work, provenance }: Hands,
  fieldsOf: (item: G) => Fields,
  idOf: (item: G) => string | null | undefined = (item) => (item as Given).id,
): Map<G, P> {
  const own = new Map(list.getItems().map((part) => [part.id, part]))
  const kept = given.map((item, position): [G, P] => {
    const fields = fieldsOf(item)
    const part = own.get(idOf(item) ?? '')
    if (!part) return [item, work.em.create(entity as new () => Part, { activity, position, provenance, ...fields } as never) as P]
    const isTouched = Object.entries(fields).some(([field, value]) => differs(value, (part as unknown as Fields)[field]))
    Object.assign(part, fields, { position }, isTouched ? { provenance } : {})
    return [item, part]
  })
  list.set(kept.map(([, part]) => part))
  return new Map(kept)
}

function applyAnswers(activity: ActivityEntity, given: readonly AnswerInput[], { work, provenance }: Hands): void {
  for (const { statement, state, reason } of given) {
    const fields = { state, reason: reason?.trim() || null }
    const own = activity.answers.getItems().find((answer) => answer.statement === statement)
    if (!own) activity.answers.add(work.em.create(AnswerEntity, { activity, statement, provenance, ...fields }))
    else if (own.state !== fields.state || own.reason !== fields.reason) Object.assign(own, fields, { provenance })
  }
}

const purpose = ({ text, legalBases, statute, interest }: PurposeInput): Fields => ({
  text: content(text),
  legalBases: [...new Set(legalBases)],
  statute: statute?.trim() || null,
  interest: content(interest),
})

function applyDataItems(activity: ActivityEntity, given: readonly DataItemInput[], hands: Hands): void {
  const items = parts(
    activity.dataItems,
    DataItemEntity,
    given,
    activity,
    hands,
    ({ text, specialCategory, specialCondition, retention }) => ({
      text: content(text),
      specialCategory: specialCategory ?? null,
      specialCondition: specialCondition?.trim() || null,
      retentionPeriod: retention?.period || null,
      retentionStartEvent: retention?.startEvent ?? null,
      retentionCriterion: content(retention?.criterion),
      retentionStatute: retention?.statute?.trim() || null,
      retentionEndAction: retention?.endAction ?? null,
    }),
  )
  for (const [{ subjectIds }, dataItem] of items) if (subjectIds) linkSubjects(activity, dataItem, subjectIds, hands)
}

function linkSubjects(activity: ActivityEntity, dataItem: DataItemEntity, subjectIds: readonly string[], { work }: Hands): void {
  const links = [...new Set(subjectIds)].flatMap((id) => {
    const own = dataItem.subjects.getItems().find((link) => link.subject.id === id)
    const subject = activity.subjects.getItems().find((candidate) => candidate.id === id)
    if (own && subject) return [own]
    return subject ? [work.em.create(DataItemSubjectEntity, { dataItem, subject })] : []
  })
  dataItem.subjects.set(links)
}

function recipient({ party, category, role, engagement }: RecipientInput, { parties, engagements }: Hands): Fields {
  const named = party ? parties.take(party) : null
  return {
    party: named,
    category: content(category),
    role,
    engagement:
      named && role === 'processor'
        ? engagements.take(named, engagement && { ...engagement, scope: engagement.scope && content(engagement.scope) })
        : null,
  }
}

const transfer = (given: TransferInput, { parties }: Hands): Fields => ({
  importer: given.importer ? parties.take(given.importer) : null,
  importerText: content(given.importerText),
  country: given.country ?? null,
  mechanismKind: given.mechanismKind ?? null,
  mechanismId: given.mechanismId ?? null,
  module: given.module ?? null,
  signedOn: given.signedOn ?? null,
  assessedOn: given.assessedOn ?? null,
  supplementaryMeasures: content(given.supplementaryMeasures),
  listCheckedOn: given.listCheckedOn ?? null,
  coversStaffData: given.coversStaffData ?? null,
  isRepeated: given.isRepeated ?? null,
  importerUnderGdpr: given.importerUnderGdpr ?? null,
})

const assessment = (given: AssessmentInput): Fields => ({
  kind: given.kind,
  status: given.status,
  date: given.date ?? null,
  nextReview: given.nextReview ?? null,
  outcome: content(given.outcome),
  officerConsulted: given.officerConsulted ?? null,
  residualRisk: given.residualRisk ?? null,
  authorityConsultedOn: given.authorityConsultedOn ?? null,
})

const measure = ({ kind, limb, text, evidencedOn }: MeasureInput): Fields => ({
  kind,
  limb: limb ?? usualLimb[kind],
  text: content(text),
  evidencedOn: evidencedOn ?? null,
})
