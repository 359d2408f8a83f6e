import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { type DecisionKind, decisionKinds } from '@seloste/schema/vocabulary/decision'
import { CreationMoment, Day, Flag, Id, Moment, Term, Text, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import type { DecisionEnd } from '../../graphql/words.js'
import { FindingEntity } from '../finding/finding.entity.js'

/** A person's answer to a finding, kept apart from the verdict; at most one stands at a time. */
@Entity({ tableName: 'decision' })
@Index({ name: 'decision_finding_index', properties: ['finding', 'decidedAt'] })
@Index({ name: 'decision_due_index', properties: ['workspaceId', 'due'] })
@Index({ name: 'decision_until_index', properties: ['workspaceId', 'until'] })
@Unique({
  name: 'decision_standing_key',
  expression: 'create unique index "decision_standing_key" on "decision" ("workspace_id", "finding_id") where "ended_at" is null',
})
export class DecisionEntity extends TenantEntity {
  @Property({ type: 'uuid', onCreate: (decision: DecisionEntity) => decision.finding.organization.id })
  organizationId!: Opt<string>

  @ManyToOne(() => FindingEntity, { createForeignKeyConstraint: false, index: false })
  finding!: Rel<FindingEntity>

  @Term(decisionKinds)
  kind!: DecisionKind

  @Text({ nullable: true })
  reason: string | null = null

  /** Who carries it out or bears it, in words. */
  @Text({ nullable: true })
  owner: string | null = null

  /** The person who accepted the risk. */
  @Id({ nullable: true })
  approvedBy: string | null = null

  @Day({ nullable: true })
  due: string | null = null

  @Day({ nullable: true })
  until: string | null = null

  /** Ends when what the finding rests on changes. */
  @Flag()
  untilFieldChanges: Opt<boolean> = false

  /** Hash of verdict and evidence when it was made; another hash ends it. */
  @Text()
  factsHash!: string

  @Id()
  decidedBy!: string

  @CreationMoment()
  decidedAt!: Opt<Date>

  @Moment({ nullable: true })
  endedAt: Date | null = null

  @Word(['withdrawn', 'replaced', 'expired', 'facts_changed'], { nullable: true })
  endedBecause: DecisionEnd | null = null
}
