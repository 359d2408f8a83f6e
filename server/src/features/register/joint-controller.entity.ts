import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { Content, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { PartyEntity } from '../party/party.entity.js'
import { RegisterEntity } from './register.entity.js'

/** Who else decides on purposes and means, and the essence of the arrangement, Art. 26(2). */
@Entity({ tableName: 'joint_controller' })
@Unique({ name: 'joint_controller_key', properties: ['workspaceId', 'register', 'party'] })
export class JointControllerEntity extends TenantEntity {
  @Property({ type: 'uuid', onCreate: (joint: JointControllerEntity) => joint.register.organization.id })
  organizationId!: Opt<string>

  @ManyToOne(() => RegisterEntity, { createForeignKeyConstraint: false, index: false })
  register!: Rel<RegisterEntity>

  /** The register's, so that only a controller's register can have joint controllers. */
  @Word(['controller'])
  registerRole: Opt<'controller'> = 'controller'

  @ManyToOne(() => PartyEntity, { createForeignKeyConstraint: false, index: 'joint_controller_party_index' })
  party!: Rel<PartyEntity>

  @Content()
  arrangement: Opt<ContentText> = {}
}
