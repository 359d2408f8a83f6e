import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { type RecipientRole, recipientRoles } from '@seloste/schema/vocabulary/recipient'
import { Content, Term } from '../../db/columns.js'
import { EngagementEntity } from '../party/engagement.entity.js'
import { PartyEntity } from '../party/party.entity.js'
import { ActivityPart } from './activity-part.entity.js'
import { ActivityEntity } from './activity.entity.js'

/** To whom data are disclosed: a named party, or a category in words, Art. 30(1)(d). */
@Entity({ tableName: 'recipient' })
@Index({ name: 'recipient_activity_index', properties: ['activity'] })
export class RecipientEntity extends ActivityPart {
  @ManyToOne(() => ActivityEntity, { createForeignKeyConstraint: false, index: false })
  activity!: Rel<ActivityEntity>

  @ManyToOne(() => PartyEntity, { nullable: true, createForeignKeyConstraint: false, index: 'recipient_party_index' })
  party: Rel<PartyEntity> | null = null

  @Content()
  category: Opt<ContentText> = {}

  @Term(recipientRoles)
  role!: RecipientRole

  @ManyToOne(() => EngagementEntity, { nullable: true, createForeignKeyConstraint: false, index: 'recipient_engagement_index' })
  engagement: Rel<EngagementEntity> | null = null
}
