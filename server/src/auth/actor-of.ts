import { type Actor, type PersonActor, type Verb, verbs } from '../access/actor.js'
import { type Database, rowsOf } from '../db/database.js'
import { PersonEntity } from '../features/person/person.entity.js'
import { findToken } from './api-token.js'
import type { Auth } from './create-auth.js'

/** Who asks: by an API key where one is sent, else by the session of the cookie; null for nobody. */
export async function actorOf(auth: Auth, database: Database, headers: Headers): Promise<PersonActor | null> {
  const authorization = headers.get('authorization')
  if (authorization !== null) return actorOfKey(database, authorization)
  const account = await auth.accountOf(headers)
  if (!account) return null
  const { workspaceId, personId } = account
  return personActor(database, workspaceId, personId, null)
}

async function actorOfKey(database: Database, authorization: string): Promise<PersonActor | null> {
  const key = /^Bearer (\S+)$/i.exec(authorization)?.[1]
  const token = key ? await findToken(database, key) : null
  if (!token) return null
  const scopes = verbs.filter((verb): verb is Verb => token.scopes.includes(verb))
  return personActor(database, token.workspaceId, token.personId, scopes)
}

/** The person as they stand now: a role taken away or an account closed counts at once. */
async function personActor(
  database: Database,
  workspaceId: string,
  personId: string,
  scopes: readonly Verb[] | null,
): Promise<PersonActor | null> {
  return database.inWorkspace({ workspaceId, organizations: '*' }, async (em) => {
    const person = await em.findOne(PersonEntity, { id: personId, disabledAt: null })
    if (!person) return null
    const { name, role } = person
    // An admin may read the whole workspace, to see what people are let into.
    const seesAll = person.seesAllOrganizations || role === 'admin'
    const organizations = seesAll ? '*' : await assignedTo(em, personId)
    return { kind: 'person', personId, name, role, workspaceId, organizations, scopes } satisfies Actor
  })
}

async function assignedTo(em: Parameters<typeof rowsOf>[0], personId: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    em,
    'select organization_id as id from organization_assignment where person_id = ? order by 1',
    [personId],
  )
  return rows.map(({ id }) => id)
}
