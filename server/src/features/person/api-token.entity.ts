import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { CreationMoment, Moment, Text, Texts } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { PersonEntity } from './person.entity.js'

/** A key for programs. It acts as its person and within its scopes; the key itself is never stored. */
@Entity({ tableName: 'api_token' })
@Unique({ name: 'api_token_hash_key', properties: ['hash'] })
export class ApiTokenEntity extends TenantEntity {
  @ManyToOne(() => PersonEntity, { createForeignKeyConstraint: false, index: 'api_token_person_index' })
  person!: Rel<PersonEntity>

  @Text()
  name!: string

  /** SHA-256 of the key, in hexadecimal. */
  @Text()
  hash!: string

  @Texts()
  scopes!: string[]

  @Moment()
  expiresAt!: Date

  @Moment({ nullable: true })
  lastUsedAt: Date | null = null

  @Moment({ nullable: true })
  revokedAt: Date | null = null

  @CreationMoment()
  createdAt!: Opt<Date>
}
