import type { EntityManager } from '@mikro-orm/postgresql'
import { rowsOf } from '../../db/database.js'
import type { Standing } from '../../graphql/shared.type.js'
import { idList } from '../ids.js'

/** A signed review as the trend shows it. */
export interface SignedReview {
  readonly organizationId: string
  readonly label: string
  readonly date: string
  readonly rulesetVersion: string
  readonly standing: Partial<Standing>
}

/** The signed reviews of these organizations, oldest first. */
export const findSignedReviews = (em: EntityManager, organizationIds: readonly string[]): Promise<SignedReview[]> =>
  rowsOf(
    em,
    `select organization_id as "organizationId", label, as_of::text as date, ruleset_version as "rulesetVersion", standing
     from review where organization_id = any(?::uuid[]) and signed_at is not null order by as_of, id`,
    [idList(organizationIds)],
  )
