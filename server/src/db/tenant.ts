import type { EntityManager, FilterDef } from '@mikro-orm/core'

/** Name of the filter that keeps reads and writes inside one workspace. */
export const tenant = 'tenant'

export interface TenantParameters {
  readonly workspaceId: string
}

/** On for every table of a workspace; a query without the parameter is refused. */
export const tenantFilter: FilterDef = {
  name: tenant,
  cond: ({ workspaceId }: TenantParameters) => ({ workspaceId }),
  default: true,
  args: true,
}

/** The workspace that this entity manager works in; throws where none is set. */
export function workspaceOf(em: EntityManager): string {
  const { workspaceId } = em.getFilterParams<Partial<TenantParameters>>(tenant) ?? {}
  if (!workspaceId) throw new Error('A row of a workspace was made outside of any workspace')
  return workspaceId
}
