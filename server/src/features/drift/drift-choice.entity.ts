import type { Opt } from '@mikro-orm/core'
import { Entity, Unique } from '@mikro-orm/decorators/legacy'
import { CreationMoment, Id, Text, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'

export const driftSides = ['notice', 'register'] as const
/** Which side of a difference holds: the other one is to be mended. */
export type DriftSide = (typeof driftSides)[number]

/** What a person said of a difference between a notice and an activity. */
@Entity({ tableName: 'drift_choice' })
@Unique({
  name: 'drift_choice_key',
  expression: 'create unique index "drift_choice_key" on "drift_choice" ("workspace_id", "document_id", "activity_id", md5("key"))',
})
export class DriftChoiceEntity extends TenantEntity {
  @Id()
  organizationId!: string

  @Id()
  documentId!: string

  @Id()
  activityId!: string

  @Text()
  key!: string

  @Word(driftSides)
  side!: DriftSide

  @Id()
  chosenBy!: string

  @CreationMoment()
  chosenAt!: Opt<Date>
}
