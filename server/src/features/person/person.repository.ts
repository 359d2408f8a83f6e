import type { EntityManager } from '@mikro-orm/postgresql'
import type { Language } from '@seloste/schema/text'
import type { Role } from '@seloste/schema/vocabulary/role'
import type { Actor } from '../../access/actor.js'
import { rowsOf } from '../../db/database.js'
import { Rejected } from '../refusal.js'

/** A person with their workspace. */
export interface ViewerRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Language
  readonly lastVisitAt: string | null
  readonly workspaceId: string
  readonly workspaceName: string
  readonly isDemo: boolean
}

/** The signed-in person as stored. */
export async function findViewer(em: EntityManager, actor: Actor): Promise<ViewerRow> {
  const [row] = await rowsOf<ViewerRow>(
    em,
    `select p.id, p.name, p.email, p.role, p.language, p.last_visit_at as "lastVisitAt", w.id as "workspaceId", w.name as "workspaceName", w.is_demo as "isDemo"
     from person p join workspace w on w.id = p.workspace_id where p.id = ?::uuid`,
    [actor.kind === 'person' ? actor.personId : null],
  )
  if (!row) throw new Rejected('not_found')
  return row
}

/** Organizations within reach and the open gaps in them. */
export async function countWorkspace(em: EntityManager): Promise<{ readonly organizations: number; readonly gaps: number }> {
  const [row] = await rowsOf<{ organizations: number; gaps: number }>(
    em,
    `select (select count(*)::int from organization) as organizations,
       (select count(*)::int from finding f left join activity a on a.id = f.activity_id
        where f.verdict = 'gap' and f.resolved_at is null and a.deleted_at is null) as gaps`,
  )
  return row ?? { organizations: 0, gaps: 0 }
}
