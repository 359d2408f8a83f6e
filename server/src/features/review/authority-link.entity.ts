import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { CreationMoment, Day, Id, Moment, Text } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { ReviewEntity } from './review.entity.js'

/** Lets an authority read one frozen review until a day. */
@Entity({ tableName: 'authority_link' })
@Unique({ name: 'authority_link_hash_key', properties: ['hash'] })
export class AuthorityLinkEntity extends TenantEntity {
  @Property({ type: 'uuid', onCreate: (link: AuthorityLinkEntity) => link.review.organization.id })
  organizationId!: Opt<string>

  @ManyToOne(() => ReviewEntity, { createForeignKeyConstraint: false, index: 'authority_link_review_index' })
  review!: Rel<ReviewEntity>

  /** SHA-256 of the link's key, in hexadecimal. */
  @Text()
  hash!: string

  /** The last day on which it opens. */
  @Day()
  until!: string

  @Id({ nullable: true })
  createdBy: string | null = null

  @CreationMoment()
  createdAt!: Opt<Date>

  @Moment({ nullable: true })
  revokedAt: Date | null = null
}
