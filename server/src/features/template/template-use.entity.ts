import type { Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { Id, Whole } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { TemplateEntity } from './template.entity.js'

/** An activity that began from a template, and the version of it that it last took over. */
@Entity({ tableName: 'template_use' })
@Unique({ name: 'template_use_key', properties: ['workspaceId', 'activityId'] })
@Index({ name: 'template_use_template_index', properties: ['template'] })
export class TemplateUseEntity extends TenantEntity {
  @Id()
  organizationId!: string

  @ManyToOne(() => TemplateEntity, { createForeignKeyConstraint: false, index: false })
  template!: Rel<TemplateEntity>

  @Id()
  activityId!: string

  @Whole()
  templateVersion!: number
}
