import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { type RegisterRole, registerRoles } from '@seloste/schema/vocabulary/role'
import { Content, CreationMoment, Term } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { OrganizationEntity } from '../organization/organization.entity.js'

/** A record under Art. 30(1) or 30(2): in Finnish practice one `rekisteri` with its notice. */
@Entity({ tableName: 'register' })
@Unique({ name: 'register_organization_key', properties: ['workspaceId', 'organization', 'id', 'role'] })
@Index({ name: 'register_organization_index', properties: ['organization', 'role'] })
export class RegisterEntity extends TenantEntity {
  @ManyToOne(() => OrganizationEntity, { createForeignKeyConstraint: false, index: false })
  organization!: Rel<OrganizationEntity>

  @Term(registerRoles)
  role!: RegisterRole

  @Content()
  title!: ContentText

  @CreationMoment()
  createdAt!: Opt<Date>
}
