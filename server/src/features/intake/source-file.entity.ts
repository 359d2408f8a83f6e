import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { TenantEntity } from '../../db/tenant.entity.js'
import { SourceDocumentEntity } from './source-document.entity.js'

/** The file of a document as it came, byte for byte; apart, so that no list ever loads it. */
@Entity({ tableName: 'source_file' })
@Unique({ name: 'source_file_document_key', properties: ['workspaceId', 'document'] })
export class SourceFileEntity extends TenantEntity {
  @Property({ type: 'uuid', onCreate: (file: SourceFileEntity) => file.document.organization.id })
  organizationId!: Opt<string>

  @ManyToOne(() => SourceDocumentEntity, { createForeignKeyConstraint: false, index: false })
  document!: Rel<SourceDocumentEntity>

  @Property({ type: 'blob', columnType: 'bytea' })
  content!: Buffer
}
