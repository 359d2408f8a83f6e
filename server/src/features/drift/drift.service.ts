// A notice against an activity: what differs, and what a person says of each difference.
import { dayOf } from '@seloste/schema/law/day'
import type { NoticeReading } from '@seloste/schema/notice'
import { pick } from '@seloste/schema/text'
import { require as gate } from '../../access/gate.js'
import { appendAudit } from '../../audit/append.js'
import { type Drift, driftBetween } from '../../imports/notice/drift.js'
import { proposalsOf } from '../../imports/notice/proposals.js'
import { alike } from '../../imports/notice/wordings.js'
import type { ActivityEntity } from '../activity/activity.entity.js'
import { toActivityRecord } from '../activity/activity.record.js'
import { reached } from '../activity/activity.service.js'
import { changesBetween } from '../activity/record-change.js'
import { renewFindings, type Renewed } from '../finding/finding.renewal.js'
import { isId } from '../ids.js'
import { linkDocument } from '../intake/confirm.service.js'
import { deed, placeOfDocument } from '../intake/intake.service.js'
import { SourceDocumentEntity } from '../intake/source-document.entity.js'
import { findDossiers } from '../register/dossier.js'
import { Rejected, Stale } from '../refusal.js'
import type { Work } from '../work.js'
import { DriftChoiceEntity, type DriftSide } from './drift-choice.entity.js'
import { mend } from './mend.js'

/** Differences of a notice and an activity, with what people have said of them. */
export interface DriftFound {
  readonly document: SourceDocumentEntity
  readonly activityId: string
  readonly differences: readonly (Drift & { readonly chosen: DriftSide | null })[]
}

/** What differs between a document and an activity of the same organization; null where either is out of reach. */
export async function findDrift(work: Work, documentId: string, activityId: string): Promise<DriftFound | null> {
  const document = isId(documentId) ? await work.em.findOne(SourceDocumentEntity, { id: documentId }) : null
  if (!document?.reading) return null
  const dossier = (await findDossiers(work.em, [document.organization.id])).get(document.organization.id)
  const record = dossier?.activities.find(({ id }) => id === activityId.toLowerCase())
  if (!record) return null
  const choices = await work.em.find(DriftChoiceEntity, { documentId: document.id, activityId: record.id })
  const chosen = new Map(choices.map(({ key, side }) => [key, side]))
  const reading = readingFor(document.reading, Object.values(record.title))
  return {
    document,
    activityId: record.id,
    differences: driftBetween(proposalsOf(reading, document.text), record, dayOf(work.at)).map((difference) => ({
      ...difference,
      chosen: chosen.get(difference.key) ?? null,
    })),
  }
}

/** Of a page with several registers, the one that goes by the name of the activity; else the whole page. */
const readingFor = (reading: NoticeReading, titles: readonly string[]): NoticeReading =>
  reading.registers?.find(({ title }) => titles.some((own) => alike(own, title)))?.reading ?? reading

export interface Choice {
  readonly key: string
  /** Missing where a person takes back what was said of it. */
  readonly side?: DriftSide | null
}

/** What became of the choices. */
export interface Settled {
  readonly documentId: string
  readonly activityId: string
  readonly renewed: Renewed
}

/**
 * Takes the side of the notice into the register, or keeps the register and remembers that the notice is to be mended. All choices or
 * none; a difference that is no longer there makes the whole stale.
 */
export async function settleDrift(
  work: Work,
  documentId: string,
  activityId: string,
  version: number,
  choices: readonly Choice[],
): Promise<Settled> {
  const activity = await reached(work, activityId)
  const document = isId(documentId) ? await work.em.findOne(SourceDocumentEntity, { id: documentId }) : null
  if (!document?.reading || document.organization.id !== activity.organization.id) throw new Rejected('not_found')
  gate(work.actor, 'edit', 'activity', placeOfDocument(document))
  if (work.actor.kind !== 'person') throw new Rejected('not_allowed')
  if (activity.version !== version) throw new Stale(activity.id)
  const before = toActivityRecord(activity)
  const reading = readingFor(document.reading, Object.values(before.title))
  const differences = new Map(driftBetween(proposalsOf(reading, document.text), before, dayOf(work.at)).map((one) => [one.key, one]))
  const settled = choices.map(({ key, side }) => ({ side, difference: differences.get(key) ?? missing(activity) }))
  await mend(
    work,
    { activity, document, reading },
    settled.filter(({ side }) => side === 'notice').map(({ difference }) => difference),
  )
  const answered = await remember(work, activity, document, choices, work.actor.personId)
  linkDocument(work, activity, document)
  // With every difference answered there is nothing left to take from the document.
  if (document.status === 'waiting' && [...differences.keys()].every((key) => answered.has(key)))
    Object.assign(document, { status: 'confirmed', confirmedAt: work.at })
  Object.assign(activity, { updatedAt: work.at, updatedBy: work.actor.personId })
  await work.em.flush()
  const renewed = await renewFindings(work, [activity.organization.id])
  await appendAudit(
    work.em,
    work.actor,
    {
      verb: 'activity.update',
      subjectKind: 'activity',
      subjectId: activity.id,
      subjectTitle: pick(activity.title, 'fi')?.text ?? null,
      organizationId: activity.organization.id,
      changes: changesBetween(before, toActivityRecord(activity)),
    },
    deed(
      'document.settle',
      document,
      choices.map(({ key, side }) => ({ field: key.slice(0, 500), before: null, after: side ?? null })),
    ),
  )
  return { documentId: document.id, activityId: activity.id, renewed }
}

function missing({ id }: ActivityEntity): never {
  throw new Stale(id)
}

/** Keeps the choices; the differences of which a person has said something. */
async function remember(
  { em }: Work,
  activity: ActivityEntity,
  document: SourceDocumentEntity,
  choices: readonly Choice[],
  chosenBy: string,
): Promise<ReadonlySet<string>> {
  const known = await em.find(DriftChoiceEntity, { documentId: document.id, activityId: activity.id })
  for (const { key, side } of choices) {
    const own = known.find((choice) => choice.key === key)
    if (!side) {
      if (own) em.remove(own)
    } else if (own) Object.assign(own, { side, chosenBy })
    else
      em.create(DriftChoiceEntity, {
        organizationId: document.organization.id,
        documentId: document.id,
        activityId: activity.id,
        key,
        side,
        chosenBy,
      })
  }
  const takenBack = choices.filter(({ side }) => !side).map(({ key }) => key)
  return new Set([...known, ...choices].map(({ key }) => key).filter((key) => !takenBack.includes(key)))
}
