import { randomUUIDv7 } from 'node:crypto'
import type { ProgramActor } from '../../access/actor.js'
import { appendAudit } from '../../audit/append.js'
import type { Database } from '../../db/database.js'
import { WorkspaceEntity } from './workspace.entity.js'

/** Makes a workspace, empty but for the first line of its log; the program as it acts there. */
export async function addWorkspace(database: Database, name: string, { isDemo = false, by = 'seloste' } = {}): Promise<ProgramActor> {
  const workspaceId = randomUUIDv7()
  const actor: ProgramActor = { kind: 'program', name: by, workspaceId, organizations: '*' }
  await database.inWorkspace(actor, async (em) => {
    em.create(WorkspaceEntity, { id: workspaceId, name, isDemo })
    await appendAudit(em, actor, {
      verb: 'workspace.create',
      subjectKind: 'workspace',
      subjectId: workspaceId,
      subjectTitle: name,
      organizationId: null,
      changes: [{ field: 'name', before: null, after: name }],
    })
  })
  return actor
}
