// How a register of the demo stood before: what was not yet answered is taken away, and nothing is dated after the day.
import type { ActivityRecord, Dossier, Provenance } from '@seloste/schema/record'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { DemoReview } from './demo.js'

/** The dossier as it stood on the day of an earlier review; `activityIds` are in the order of the demo's activities. */
export function earlier(dossier: Dossier, review: DemoReview, activityIds: readonly string[], at: Date): Dossier {
  const position = ({ id }: ActivityRecord): number => activityIds.indexOf(id)
  const known = dossier.activities.filter((activity) => position(activity) >= 0 && !review.notYet?.includes(position(activity)))
  return {
    organization: dossier.organization,
    activities: known.map((activity) => dated(without(activity, review.unanswered?.[position(activity)] ?? []), at)),
    notices: [],
  }
}

const emptied: Readonly<Record<Statement, (activity: ActivityRecord) => Partial<ActivityRecord>>> = {
  controller: () => ({}),
  controllers: () => ({ controllers: [] }),
  processing: () => ({ purposes: [] }),
  purposes: () => ({ purposes: [] }),
  dataSubjects: () => ({ subjects: [] }),
  dataCategories: () => ({ dataItems: [] }),
  recipients: () => ({ recipients: [] }),
  transfers: () => ({ transfers: [], transferStatement: 'absent' }),
  retention: ({ dataItems }) => ({ dataItems: dataItems.map((item) => ({ ...item, retention: null })) }),
  measures: () => ({ measures: [] }),
}

function without(activity: ActivityRecord, statements: readonly Statement[]): ActivityRecord {
  return statements.reduce<ActivityRecord>((rest, statement) => {
    const answers = Object.fromEntries(Object.entries(rest.answers).filter(([key]) => key !== statement))
    return { ...rest, ...emptied[statement](rest), answers, documentIds: [] }
  }, activity)
}

/** A day that had come by then. */
const by = (date: string | null, day: string): string | null => (date && date <= day ? date : null)

/** Said on the day of the review at the latest; evidence that came later did not exist yet. */
function dated(activity: ActivityRecord, at: Date): ActivityRecord {
  const day = at.toISOString().slice(0, 10)
  const said = <Item extends { readonly provenance: Provenance | null }>(item: Item): Item => ({
    ...item,
    provenance: item.provenance && { ...item.provenance, at: at.toISOString() },
  })
  return {
    ...activity,
    answers: Object.fromEntries(Object.entries(activity.answers).map(([statement, answer]) => [statement, said(answer)])),
    purposes: activity.purposes.map(said),
    subjects: activity.subjects.map(said),
    dataItems: activity.dataItems.map(said),
    sources: activity.sources.map(said),
    recipients: activity.recipients.map(({ engagement, ...recipient }) =>
      said({
        ...recipient,
        engagement: engagement && {
          ...engagement,
          auditedOn: by(engagement.auditedOn, day),
          guaranteesCheckedOn: by(engagement.guaranteesCheckedOn, day),
        },
      }),
    ),
    transfers: activity.transfers.map(({ listCheckedOn, ...transfer }) => said({ ...transfer, listCheckedOn: by(listCheckedOn, day) })),
    measures: activity.measures.map(({ evidencedOn, ...measure }) => said({ ...measure, evidencedOn: by(evidencedOn, day) })),
    assessments: activity.assessments.filter(({ date }) => by(date, day)),
    // Whoever plans the next review plans it anew each time.
    accountability: { ...activity.accountability, startedOn: by(activity.accountability.startedOn, day), nextReviewOn: null },
    reviewedOn: activity.reviewedOn && (activity.reviewedOn < day ? activity.reviewedOn : day),
  }
}
