import type { ActivityRecord } from '@seloste/schema/record'
import { evidenceStateOn, holdsUntil, usualEvidenceTerm } from '@seloste/schema/vocabulary/evidence'
import type { MeasureRow } from './coverage.js'
import type { EvidenceRow } from './measure.repository.js'
import { EvidenceStanding, MeasureAtClient, MeasureEvidence } from './measure.type.js'

/** Evidence as the API shows it. */
export const toEvidence = ({ withdrawnAt, notedAt, ...row }: EvidenceRow): MeasureEvidence =>
  Object.assign(new MeasureEvidence(), row, { notedAt: new Date(notedAt).toISOString(), isWithdrawn: withdrawnAt !== null })

/** A row as the API shows it. */
export function toRow(row: MeasureRow): MeasureAtClient {
  const { key: id, kind, limb, answer, state, shownOn, holdsUntil: until, isLoose, activityIds } = row
  const shown = { id, kind, limb, answer, state, shownOn, holdsUntil: until, isLoose, activityCount: activityIds.length }
  return Object.assign(new MeasureAtClient(), shown, { row })
}

/** The evidence of one measure that holds longest: what was noted, or the day that the record itself gives. */
export function longestOf(
  { id, measures }: Pick<ActivityRecord, 'id' | 'measures'>,
  kind: EvidenceRow['kind'],
  evidence: readonly EvidenceRow[],
  day: string,
): (Pick<EvidenceRow, 'shownOn' | 'holdsUntil'> & { readonly what: string | null }) | null {
  const noted = evidence.filter((one) => one.kind === kind && (one.activityId === null || one.activityId === id))
  const recorded = measures.flatMap((measure) =>
    measure.kind === kind && measure.evidencedOn
      ? [{ shownOn: measure.evidencedOn, holdsUntil: holdsUntil(measure.evidencedOn, usualEvidenceTerm), what: null }]
      : [],
  )
  const shown = [...noted, ...recorded].filter(({ shownOn }) => shownOn <= day)
  return shown.toSorted((a, b) => b.holdsUntil.localeCompare(a.holdsUntil))[0] ?? null
}

/** How the evidence of each measure that an activity names stands on the day. */
export function standingsOf(record: ActivityRecord, evidence: readonly EvidenceRow[], day: string): EvidenceStanding[] {
  const kinds = [...new Set(record.measures.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const found = longestOf(record, kind, evidence, day)
    const [shownOn, until] = [found?.shownOn ?? null, found?.holdsUntil ?? null]
    return Object.assign(new EvidenceStanding(), {
      kind,
      state: evidenceStateOn(day, shownOn, until),
      shownOn,
      holdsUntil: until,
      what: found?.what ?? null,
    })
  })
}
