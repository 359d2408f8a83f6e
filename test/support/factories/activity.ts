import type { Database, Scope } from '@seloste/server/db/database'
import { ActivityEntity } from '@seloste/server/features/activity/activity.entity'
import { OrganizationEntity } from '@seloste/server/features/organization/organization.entity'
import { RegisterEntity } from '@seloste/server/features/register/register.entity'

let counter = 0

/** A new activity in a register of its own; its id. */
export async function addActivity(
  database: Database,
  { workspaceId }: Pick<Scope, 'workspaceId'>,
  organizationId: string,
  title = `Activity ${++counter}`,
): Promise<string> {
  return database.inWorkspace({ workspaceId, organizations: '*' }, async (em) => {
    const organization = em.getReference(OrganizationEntity, organizationId)
    const register = em.create(RegisterEntity, { organization, role: 'controller', title: { en: title } })
    const activity = em.create(ActivityEntity, { organization, register, role: 'controller', title: { en: title } })
    await em.flush()
    return activity.id
  })
}
