import type { Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { PartyEntity } from '../party/party.entity.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** On whose behalf the processing is done, Art. 30(2)(a). */
@Entity({ tableName: 'activity_controller' })
@Unique({ name: 'activity_controller_key', properties: ['workspaceId', 'activity', 'party'] })
@Index({ name: 'activity_controller_activity_index', properties: ['activity'] })
export class ActivityControllerEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @ManyToOne(() => PartyEntity, { createForeignKeyConstraint: false, index: 'activity_controller_party_index' })
  party!: Rel<PartyEntity>
}
