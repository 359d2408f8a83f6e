import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import { Standing } from '../../graphql/shared.type.js'
import { rulesetVersion } from '../../rules/index.js'
import { TrendPoint } from './organization.type.js'

interface FrozenReview {
  readonly label: string
  readonly date: string
  readonly rulesetVersion: string
  readonly standing: Partial<Standing>
}

const empty = { required: 0, met: 0, gap: 0, unanswered: 0, unsure: 0, notApplicable: 0 }

/** How the statements stood at each signed review, as it was frozen then, and how they stand today. */
export async function trendOf(em: EntityManager, organizationId: string, today: string, now: Standing): Promise<TrendPoint[]> {
  const reviews = await rowsOf<FrozenReview>(
    em,
    `select label, as_of::text as date, ruleset_version as "rulesetVersion", standing from review
     where organization_id = ?::uuid and signed_at is not null order by as_of, id`,
    [organizationId],
  )
  return [
    ...reviews.map((review) =>
      Object.assign(new TrendPoint(), review, { standing: Object.assign(new Standing(), empty, review.standing) }),
    ),
    Object.assign(new TrendPoint(), { label: 'today', date: today, rulesetVersion, standing: now }),
  ]
}
