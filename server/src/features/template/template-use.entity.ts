import type { Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { Id, Whole, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { TemplateEntity } from './template.entity.js'

/** How the last offer was answered. */
export const offerAnswers = ['taken', 'declined'] as const
export type OfferAnswer = (typeof offerAnswers)[number]

/** An activity that began from a template or was offered a set of measures. */
@Entity({ tableName: 'template_use' })
@Unique({ name: 'template_use_key', properties: ['workspaceId', 'activityId', 'template'] })
@Index({ name: 'template_use_template_index', properties: ['template'] })
@Index({ name: 'template_use_organization_index', properties: ['organizationId'] })
export class TemplateUseEntity extends TenantEntity {
  @Id()
  organizationId!: string

  @ManyToOne(() => TemplateEntity, { createForeignKeyConstraint: false, index: false })
  template!: Rel<TemplateEntity>

  @Id()
  activityId!: string

  /** The edition that it began from or that was answered last; 0: none yet. */
  @Whole()
  edition!: number

  /** Null: nothing was answered yet. */
  @Word(offerAnswers, { nullable: true })
  answer: OfferAnswer | null = null
}
