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
       group by m.organization_id, m.activity_id, m.kind, m.limb),
     best as (
       select distinct on (organization_id, kind, activity_id) organization_id, kind, activity_id, id, shown_on, holds_until from measure_evidence
       where withdrawn_at is null and shown_on <= ?::date and (?::uuid is null or organization_id = ?::uuid)
       order by organization_id, kind, activity_id, holds_until desc, shown_on desc, id desc),
     resting as (
       select n.*, w.id as whole_id, w.shown_on as whole_shown, w.holds_until as whole_until, o.id as own_id, o.shown_on as own_shown,
         o.holds_until as own_until, o.id is not null and coalesce((o.holds_until, o.shown_on, o.id) > (w.holds_until, w.shown_on, w.id), true) as is_own
       from named n
       left join best w on w.organization_id = n.organization_id and w.kind = n.kind and w.activity_id is null
       left join best o on o.organization_id = n.organization_id and o.kind = n.kind and o.activity_id = n.activity_id)
     select r.organization_id as "organizationId", r.kind, r.limb, case when r.is_own then r.own_id else r.whole_id end as "evidenceId",
       (case when r.is_own then r.own_shown else r.whole_shown end)::text as "shownOn",
       (case when r.is_own then r.own_until else r.whole_until end)::text as "holdsUntil",
       r.recorded_on::text as "recordedOn", json_agg(r.activity_id order by r.activity_id) as "activityIds"
     from resting r group by 1, 2, 3, 4, 5, 6, 7`,
    [asOf, organizationId, organizationId, asOf, organizationId, organizationId],
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
