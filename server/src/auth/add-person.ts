import type { EntityManager } from '@mikro-orm/postgresql'
import type { Language } from '@seloste/schema/text'
import type { Role } from '@seloste/schema/vocabulary/role'
import type { Actor } from '../access/actor.js'
import { appendAudit } from '../audit/append.js'
import type { Database } from '../db/database.js'
import { OrganizationAssignmentEntity } from '../features/person/organization-assignment.entity.js'
import { PersonEntity } from '../features/person/person.entity.js'
import { codeOf } from '../start-error.js'
import type { Auth } from './create-auth.js'

export interface NewPerson {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Language
  readonly password: string
  /** Ids of the organizations assigned, or every one. */
  readonly organizations: '*' | readonly string[]
}

/** An address signs in to one workspace only. */
export class EmailTaken extends Error {
  override name = 'EmailTaken'
}

/** Adds a person who can sign in; their id. A failure leaves neither the person nor the account. */
export async function addPerson(auth: Auth, database: Database, actor: Actor, person: NewPerson): Promise<string> {
  return withAccounts(auth, (keep) => database.inWorkspace(actor, (em) => putPerson(em, auth, actor, person, keep)))
}

/** Told of each account that a transaction makes, which the transaction itself cannot take back. */
export type KeepAccount = (accountId: string) => void

/** Does the work, and removes the accounts that it made if it fails. */
export async function withAccounts<Result>(auth: Auth, work: (keep: KeepAccount) => Promise<Result>): Promise<Result> {
  const made: string[] = []
  try {
    return await work((accountId) => made.push(accountId))
  } catch (error) {
    for (const accountId of made) await auth.removeAccount(accountId)
    throw error
  }
}

/** Adds a person inside the transaction given; their id. */
export async function putPerson(em: EntityManager, auth: Auth, actor: Actor, person: NewPerson, keep: KeepAccount): Promise<string> {
  const email = person.email.trim().toLowerCase()
  try {
    const { name, role, language, organizations } = person
    const row = em.create(PersonEntity, { name, email, role, language, seesAllOrganizations: organizations === '*' })
    for (const organizationId of organizations === '*' ? [] : organizations) {
      em.create(OrganizationAssignmentEntity, { person: row, organizationId })
    }
    await em.flush()
    row.accountId = await auth.addAccount({ email, name, password: person.password, workspaceId: actor.workspaceId, personId: row.id })
    keep(row.accountId)
    await appendAudit(em, actor, {
      verb: 'person.create',
      subjectKind: 'person',
      subjectId: row.id,
      subjectTitle: name,
      organizationId: null,
      changes: [
        { field: 'email', before: null, after: email },
        { field: 'role', before: null, after: role },
        { field: 'organizations', before: null, after: organizations === '*' ? '*' : organizations.join(' ') },
      ],
    })
    return row.id
  } catch (error) {
    if (isDuplicate(error)) throw new EmailTaken(`There is already a person with the address ${email}`)
    throw error
  }
}

const uniqueViolation = '23505'

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && (codeOf(error) === uniqueViolation || isDuplicate(error.cause))
}
