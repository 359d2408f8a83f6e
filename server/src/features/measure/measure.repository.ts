import type { EntityManager } from '@mikro-orm/postgresql'
import type { AnswerState } from '@seloste/schema/vocabulary/answer'
import type { Measure, MeasureLimb } from '@seloste/schema/vocabulary/measure'
import { rowsOf } from '../../db/database.js'
import { idList } from '../ids.js'

/** A measure as activities of one organization name it, with the evidence that holds longest of what was shown until the day. */
export interface NamedRow {
  readonly organizationId: string
  readonly kind: Measure
  readonly limb: MeasureLimb
  readonly evidenceId: string | null
  readonly shownOn: string | null
  readonly holdsUntil: string | null
  /** The day that the records themselves give, until the day asked; the same under every letter, as a measure is shown once. */
  readonly recordedOn: string | null
  readonly activityIds: readonly string[]
}

/** Activities of one organization that name no measure, by how the statement is answered. */
export interface UnnamedRow {
  readonly organizationId: string
  readonly answer: AnswerState
  readonly activityIds: readonly string[]
}

/** Evidence of a measure that no activity names any more. */
export interface LooseRow {
  readonly organizationId: string
  readonly kind: Measure
  readonly evidenceId: string
  readonly shownOn: string
  readonly holdsUntil: string
}

/** Every measure that activities within reach name, or those of one organization; by one statement. */
export const findNamed = (em: EntityManager, asOf: string, organizationId: string | null): Promise<NamedRow[]> =>
  rowsOf(
    em,
    `with named as (
       select m.organization_id, m.activity_id, m.kind, m.limb,
         max(max(m.evidenced_on) filter (where m.evidenced_on <= ?::date)) over (partition by m.activity_id, m.kind) as recorded_on
       from activity_measure m join activity a on a.id = m.activity_id
       where a.deleted_at is null and (?::uuid is null or m.organization_id = ?::uuid)
       group by m.organization_id, m.activity_id, m.kind, m.limb)
     select n.organization_id as "organizationId", n.kind, n.limb, e.id as "evidenceId", e.shown_on::text as "shownOn",
       e.holds_until::text as "holdsUntil", n.recorded_on::text as "recordedOn", json_agg(n.activity_id order by n.activity_id) as "activityIds"
     from named n left join lateral (
       select e.id, e.shown_on, e.holds_until from measure_evidence e
       where e.organization_id = n.organization_id and e.kind = n.kind and (e.activity_id is null or e.activity_id = n.activity_id)
         and e.withdrawn_at is null and e.shown_on <= ?::date
       order by e.holds_until desc, e.shown_on desc, e.id desc limit 1) e on true
     group by n.organization_id, n.kind, n.limb, e.id, e.shown_on, e.holds_until, n.recorded_on`,
    [asOf, organizationId, organizationId, asOf],
  )

/** Activities that name no measure; by one statement. */
export const findUnnamed = (em: EntityManager, organizationId: string | null): Promise<UnnamedRow[]> =>
  rowsOf(
    em,
    `select a.organization_id as "organizationId", coalesce(w.state, 'unanswered') as answer, json_agg(a.id order by a.id) as "activityIds"
     from activity a left join answer w on w.activity_id = a.id and w.statement = 'measures'
     where a.deleted_at is null and (?::uuid is null or a.organization_id = ?::uuid)
       and not exists (select from activity_measure m where m.activity_id = a.id)
     group by a.organization_id, coalesce(w.state, 'unanswered')`,
    [organizationId, organizationId],
  )

/** Evidence that stands and backs nothing: its activity is gone, or no activity names the measure. */
export const findLoose = (em: EntityManager, asOf: string, organizationId: string | null): Promise<LooseRow[]> =>
  rowsOf(
    em,
    `select e.organization_id as "organizationId", e.kind, e.id as "evidenceId", e.shown_on::text as "shownOn", e.holds_until::text as "holdsUntil"
     from measure_evidence e where e.withdrawn_at is null and e.shown_on <= ?::date and (?::uuid is null or e.organization_id = ?::uuid)
       and not exists (select from activity_measure m join activity a on a.id = m.activity_id
         where m.organization_id = e.organization_id and m.kind = e.kind and a.deleted_at is null and (e.activity_id is null or e.activity_id = a.id))`,
    [asOf, organizationId, organizationId],
  )

export interface ClientRow {
  readonly id: string
  readonly name: string
}

/** Organizations within reach by name, or one of them. */
export const findClients = (em: EntityManager, organizationId: string | null): Promise<ClientRow[]> =>
  rowsOf(em, 'select id, name from organization where ?::uuid is null or id = ?::uuid order by lower(name), id', [
    organizationId,
    organizationId,
  ])

/** A piece of evidence as stored, with the names of who noted it and of its document. */
export interface EvidenceRow {
  readonly id: string
  readonly version: number
  readonly organizationId: string
  readonly activityId: string | null
  readonly kind: Measure
  readonly what: string
  readonly shownOn: string
  readonly term: string | null
  readonly holdsUntil: string
  readonly link: string | null
  readonly documentId: string | null
  readonly documentName: string | null
  readonly notedBy: string
  readonly notedAt: string
  readonly withdrawnAt: string | null
}

const evidence = `select e.id, e.version, e.organization_id as "organizationId", e.activity_id as "activityId", e.kind, e.what, e.shown_on::text as "shownOn",
    e.term, e.holds_until::text as "holdsUntil", e.link, e.document_id as "documentId", d.name as "documentName", coalesce(p.name, '') as "notedBy",
    e.noted_at as "notedAt", e.withdrawn_at as "withdrawnAt"
  from measure_evidence e left join person p on p.id = e.noted_by left join source_document d on d.id = e.document_id`

/** The evidence of these organizations that stands, the latest first; by one statement. */
export const findEvidenceOf = (em: EntityManager, organizationIds: readonly string[]): Promise<EvidenceRow[]> =>
  rowsOf(
    em,
    `${evidence} where e.withdrawn_at is null and e.organization_id = any(?::uuid[]) order by e.shown_on desc, e.noted_at desc, e.id desc`,
    [idList(organizationIds)],
  )

/** Pieces of evidence by their ids, withdrawn ones too. */
export const findEvidence = (em: EntityManager, ids: readonly string[]): Promise<EvidenceRow[]> =>
  rowsOf(em, `${evidence} where e.id = any(?::uuid[])`, [idList(ids)])

/** Whether an activity of the organization that is not deleted has the id. */
export const hasActivity = async (em: EntityManager, organizationId: string, id: string): Promise<boolean> =>
  (
    await rowsOf(em, 'select from activity where organization_id = ?::uuid and id = any(?::uuid[]) and deleted_at is null', [
      organizationId,
      idList([id]),
    ])
  ).length > 0

/** Whether the organization holds a document of the id. */
export const hasDocument = async (em: EntityManager, organizationId: string, id: string): Promise<boolean> =>
  (await rowsOf(em, 'select from source_document where organization_id = ?::uuid and id = any(?::uuid[])', [organizationId, idList([id])]))
    .length > 0

/** Whether an activity of the organization names the measure; of the one activity where one is given. */
export const isNamed = async (em: EntityManager, organizationId: string, kind: Measure, activityId: string | null): Promise<boolean> =>
  (
    await rowsOf(
      em,
      `select from activity_measure m join activity a on a.id = m.activity_id
       where m.organization_id = ?::uuid and m.kind = ? and a.deleted_at is null and (?::uuid is null or a.id = ?::uuid) limit 1`,
      [organizationId, kind, activityId, activityId],
    )
  ).length > 0
