import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Id, Moment, Structure, Whole } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import type { StandingDecision, StoredGround } from './portfolio-row.js'

/** What the portfolio tells of an organization; written by the renewal of findings and by decisions. */
@Entity({ tableName: 'portfolio_row' })
@Unique({ name: 'portfolio_row_key', properties: ['workspaceId', 'organizationId'] })
export class PortfolioRowEntity extends TenantEntity {
  @Id()
  organizationId!: string

  /** So many statements in each state, in the order of `places`. */
  @Property({ type: 'array', columnType: 'int[]' })
  states!: number[]

  @Whole()
  activities!: number

  /** When one of its activities was last changed. */
  @Moment({ nullable: true })
  changedAt: Date | null = null

  /** Open findings that came back. */
  @Whole()
  cameBack!: number

  @Structure()
  decisions!: readonly StandingDecision[]

  @Structure()
  grounds!: readonly StoredGround[]
}
