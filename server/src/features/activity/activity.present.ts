import type { ActivityRecord, Provenance as ProvenanceRecord, StatementAnswer as AnswerRecord } from '@seloste/schema/record'
import { controllerStatements, processorStatements, type Statement } from '@seloste/schema/vocabulary/answer'
import { SourceSpan } from '../intake/span.type.js'
import type { ActivityHead } from './activity.repository.js'
import { Engagement } from '../party/engagement.type.js'
import { Accountability } from './accountability.type.js'
import { Assessment } from './assessment.type.js'
import {
  Activity,
  DataItem,
  DataSource,
  DataSubject,
  Provenance,
  Purpose,
  Recipient,
  Retention,
  SecurityMeasure,
  StatementAnswer,
  Transfer,
} from './activity.type.js'

/** An activity as the API shows it, without what has to be loaded. */
export const toActivity = ({
  id,
  version,
  role,
  title,
  registerId,
  transferStatement,
  reviewedOn,
  updatedAt,
  organizationId,
  updatedBy,
}: ActivityHead): Activity =>
  Object.assign(new Activity(), {
    id,
    version,
    role,
    title,
    registerId,
    transferStatement,
    reviewedOn,
    updatedAt: new Date(updatedAt).toISOString(),
    organizationId,
    updatedBy,
  })

const said = (provenance: ProvenanceRecord | null): Provenance | null =>
  provenance &&
  Object.assign(new Provenance(), {
    ...provenance,
    confirmedBy: provenance.confirmedBy ?? null,
    evidence: provenance.evidence.map((span) => Object.assign(new SourceSpan(), span)),
  })

type Sourced = { readonly provenance: ProvenanceRecord | null }

const part = <Shown extends object, Part extends Sourced>(shape: new () => Shown, record: Part, further: object = {}): Shown =>
  Object.assign(new shape(), record, { provenance: said(record.provenance) }, further)

/** Every required statement in statutory order, also those that nobody has answered. */
export function answersOf({ role, answers }: Pick<ActivityRecord, 'role' | 'answers'>): StatementAnswer[] {
  const required: readonly (readonly [Statement, string])[] = role === 'controller' ? controllerStatements : processorStatements
  const silence: AnswerRecord = { state: 'unanswered', reason: null, provenance: null }
  return required.map(([statement, letter]) => part(StatementAnswer, answers[statement] ?? silence, { statement, letter }))
}

export const purposesOf = ({ purposes }: ActivityRecord): Purpose[] => purposes.map((purpose) => part(Purpose, purpose))
export const subjectsOf = ({ subjects }: ActivityRecord): DataSubject[] => subjects.map((subject) => part(DataSubject, subject))
export const sourcesOf = ({ sources }: ActivityRecord): DataSource[] => sources.map((source) => part(DataSource, source))
export const transfersOf = ({ transfers }: ActivityRecord): Transfer[] => transfers.map((transfer) => part(Transfer, transfer))
export const measuresOf = ({ measures }: ActivityRecord): SecurityMeasure[] => measures.map((measure) => part(SecurityMeasure, measure))
export const assessmentsOf = ({ assessments }: ActivityRecord): Assessment[] =>
  assessments.map((assessment) => Object.assign(new Assessment(), assessment))
export const accountabilityOf = ({ accountability }: ActivityRecord): Accountability => Object.assign(new Accountability(), accountability)

export const dataItemsOf = ({ dataItems }: ActivityRecord): DataItem[] =>
  dataItems.map((item) => part(DataItem, item, { retention: item.retention && Object.assign(new Retention(), item.retention) }))

export const recipientsOf = ({ recipients }: ActivityRecord): Recipient[] =>
  recipients.map((recipient) =>
    part(Recipient, recipient, { engagement: recipient.engagement && Object.assign(new Engagement(), recipient.engagement) }),
  )
