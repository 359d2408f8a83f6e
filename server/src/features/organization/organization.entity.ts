import type { Opt } from '@mikro-orm/core'
import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { Language } from '@seloste/schema/text'
import { type OfficerDuty, officerDuties } from '@seloste/schema/vocabulary/accountability'
import { ChangeMoment, CreationMoment, Flag, Id, Term, Text, Texts, Whole } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'

/** A legal entity whose records are kept, with the contacts that Art. 30(1)(a) asks for. */
@Entity({ tableName: 'organization' })
@Unique({ name: 'organization_workspace_key', properties: ['workspaceId', 'id'] })
@Index({ name: 'organization_name_index', properties: ['workspaceId', 'name', 'id'] })
@Check({ name: 'organization_country_check', expression: `country ~ '^[A-Z]{2}$'` })
@Check({ name: 'organization_languages_check', expression: `languages <@ array['fi', 'sv', 'en']` })
@Check({ name: 'organization_headcount_check', expression: 'headcount >= 0' })
export class OrganizationEntity extends TenantEntity {
  @Property({ type: 'integer', version: true })
  version!: Opt<number>

  @Text()
  name!: string

  @Text({ nullable: true })
  businessId: string | null = null

  /** ISO 3166-1 alpha-2. */
  @Text()
  country!: string

  @Text({ nullable: true })
  sector: string | null = null

  @Flag()
  isPublicBody: Opt<boolean> = false

  @Whole({ nullable: true })
  headcount: number | null = null

  @Texts()
  languages: Opt<Language[]> = []

  @Text({ nullable: true })
  address: string | null = null

  @Text({ nullable: true })
  email: string | null = null

  @Text({ nullable: true })
  phone: string | null = null

  /** The representative in the Union, Art. 27. */
  @Text({ nullable: true })
  representative: string | null = null

  @Text({ nullable: true })
  contactPoint: string | null = null

  /** The data protection officer, Art. 37; all three empty where there is none. */
  @Text({ nullable: true })
  dpoName: string | null = null

  @Text({ nullable: true })
  dpoEmail: string | null = null

  @Text({ nullable: true })
  dpoPhone: string | null = null

  /** What else the officer does, Art. 38(6). */
  @Term(officerDuties, { nullable: true })
  officerDuty: OfficerDuty | null = null

  /** Art. 37(1)(b)–(c); null: not answered. */
  @Flag({ nullable: true })
  largeScaleCore: boolean | null = null

  /** Art. 33(5); null: not answered. */
  @Flag({ nullable: true })
  keepsBreachLog: boolean | null = null

  @CreationMoment()
  createdAt!: Opt<Date>

  @ChangeMoment()
  updatedAt!: Opt<Date>

  /** The person who changed it last. */
  @Id({ nullable: true })
  updatedBy: string | null = null
}
