import type { Opt } from '@mikro-orm/core'
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { ChangeMoment, Content, Id, Moment, Structure, Text, Whole, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { type TemplateContent, type TemplateForm, templateForms } from '../../templates/content.js'

/** An activity of the workspace to begin records from, or measures to add to them. */
@Entity({ tableName: 'template' })
@Unique({ name: 'template_workspace_key', properties: ['workspaceId', 'id'] })
export class TemplateEntity extends TenantEntity {
  @Property({ type: 'integer', version: true })
  version!: Opt<number>

  @Word(templateForms)
  form!: TemplateForm

  /** Raised when it says something else; a new name alone is nothing to offer. */
  @Whole()
  edition!: number

  @Content()
  title!: ContentText

  /** What a record begins with or is offered: words and keys only, no contract, no evidence. */
  @Structure()
  content!: TemplateContent

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
