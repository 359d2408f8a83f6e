import type { Database, Scope } from '@seloste/server/db/database'
import { OrganizationEntity } from '@seloste/server/features/organization/organization.entity'

let counter = 0

/** A new organization of the workspace; its id. */
export async function addOrganization(
  database: Database,
  { workspaceId }: Pick<Scope, 'workspaceId'>,
  name = `Organization ${++counter}`,
): Promise<string> {
  return database.inWorkspace({ workspaceId, organizations: '*' }, async (em) => {
    const organization = em.create(OrganizationEntity, { name, country: 'FI', languages: ['fi', 'sv'] })
    await em.flush()
    return organization.id
  })
}
