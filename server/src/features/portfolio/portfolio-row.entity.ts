import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Id, Moment, Text, Texts, Whole } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'

/** Days in order. */
const Days = (): ReturnType<typeof Property> => Property({ type: 'array', columnType: 'date[]' })

/** What the portfolio tells of an organization; written by the renewal of findings and by decisions. */
@Entity({ tableName: 'portfolio_row' })
@Unique({ name: 'portfolio_row_key', properties: ['workspaceId', 'organizationId'] })
export class PortfolioRowEntity extends TenantEntity {
  @Id()
  organizationId!: string

  @Text()
  name!: string

  @Text({ nullable: true })
  sector: string | null = null

  /** When the organization was added. */
  @Moment()
  addedAt!: Date

  /** When anything about it last changed: itself, one of its activities, or what is missing. */
  @Moment()
  touchedAt!: Date

  @Whole()
  activities!: number

  /** So many statements in each state, in the order of `places`, eight digits each. */
  @Property({ type: 'string', columnType: 'numeric' })
  tally!: string

  /** Statements that are missing: a gap, or nobody has answered. */
  @Whole()
  missing!: number

  /** Open findings that came back. */
  @Whole()
  cameBack!: number

  /** Days by which open gaps are to be mended. */
  @Days()
  plannedDays!: string[]

  /** Last days of the acceptances of open findings. */
  @Days()
  acceptedDays!: string[]

  /** Those of them whose end makes a finding come back. */
  @Days()
  returningDays!: string[]

  /** The days of all decisions that stand. */
  @Days()
  decisionDays!: string[]

  /** What its transfers stand on, as `StoredGround` in JSON; and how many on each. */
  @Texts()
  grounds!: string[]

  @Property({ type: 'array', columnType: 'int[]' })
  groundCounts!: number[]
}
