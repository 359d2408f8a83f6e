import { Collection, type Opt, type Rel } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { NoticeReading } from '@seloste/schema/notice'
import { type Language, languages } from '@seloste/schema/text'
import { CreationMoment, Id, Moment, Structure, Text, Whole, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { OrganizationEntity } from '../organization/organization.entity.js'
import { CandidateEntity } from './candidate.entity.js'

/** A heading of a document, in characters of its plain text. */
export interface Heading {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly title: string
}

export type DocumentStatus = 'reading' | 'waiting' | 'confirmed'

/** An uploaded notice or sheet: its text, what was read from it, and the hash of the file, which stands in a table of its own. */
@Entity({ tableName: 'source_document' })
@Unique({ name: 'source_document_organization_key', properties: ['workspaceId', 'organization', 'id'] })
@Index({ name: 'source_document_organization_index', properties: ['organization', 'addedAt', 'id'] })
@Check({ name: 'source_document_sha256_check', expression: `sha256 ~ '^[0-9a-f]{64}$'` })
export class SourceDocumentEntity extends TenantEntity {
  @Property({ type: 'integer', version: true })
  version!: Opt<number>

  @ManyToOne(() => OrganizationEntity, { createForeignKeyConstraint: false, index: false })
  organization!: Rel<OrganizationEntity>

  @Text()
  name!: string

  @Text()
  mediaType!: string

  /** Bytes of the file as it came. */
  @Whole()
  size!: number

  @Text()
  sha256!: string

  @Word(languages)
  language!: Language

  @Word(['reading', 'waiting', 'confirmed'])
  status: Opt<DocumentStatus> = 'reading'

  /** The plain text that every offset counts in. */
  @Text()
  text: Opt<string> = ''

  @Structure()
  outline: Opt<readonly Heading[]> = []

  @Structure({ nullable: true })
  reading: NoticeReading | null = null

  @Text()
  proposedTitle: Opt<string> = ''

  @OneToMany(() => CandidateEntity, (candidate) => candidate.document, { orderBy: { number: 'asc' } })
  candidates = new Collection<CandidateEntity>(this)

  @CreationMoment()
  addedAt!: Opt<Date>

  @Id({ nullable: true })
  addedBy: string | null = null

  @Moment({ nullable: true })
  confirmedAt: Date | null = null
}
