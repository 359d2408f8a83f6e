import { Entity, Index, Property } from '@mikro-orm/decorators/legacy'
import { Id, Text, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'

export const searchKinds = ['organization', 'activity', 'party', 'document'] as const
export type SearchKind = (typeof searchKinds)[number]

/** The words by which a thing is found. The database writes it; the id is that of the thing. */
@Entity({ tableName: 'search_entry', readonly: true })
@Index({ name: 'search_entry_workspace_index', properties: ['workspaceId', 'organizationId'] })
export class SearchEntryEntity extends TenantEntity {
  @Id({ nullable: true })
  organizationId: string | null = null

  @Word(searchKinds)
  kind!: SearchKind

  @Text()
  title!: string

  @Text()
  body!: string

  @Property({ type: 'string', columnType: 'tsvector', lazy: true })
  words!: string
}
