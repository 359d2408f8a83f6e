import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import pg from 'pg'
import type { ConnectionTarget } from '../embedded/target.js'
import { authOptions } from './options.js'

/** Who a session belongs to. */
export interface Account {
  readonly accountId: string
  readonly workspaceId: string
  readonly personId: string
}

export interface NewAccount {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly workspaceId: string
  readonly personId: string
}

/** Sign-in, with the library behind it out of sight. */
export interface Auth {
  /** Answers a request under `/api/auth/`. */
  handle(request: Request): Promise<Response>
  /** Whose session the headers carry, if any. */
  accountOf(headers: Headers): Promise<Account | null>
  /** Makes an account for a person; its id. */
  addAccount(account: NewAccount): Promise<string>
  /** Whether somebody signs in with the address, in whatever workspace. */
  hasAccount(email: string): Promise<boolean>
  removeAccount(accountId: string): Promise<void>
  /** Sets a new password and ends every session. */
  setPassword(accountId: string, password: string): Promise<void>
  close(): Promise<void>
}

export interface AuthConnection {
  readonly owner: ConnectionTarget
  readonly secret: string
  readonly publicUrl?: string | undefined
}

/** The schema of the library's tables, which hold no records of processing. */
const authSchema = 'auth'

const openPool = (owner: ConnectionTarget, max: number): pg.Pool => {
  const pool = new pg.Pool({ ...owner, max, options: `-c search_path=${authSchema}`, application_name: 'seloste auth' })
  // A connection cut while idle shows at its next use; without a listener it would end the program.
  pool.on('error', () => undefined)
  return pool
}

/** Opens sign-in on a migrated database. */
export function createAuth({ owner, secret, publicUrl }: AuthConnection): Auth {
  const pool = openPool(owner, 4)
  const auth = betterAuth(authOptions({ pool, secret, publicUrl }))
  return {
    handle: (request) => auth.handler(request),
    accountOf: async (headers) => {
      const session = await auth.api.getSession({ headers })
      if (!session) return null
      const { id, workspaceId, personId } = session.user as { id: string; workspaceId?: unknown; personId?: unknown }
      return typeof workspaceId === 'string' && typeof personId === 'string' ? { accountId: id, workspaceId, personId } : null
    },
    addAccount: async ({ email, name, password, workspaceId, personId }) => {
      const { internalAdapter, password: hasher } = await auth.$context
      const fields = { email: email.toLowerCase(), name, emailVerified: true, workspaceId, personId }
      const user = await internalAdapter.createUser(fields, { method: 'admin' })
      const secretWord = await hasher.hash(password)
      await internalAdapter.linkAccount({ userId: user.id, accountId: user.id, providerId: 'credential', password: secretWord })
      return user.id
    },
    hasAccount: async (email) => (await (await auth.$context).internalAdapter.findUserByEmail(email.trim().toLowerCase())) !== null,
    removeAccount: async (accountId) => (await auth.$context).internalAdapter.deleteUser(accountId),
    setPassword: async (accountId, password) => {
      const { internalAdapter, password: hasher } = await auth.$context
      await internalAdapter.updatePassword(accountId, await hasher.hash(password))
      await internalAdapter.deleteUserSessions(accountId)
    },
    close: () => pool.end(),
  }
}

/** Lays the tables of sign-in, or what they lack. */
export async function migrateAuth(owner: ConnectionTarget): Promise<void> {
  const pool = openPool(owner, 1)
  try {
    await pool.query(`create schema if not exists ${authSchema}`)
    const { runMigrations } = await getMigrations(authOptions({ pool, secret: 'not needed to lay tables, only to sign' }))
    await runMigrations()
  } finally {
    await pool.end()
  }
}
