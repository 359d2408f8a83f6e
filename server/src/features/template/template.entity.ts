import type { Opt } from '@mikro-orm/core'
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { ChangeMoment, Content, Id, Moment, Structure, Text } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import type { ActivityInput } from '../activity/activity.input.js'

/** An activity of the workspace to begin records from. Its version tells which records have fallen behind. */
@Entity({ tableName: 'template' })
@Unique({ name: 'template_workspace_key', properties: ['workspaceId', 'id'] })
export class TemplateEntity extends TenantEntity {
  @Property({ type: 'integer', version: true })
  version!: Opt<number>

  @Content()
  title!: ContentText

  /** What a record begins with: words and keys only, no party, no contract, no evidence. */
  @Structure()
  content!: ActivityInput

  /** Kind of the starter that it was taken from; null for one of the workspace's own. */
  @Text({ nullable: true })
  starter: string | null = null

  @Id()
  changedBy!: string

  @ChangeMoment()
  changedAt!: Opt<Date>

  @Moment({ nullable: true })
  deletedAt: Date | null = null
}
