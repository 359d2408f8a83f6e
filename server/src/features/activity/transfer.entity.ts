import type { Opt, Rel } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { type MechanismKind, mechanismKinds } from '@seloste/schema/vocabulary/transfer'
import { Content, Day, Flag, Term, Text, Whole } from '../../db/columns.js'
import { EngagementEntity } from '../party/engagement.entity.js'
import { PartyEntity } from '../party/party.entity.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** A transfer to a third country or an international organisation, Art. 30(1)(e) and 30(2)(c). */
@Entity({ tableName: 'transfer' })
@Index({ name: 'transfer_activity_index', properties: ['activity'] })
@Index({ name: 'transfer_mechanism_index', properties: ['workspaceId', 'mechanismId', 'country'] })
@Index({ name: 'transfer_country_index', properties: ['workspaceId', 'country', 'mechanismKind'] })
@Check({ name: 'transfer_country_check', expression: `country ~ '^[A-Z]{2}$'` })
@Check({ name: 'transfer_module_check', expression: 'module >= 1 and module <= 4' })
export class TransferEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @ManyToOne(() => PartyEntity, { nullable: true, createForeignKeyConstraint: false, index: 'transfer_importer_index' })
  importer: Rel<PartyEntity> | null = null

  @Content()
  importerText: Opt<ContentText> = {}

  /** The engagement under which the data go, where there is one. */
  @ManyToOne(() => EngagementEntity, { nullable: true, createForeignKeyConstraint: false, index: 'transfer_engagement_index' })
  engagement: Rel<EngagementEntity> | null = null

  @Text({ nullable: true })
  country: string | null = null

  @Term(mechanismKinds, { nullable: true })
  mechanismKind: MechanismKind | null = null

  /** Id in `law/mechanisms`: the instrument itself, dated there. */
  @Text({ nullable: true })
  mechanismId: string | null = null

  /** Module of the 2021 clauses. */
  @Whole({ nullable: true })
  module: number | null = null

  @Day({ nullable: true })
  signedOn: string | null = null

  /** Day of the transfer impact assessment. */
  @Day({ nullable: true })
  assessedOn: string | null = null

  @Content()
  supplementaryMeasures: Opt<ContentText> = {}

  /** Day on which the importer's entry in the list of a framework was last checked. */
  @Day({ nullable: true })
  listCheckedOn: string | null = null

  @Flag({ nullable: true })
  coversStaffData: boolean | null = null

  /** What a derogation seldom carries, Art. 49(1). */
  @Flag({ nullable: true })
  isRepeated: boolean | null = null

  /** By Art. 3(2). */
  @Flag({ nullable: true })
  importerUnderGdpr: boolean | null = null
}
