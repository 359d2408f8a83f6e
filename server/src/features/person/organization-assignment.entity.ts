import type { Opt, Rel } from '@mikro-orm/core'
import { Entity, ManyToOne, Unique } from '@mikro-orm/decorators/legacy'
import { CreationMoment, Id } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { PersonEntity } from './person.entity.js'

/** An organization that a person may see. */
@Entity({ tableName: 'organization_assignment' })
@Unique({ name: 'organization_assignment_key', properties: ['workspaceId', 'person', 'organizationId'] })
export class OrganizationAssignmentEntity extends TenantEntity {
  @ManyToOne(() => PersonEntity, { createForeignKeyConstraint: false, index: false })
  person!: Rel<PersonEntity>

  @Id()
  organizationId!: string

  @CreationMoment()
  createdAt!: Opt<Date>
}
