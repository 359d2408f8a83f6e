import DataLoader from 'dataloader'
import type { ActivityRecord } from '@seloste/schema/record'
import { toActivityRecord } from '../features/activity/activity.record.js'
import { findActivities, findActivityHeads } from '../features/activity/activity.repository.js'
import { findDecisions } from '../features/decision/decision.repository.js'
import {
  countOpenOfRules,
  countRulesOfClients,
  findByActivities,
  findByIds,
  findNextActions,
  type Today,
} from '../features/finding/finding.repository.js'
import { findStandings } from '../features/finding/standing.repository.js'
import {
  findActivitiesOfDocuments,
  findCandidates,
  findDocumentHeads,
  findDocumentsOfActivities,
  findObservations,
  findTexts,
} from '../features/intake/document.repository.js'
import { duplicateFinder, repeatsOf } from '../features/intake/duplicates.js'
import { findEvidenceOf } from '../features/measure/measure.repository.js'
import { countOf, findOrganizations } from '../features/organization/organization.repository.js'
import { findTransfers } from '../features/organization/transfers.repository.js'
import { findRuleSwitches } from '../features/rule-switch/rule-switch.repository.js'
import { findSignedReviews } from '../features/organization/trend.repository.js'
import { findViewer, type ViewerRow } from '../features/person/person.repository.js'
import { countRegisters, findRegisters } from '../features/register/register.repository.js'
import { findDossiers } from '../features/register/dossier.js'
import type { Work } from '../features/work.js'
import { registerOf } from '../imports/notice/proposals.js'

type Read = () => Promise<Work>

/** Batched loading: however many rows ask, one statement a kind of thing. A thing out of reach is null, like one that is not there. */
export class Loaders {
  private viewerRow: Promise<ViewerRow> | null = null

  constructor(
    private readonly read: Read,
    private readonly today: string,
  ) {}

  /** The signed-in person as stored. */
  viewer(): Promise<ViewerRow> {
    this.viewerRow ??= this.read().then(({ em, actor }) => findViewer(em, actor))
    return this.viewerRow
  }

  /** The day, and since when things are new to the viewer. */
  async now(): Promise<Today> {
    return { today: this.today, seenAfter: (await this.viewer()).lastVisitAt }
  }

  readonly organization = this.one(
    (work, ids) => findOrganizations(work.em, ids),
    ({ id }) => id,
  )
  readonly organizationCounts = this.one(
    (work, ids) => countOf(work.em, ids),
    ({ id }) => id,
  )
  readonly transfersOfOrganization = this.many(
    (work, ids) => findTransfers(work.em, ids),
    ({ organizationId }) => organizationId,
  )
  readonly openByRule = this.many(
    async (work, ids) => countRulesOfClients(work.em, ids, await this.now()),
    ({ organizationId }) => organizationId,
  )
  readonly openOfRule = this.many(
    async (work, ids) => countOpenOfRules(work.em, ids, await this.now()),
    ({ ruleId }) => ruleId,
  )
  readonly ruleSwitches = this.many(
    (work, ids) => findRuleSwitches(work.em, ids),
    ({ organizationId }) => organizationId,
  )
  readonly signedReviews = this.many(
    (work, ids) => findSignedReviews(work.em, ids),
    ({ organizationId }) => organizationId,
  )
  readonly registers = this.many(
    (work, ids) => findRegisters(work.em, ids),
    ({ organization }) => organization.id,
  )
  readonly registerCount = this.one(
    (work, ids) => countRegisters(work.em, ids),
    ({ id }) => id,
  )
  readonly activityHead = this.one(
    (work, ids) => findActivityHeads(work.em, ids),
    ({ id }) => id,
  )
  readonly activity = this.one(
    async (work, ids): Promise<ActivityRecord[]> => (await findActivities(work.em, ids)).map(toActivityRecord),
    ({ id }) => id,
  )
  readonly standings = this.many(
    (work, ids) => findStandings(work.em, ids),
    ({ activityId }) => activityId,
  )
  readonly finding = this.one(
    async (work, ids) => findByIds(work.em, ids, await this.now()),
    ({ id }) => id,
  )
  readonly findingsOfActivity = this.many(
    async (work, ids) => findByActivities(work.em, ids, await this.now()),
    ({ activityId }) => activityId ?? '',
  )
  readonly decisions = this.many(
    (work, ids) => findDecisions(work.em, ids, this.today),
    ({ findingId }) => findingId,
  )
  readonly document = this.one(
    (work, ids) => findDocumentHeads(work.em, ids),
    ({ id }) => id,
  )
  readonly documentText = this.one(
    (work, ids) => findTexts(work.em, ids),
    ({ id }) => id,
  )
  readonly observations = this.one(
    (work, ids) => findObservations(work.em, ids),
    ({ id }) => id,
  )
  readonly documentsOfActivity = this.many(
    (work, ids) => findDocumentsOfActivities(work.em, ids),
    ({ activityId }) => activityId,
  )
  readonly activitiesOfDocument = this.many(
    (work, ids) => findActivitiesOfDocuments(work.em, ids),
    ({ documentId }) => documentId,
  )
  readonly candidates = this.many(
    (work, ids) => findCandidates(work.em, ids),
    ({ documentId }) => documentId,
  )

  readonly evidence = this.many(
    (work, ids) => findEvidenceOf(work.em, ids),
    ({ organizationId }) => organizationId,
  )

  /** The whole register of an organization, as rules see it. */
  readonly dossier = new DataLoader(async (ids: readonly string[]) => {
    const dossiers = await findDossiers((await this.read()).em, ids)
    return ids.map((id) => dossiers.get(id) ?? null)
  })

  /** Finds what the register of an organization already says. */
  readonly duplicates = new DataLoader(async (ids: readonly string[]) => {
    const dossiers = await Promise.all(ids.map((id) => this.dossier.load(id)))
    return dossiers.map((dossier) => duplicateFinder(dossier?.activities ?? []))
  })

  /** The candidates of a document that say again what an earlier one said, with the number of that one. */
  readonly repeats = new DataLoader((ids: readonly string[]) =>
    Promise.all(
      ids.map(async (id) => {
        const registers = (await this.documentText.load(id))?.registers ?? []
        return repeatsOf((await this.candidates.load(id)).map((row) => ({ ...row, part: registerOf(row, registers) })))
      }),
    ),
  )

  /** The gravest open gaps, by `organization:number`. */
  readonly nextActions = new DataLoader(async (keys: readonly string[]) => {
    const asked = keys.map((key) => key.split(':') as [string, string])
    const most = Math.max(...asked.map(([, first]) => Number(first)))
    const rows = await findNextActions(
      (await this.read()).em,
      asked.map(([id]) => id),
      most,
      await this.now(),
    )
    return asked.map(([id, first]) => rows.filter(({ organizationId }) => organizationId === id).slice(0, Number(first)))
  })

  private one<Row>(
    find: (work: Work, ids: readonly string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): DataLoader<string, Row | null> {
    return new DataLoader(async (ids: readonly string[]) => {
      const rows = new Map((await find(await this.read(), ids)).map((row) => [keyOf(row), row]))
      return ids.map((id) => rows.get(id.toLowerCase()) ?? null)
    })
  }

  private many<Row>(
    find: (work: Work, ids: readonly string[]) => Promise<readonly Row[]>,
    keyOf: (row: Row) => string,
  ): DataLoader<string, readonly Row[]> {
    return new DataLoader(async (ids: readonly string[]) => {
      const rows = Map.groupBy(await find(await this.read(), ids), keyOf)
      return ids.map((id) => rows.get(id.toLowerCase()) ?? [])
    })
  }
}
