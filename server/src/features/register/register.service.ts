import { registerRoles, type RegisterRole } from '@seloste/schema/vocabulary/role'
import type { OrganizationEntity } from '../organization/organization.entity.js'
import type { Work } from '../work.js'
import { RegisterEntity } from './register.entity.js'

/** The organization's first register of that kind, made where it has none. */
export async function registerFor({ em }: Work, organization: OrganizationEntity, role: RegisterRole): Promise<RegisterEntity> {
  const own = await em.findOne(RegisterEntity, { organization: organization.id, role }, { orderBy: { id: 'asc' } })
  return own ?? em.create(RegisterEntity, { organization, role, title: registerRoles[role] })
}
