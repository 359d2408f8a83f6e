import type { Rel } from '@mikro-orm/core'
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { Structure, Whole } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import type { TemplateContent } from '../../templates/content.js'
import { TemplateEntity } from './template.entity.js'

/** What a template held at one time: a later edition is offered as what changed since. */
@Entity({ tableName: 'template_edition' })
@Unique({ name: 'template_edition_key', properties: ['workspaceId', 'template', 'number'] })
export class TemplateEditionEntity extends TenantEntity {
  @ManyToOne(() => TemplateEntity, { createForeignKeyConstraint: false, index: false })
  template!: Rel<TemplateEntity>

  @Whole()
  number!: number

  @Structure()
  content!: TemplateContent
}
