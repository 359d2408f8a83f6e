import type { Opt, Rel } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { type LegalBasis, legalBases } from '@seloste/schema/vocabulary/legal-basis'
import { listCheck } from '../../db/checks.js'
import { Content, Text, Texts } from '../../db/columns.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** A purpose with its own legal bases, Art. 6(1). */
@Entity({ tableName: 'purpose' })
@Index({ name: 'purpose_activity_index', properties: ['activity'] })
@Check({ name: 'purpose_legal_bases_check', expression: listCheck('legal_bases', legalBases) })
export class PurposeEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @Content()
  text!: ContentText

  /** Several only where each truly applies. Empty: not stated. */
  @Texts()
  legalBases: Opt<LegalBasis[]> = []

  /** The act and section for a legal obligation or public task, Art. 6(3). */
  @Text({ nullable: true })
  statute: string | null = null

  /** The interest pursued, Art. 6(1)(f). */
  @Content()
  interest: Opt<ContentText> = {}
}
