import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, ManyToOne } from '@mikro-orm/decorators/legacy'
import { CreationMoment, Id, Moment, Structure } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { PartyEntity } from './party.entity.js'

/** Rows that a merge pointed from one party to another, and rows that said the same twice and were taken out. */
export interface Moved {
  /** Ids of rows by table, which name the party that was kept since the merge. */
  readonly rows: Readonly<Record<string, readonly string[]>>
  /** Rows by table, whole, that would have stood twice. */
  readonly doubled: Readonly<Record<string, readonly object[]>>
  /** Recipients whose contract was that of the party that is gone, with it. */
  readonly engagements: readonly { readonly recipient: string; readonly engagement: string }[]
  /** Names under which the kept party is met since the merge. */
  readonly aliases: readonly string[]
  /** The kept one had no country and was given that of the other; left out in merges made before it was remembered. */
  readonly tookCountry?: boolean
  /** Contracts of the kept party to which that of the other, with the same client, added something; left out in earlier merges. */
  readonly contracts?: readonly ContractAdded[]
}

/** What a contract said before and after; each by the columns that a merge can change. */
export interface ContractAdded {
  readonly id: string
  readonly before: object
  readonly after: object
  /** Further processors that came to it. */
  readonly subProcessors: readonly string[]
}

/** A merge of two parties, undone or not. */
@Entity({ tableName: 'party_merge' })
export class PartyMergeEntity extends TenantEntity {
  @ManyToOne(() => PartyEntity, { createForeignKeyConstraint: false, index: false })
  kept!: Rel<PartyEntity>

  @ManyToOne(() => PartyEntity, { createForeignKeyConstraint: false, index: false })
  gone!: Rel<PartyEntity>

  @Structure()
  moved!: Moved

  @Id()
  mergedBy!: string

  @CreationMoment()
  mergedAt!: Opt<Date>

  @Id({ nullable: true })
  undoneBy: string | null = null

  @Moment({ nullable: true })
  undoneAt: Date | null = null
}
