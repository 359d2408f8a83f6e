import type { Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { PartyEntity } from '../party/party.entity.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** Who else decides on the purposes and means of the activity, Art. 26(1). */
@Entity({ tableName: 'activity_joint_controller' })
@Unique({ name: 'activity_joint_controller_key', properties: ['workspaceId', 'activity', 'party'] })
@Index({ name: 'activity_joint_controller_activity_index', properties: ['activity'] })
export class ActivityJointControllerEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @ManyToOne(() => PartyEntity, { createForeignKeyConstraint: false, index: 'activity_joint_controller_party_index' })
  party!: Rel<PartyEntity>
}
