import type { Opt, Rel } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { ChangeMoment, CreationMoment, Structure, Text, Texts } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'

/** A certificate that a party shows, with its days. */
export interface Certification {
  readonly name: string
  readonly from: string | null
  readonly until: string | null
}

/** An outside entity, once a workspace: processor, recipient, importer or the controller that is served. */
@Entity({ tableName: 'party' })
@Unique({ name: 'party_workspace_key', properties: ['workspaceId', 'id'] })
@Unique({ name: 'party_name_key', expression: 'create unique index "party_name_key" on "party" ("workspace_id", lower("name"))' })
@Index({ name: 'party_service_index', properties: ['workspaceId', 'serviceId'] })
@Check({ name: 'party_country_check', expression: `country ~ '^[A-Z]{2}$'` })
export class PartyEntity extends TenantEntity {
  @Text()
  name!: string

  /** Other names and product names under which it is met. */
  @Texts()
  aliases: Opt<string[]> = []

  @Text({ nullable: true })
  country: string | null = null

  @Text({ nullable: true })
  businessId: string | null = null

  /** Id in `law/services` where the party is a known service. */
  @Text({ nullable: true })
  serviceId: string | null = null

  @Structure()
  certifications: Opt<readonly Certification[]> = []

  @ManyToOne(() => PartyEntity, { nullable: true, createForeignKeyConstraint: false, index: 'party_parent_index' })
  parent: Rel<PartyEntity> | null = null

  /** The party that this entry turned out to be; null for one that stands for itself. */
  @ManyToOne(() => PartyEntity, { nullable: true, createForeignKeyConstraint: false, index: 'party_merged_index' })
  mergedInto: Rel<PartyEntity> | null = null

  @CreationMoment()
  createdAt!: Opt<Date>

  @ChangeMoment()
  updatedAt!: Opt<Date>
}
