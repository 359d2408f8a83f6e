import { Collection, type Opt, type Rel } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, OneToMany, Unique } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { type SubProcessorApproval, subProcessorApprovals } from '@seloste/schema/vocabulary/accountability'
import { countriesCheck } from '../../db/checks.js'
import { ChangeMoment, Content, CreationMoment, Day, Flag, Term, Text, Texts } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { OrganizationEntity } from '../organization/organization.entity.js'
import { PartyEntity } from './party.entity.js'
import { SubProcessorEntity } from './sub-processor.entity.js'

/** Organization × processor: the contract of Art. 28(3). */
@Entity({ tableName: 'engagement' })
@Unique({ name: 'engagement_organization_key', properties: ['workspaceId', 'organization', 'id'] })
@Unique({ name: 'engagement_party_key', properties: ['workspaceId', 'organization', 'party'] })
@Check({ name: 'engagement_days_check', expression: 'ends_on >= contract_date' })
@Check({ name: 'engagement_remote_access_check', expression: countriesCheck('remote_access_from') })
export class EngagementEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { createForeignKeyConstraint: false, index: false })
  organization!: Rel<OrganizationEntity>

  @ManyToOne(() => PartyEntity, { createForeignKeyConstraint: false, index: 'engagement_party_index' })
  party!: Rel<PartyEntity>

  /** null: not answered; false: there is none. */
  @Flag({ nullable: true })
  hasContract: boolean | null = null

  @Day({ nullable: true })
  contractDate: string | null = null

  @Day({ nullable: true })
  endsOn: string | null = null

  @Text({ nullable: true })
  contractReference: string | null = null

  /** Subject matter and nature of the processing, Art. 28(3). */
  @Content()
  scope: Opt<ContentText> = {}

  /** Day of the last audit or inspection, Art. 28(3)(h). */
  @Day({ nullable: true })
  auditedOn: string | null = null

  /** Day on which its guarantees were looked into, Art. 28(1). */
  @Day({ nullable: true })
  guaranteesCheckedOn: string | null = null

  /** How further processors are allowed, Art. 28(2). */
  @Term(subProcessorApprovals, { nullable: true })
  subProcessorApproval: SubProcessorApproval | null = null

  /** Countries from which its staff reaches the data; null: not answered; empty: none. */
  @Texts({ nullable: true })
  remoteAccessFrom: string[] | null = null

  @OneToMany(() => SubProcessorEntity, (sub) => sub.engagement, { orphanRemoval: true })
  subProcessors = new Collection<SubProcessorEntity>(this)

  @CreationMoment()
  createdAt!: Opt<Date>

  @ChangeMoment()
  updatedAt!: Opt<Date>
}
