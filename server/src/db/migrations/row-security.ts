// The last lock of tenancy, as SQL: who connects as the program sees one workspace, and of it the organizations it was told.

/** The role the program works as; it owns nothing and cannot bypass row security. */
export const programRole = 'seloste_app'

const inWorkspace = (column: string): string => `${column} = (select seloste_workspace())`
const inOrganization = (column: string): string =>
  `((select seloste_sees_all_organizations()) or ${column} = any ((select seloste_organizations())::uuid[]))`

export interface Protection {
  readonly table: string
  /** Column of the workspace, and of the organization where the table has one. */
  readonly workspace?: string
  readonly organization?: string
  /** Rows without an organization are the workspace's own. */
  readonly isOrganizationOptional?: boolean
  readonly grants?: readonly ('select' | 'insert' | 'update' | 'delete')[]
}

/** Statements that open a table to the program's role, and to that role only inside its workspace and organizations. */
export function protect({ table, workspace = 'workspace_id', organization, isOrganizationOptional, grants }: Protection): string[] {
  const ofOrganization = organization ? inOrganization(organization) : undefined
  const conditions = [inWorkspace(workspace)]
  if (ofOrganization) conditions.push(isOrganizationOptional ? `(${organization} is null or ${ofOrganization})` : ofOrganization)
  const condition = conditions.join(' and ')
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy tenant on ${table} to ${programRole} using (${condition}) with check (${condition})`,
    // Forced row security binds the owner too, who migrates and verifies across workspaces.
    `create policy owner on ${table} to current_user using (true) with check (true)`,
    `grant ${(grants ?? ['select', 'insert', 'update', 'delete']).join(', ')} on ${table} to ${programRole}`,
  ]
}
