import type { Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { SourceDocumentEntity } from '../intake/source-document.entity.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** A notice from which the activity was drawn. */
@Entity({ tableName: 'activity_document' })
@Unique({ name: 'activity_document_key', properties: ['workspaceId', 'activity', 'document'] })
@Index({ name: 'activity_document_activity_index', properties: ['activity'] })
export class ActivityDocumentEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @ManyToOne(() => SourceDocumentEntity, { createForeignKeyConstraint: false, index: 'activity_document_document_index' })
  document!: Rel<SourceDocumentEntity>
}
