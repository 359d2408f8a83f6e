import type { PersonActor, ProgramActor } from '@seloste/server/access/actor'
import { type Database, connect } from '@seloste/server/db/database'
import { OrganizationAssignmentEntity } from '@seloste/server/features/person/organization-assignment.entity'
import { PersonEntity } from '@seloste/server/features/person/person.entity'
import { WorkspaceEntity } from '@seloste/server/features/workspace/workspace.entity'
import type { Role } from '@seloste/schema/vocabulary/role'
import { randomUUIDv7 } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { FreshDatabase } from '../postgres.js'
import { migratedDatabase } from './database.js'

/** A database of one test with the program's way in; gone when the test ends. */
export async function openedDatabase(): Promise<{ database: Database; owner: FreshDatabase }> {
  const owner = await migratedDatabase()
  const database = await connect(owner)
  onTestFinished(async () => {
    await database.close()
    await owner.drop()
  })
  return { database, owner }
}

let counter = 0

/** A new workspace, seen as the program that made it. */
export async function addWorkspace(database: Database, name = `Workspace ${++counter}`): Promise<ProgramActor> {
  const workspaceId = randomUUIDv7()
  const program: ProgramActor = { kind: 'program', name: 'test', workspaceId, organizations: '*' }
  await database.inWorkspace(program, async (em) => {
    em.create(WorkspaceEntity, { id: workspaceId, name })
    await em.flush()
  })
  return program
}

/** A person of the workspace as an actor; without organizations they see every one. */
export async function addActor(
  database: Database,
  { workspaceId }: { readonly workspaceId: string },
  role: Role,
  organizations: '*' | readonly string[] = '*',
): Promise<PersonActor> {
  const name = `${role} ${++counter}`
  const personId = await database.inWorkspace({ workspaceId, organizations: '*' }, async (em) => {
    const person = em.create(PersonEntity, {
      name,
      email: `${role}${counter}@example.test`,
      role,
      seesAllOrganizations: organizations === '*',
    })
    for (const organizationId of organizations === '*' ? [] : organizations) {
      em.create(OrganizationAssignmentEntity, { person, organizationId })
    }
    await em.flush()
    return person.id
  })
  return { kind: 'person', personId, name, role, workspaceId, organizations, scopes: null }
}
