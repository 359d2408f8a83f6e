import type { EntityManager } from '@mikro-orm/postgresql'
import type { ProgramActor } from '../access/actor.js'
import { type Auth, createAuth } from '../auth/create-auth.js'
import { authSecret } from '../auth/secret.js'
import { type Config, readConfig } from '../config.js'
import { type Database, connect } from '../db/database.js'
import { migrate } from '../db/migrate.js'
import { type WorkspaceName, listWorkspaces } from '../db/workspaces.js'
import { openDatabase } from '../embedded/database.js'
import type { ConnectionTarget } from '../embedded/target.js'
import { OrganizationEntity } from '../features/organization/organization.entity.js'
import { UsageError } from './verb.js'

/** What a verb that needs the database works with. */
export interface Desk {
  readonly config: Config
  readonly owner: ConnectionTarget
  readonly database: Database
  readonly auth: Auth
}

/** Opens the configured database, that of a running program as well, and leaves it when the work is done. */
export async function withDatabase<Result>(work: (desk: Desk) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env)
  const { owner, stop } = await openDatabase(config.database, { attach: true })
  const opened: { close(): Promise<void> }[] = []
  try {
    await migrate(owner)
    const database = await connect(owner)
    opened.push(database)
    const auth = createAuth({ owner, secret: authSecret(config.dataDir), publicUrl: config.publicUrl })
    opened.push(auth)
    return await work({ config, owner, database, auth })
  } finally {
    for (const part of opened.toReversed()) await part.close()
    await stop()
  }
}

/** The workspace that is meant: by id or name, or the only one. */
export async function chooseWorkspace(owner: ConnectionTarget, wanted: string | undefined): Promise<WorkspaceName> {
  const all = await listWorkspaces(owner)
  const fitting = wanted === undefined ? all : all.filter(({ id, name }) => id === wanted || name === wanted)
  if (fitting.length === 1 && fitting[0]) return fitting[0]
  if (all.length === 0) throw new UsageError('There is no workspace yet; user add --new-workspace NAME makes one')
  const names = all.map(({ id, name }) => `${name} (${id})`).join(', ')
  throw new UsageError(
    wanted === undefined ? `Several workspaces; name one with --workspace: ${names}` : `--workspace: ${wanted} is none of ${names}`,
  )
}

/** The organization of the workspace that is meant: by id, name or business id. */
export async function chooseOrganization(em: EntityManager, wanted: string): Promise<string> {
  const all = await em.find(OrganizationEntity, {}, { fields: ['id', 'name', 'businessId'], orderBy: { name: 'asc' } })
  const [found, another] = all.filter(({ id, name, businessId }) => [id, name, businessId].includes(wanted))
  if (another) throw new UsageError(`--organization: several are called ${wanted}; give the id`)
  if (!found) throw new UsageError(`--organization: ${wanted} is no organization of the workspace`)
  return found.id
}

/** The operator in a workspace. */
export const operatorIn = ({ id }: Pick<WorkspaceName, 'id'>, verb: string): ProgramActor => ({
  kind: 'program',
  name: `seloste ${verb}`,
  workspaceId: id,
  organizations: '*',
})
