import type { Opt, Rel } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { CreationMoment, Day, Id, Moment, Structure, Text } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { OrganizationEntity } from '../organization/organization.entity.js'

/** A frozen version of an organization's register. Once signed, the database lets nobody change it. */
@Entity({ tableName: 'review' })
@Unique({ name: 'review_organization_key', properties: ['workspaceId', 'organization', 'id'] })
@Index({ name: 'review_organization_index', properties: ['organization', 'asOf', 'id'] })
@Check({ name: 'review_hash_check', expression: `hash ~ '^[0-9a-f]{64}$'` })
@Check({ name: 'review_signature_check', expression: '(signed_at is null) = (signed_by is null)' })
export class ReviewEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { createForeignKeyConstraint: false, index: false })
  organization!: Rel<OrganizationEntity>

  @Text()
  label!: string

  @Day()
  asOf!: string

  /** The register and its findings as canonical JSON, letter by letter: `hash` is over these characters. */
  @Text()
  content!: string

  /** SHA-256 of `content` in UTF-8, in hexadecimal. */
  @Text()
  hash!: string

  @Text()
  rulesetVersion!: string

  @Text()
  lawVersion!: string

  /** Counts of statement states on that day. */
  @Structure()
  standing: Opt<Readonly<Record<string, number>>> = {}

  @Id({ nullable: true })
  preparedBy: string | null = null

  @CreationMoment()
  preparedAt!: Opt<Date>

  @Id({ nullable: true })
  signedBy: string | null = null

  @Moment({ nullable: true })
  signedAt: Date | null = null
}
