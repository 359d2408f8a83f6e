import { randomBytes } from 'node:crypto'
import type { Actor, Verb } from '../access/actor.js'
import { appendAudit } from '../audit/append.js'
import { sha256 } from '../canonical.js'
import { type Database, rowsOf } from '../db/database.js'
import { ApiTokenEntity } from '../features/person/api-token.entity.js'
import { PersonEntity } from '../features/person/person.entity.js'

export interface NewToken {
  readonly personId: string
  readonly name: string
  readonly scopes: readonly Verb[]
  readonly expiresAt: Date
}

/** A key names its workspace, so that it is looked up where row security already holds. */
const form = /^seloste_([0-9a-f]{32})_[\w-]{43}$/

/** Makes an API key for a person and returns it: the only time that it is seen. */
export async function addToken(database: Database, actor: Actor, { personId, name, scopes, expiresAt }: NewToken): Promise<string> {
  const key = `seloste_${actor.workspaceId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`
  await database.inWorkspace(actor, async (em) => {
    const person = await em.findOneOrFail(PersonEntity, { id: personId })
    const token = em.create(ApiTokenEntity, { person, name, hash: sha256(key), scopes: [...scopes], expiresAt })
    await appendAudit(em, actor, {
      verb: 'token.create',
      subjectKind: 'token',
      subjectId: token.id,
      subjectTitle: name,
      organizationId: null,
      changes: [
        { field: 'person', before: null, after: person.email },
        { field: 'scopes', before: null, after: scopes.join(' ') },
        { field: 'expiresAt', before: null, after: expiresAt.toISOString() },
      ],
    })
  })
  return key
}

/** The person and scopes of a key that still opens; notes that it was used, at most once a minute. */
export async function findToken(
  database: Database,
  key: string,
): Promise<{ readonly workspaceId: string; readonly personId: string; readonly scopes: readonly string[] } | null> {
  const digits = form.exec(key)?.[1]
  if (!digits) return null
  const workspaceId = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return database.inWorkspace({ workspaceId, organizations: [] }, async (em) => {
    const [token] = await rowsOf<{ id: string; person_id: string; scopes: string[]; stale: boolean }>(
      em,
      `select id, person_id, scopes, coalesce(last_used_at < now() - interval '1 minute', true) as stale
         from api_token where hash = ? and revoked_at is null and expires_at > now()`,
      [sha256(key)],
    )
    if (!token) return null
    if (token.stale) await rowsOf(em, 'update api_token set last_used_at = now() where id = ?', [token.id])
    return { workspaceId, personId: token.person_id, scopes: token.scopes }
  })
}
