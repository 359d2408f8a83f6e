import { Collection, type Opt } from '@mikro-orm/core'
import { Entity, OneToMany, Unique } from '@mikro-orm/decorators/legacy'
import { languages, type Language } from '@seloste/schema/text'
import { type Role, roles } from '@seloste/schema/vocabulary/role'
import { CreationMoment, Flag, Moment, Term, Text, Word } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import { OrganizationAssignmentEntity } from './organization-assignment.entity.js'

/** A person of a workspace. The password stands elsewhere; `accountId` is the sign-in account. */
@Entity({ tableName: 'person' })
@Unique({ name: 'person_workspace_key', properties: ['workspaceId', 'id'] })
@Unique({ name: 'person_email_key', properties: ['workspaceId', 'email'] })
@Unique({ name: 'person_account_key', properties: ['accountId'] })
export class PersonEntity extends TenantEntity {
  @Text()
  name!: string

  /** In lower case. */
  @Text()
  email!: string

  @Term(roles)
  role!: Role

  @Word(languages)
  language: Opt<Language> = 'fi'

  /** Sees every organization of the workspace, those to come as well. */
  @Flag()
  seesAllOrganizations: Opt<boolean> = false

  @OneToMany(() => OrganizationAssignmentEntity, (assignment) => assignment.person)
  assignments = new Collection<OrganizationAssignmentEntity>(this)

  @Text({ nullable: true })
  accountId: string | null = null

  /** What changed is counted from here. */
  @Moment({ nullable: true })
  lastVisitAt: Date | null = null

  @Moment({ nullable: true })
  disabledAt: Date | null = null

  @CreationMoment()
  createdAt!: Opt<Date>
}
