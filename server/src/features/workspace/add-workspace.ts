import { randomUUIDv7 } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { ProgramActor } from '../../access/actor.js'
import { appendAudit } from '../../audit/append.js'
import type { Database } from '../../db/database.js'
import { WorkspaceEntity } from './workspace.entity.js'

/** Makes a workspace, empty but for the first line of its log; the program as it acts there. */
export async function addWorkspace(database: Database, name: string, { isDemo = false, by = 'seloste' } = {}): Promise<ProgramActor> {
  const actor = programIn(randomUUIDv7(), by)
  await database.inWorkspace(actor, (em) => putWorkspace(em, actor, name, isDemo))
  return actor
}

/** The program as it acts in a workspace. */
export const programIn = (workspaceId: string, name: string): ProgramActor => ({ kind: 'program', name, workspaceId, organizations: '*' })

/** Makes the actor's workspace inside the transaction given. */
export async function putWorkspace(em: EntityManager, actor: ProgramActor, name: string, isDemo: boolean): Promise<void> {
  em.create(WorkspaceEntity, { id: actor.workspaceId, name, isDemo })
  await em.flush()
  await appendAudit(em, actor, {
    verb: 'workspace.create',
    subjectKind: 'workspace',
    subjectId: actor.workspaceId,
    subjectTitle: name,
    organizationId: null,
    changes: [{ field: 'name', before: null, after: name }],
  })
}
