import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Day, Whole } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { EngagementEntity } from './engagement.entity.js'
import { PartyEntity } from './party.entity.js'

/** A further processor under an engagement, Art. 28(2) and (4). */
@Entity({ tableName: 'sub_processor' })
@Unique({ name: 'sub_processor_key', properties: ['workspaceId', 'engagement', 'party'] })
export class SubProcessorEntity extends TenantEntity {
  @Property({ type: 'uuid', onCreate: (sub: SubProcessorEntity) => sub.engagement.organization.id })
  organizationId!: Opt<string>

  @ManyToOne(() => EngagementEntity, { createForeignKeyConstraint: false, index: false })
  engagement!: Rel<EngagementEntity>

  @ManyToOne(() => PartyEntity, { createForeignKeyConstraint: false, index: 'sub_processor_party_index' })
  party!: Rel<PartyEntity>

  @Day({ nullable: true })
  authorisedOn: string | null = null

  @Whole()
  position: Opt<number> = 0
}
