import { Standing } from '../../graphql/shared.type.js'
import { rulesetVersion } from '../../rules/index.js'
import { TrendPoint } from './organization.type.js'
import type { SignedReview } from './trend.repository.js'

const empty = { required: 0, met: 0, gap: 0, unanswered: 0, unsure: 0, notApplicable: 0 }

/** How the statements stood at each signed review, as it was frozen then, and how they stand today. */
export const trendOf = (reviews: readonly SignedReview[], today: string, now: Standing): TrendPoint[] => [
  ...reviews.map(({ label, date, rulesetVersion: version, standing }) =>
    Object.assign(new TrendPoint(), { label, date, rulesetVersion: version, standing: Object.assign(new Standing(), empty, standing) }),
  ),
  Object.assign(new TrendPoint(), { label: 'today', date: today, rulesetVersion, standing: now }),
]
