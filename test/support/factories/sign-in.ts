import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PersonActor, ProgramActor } from '@seloste/server/access/actor'
import { actorOf } from '@seloste/server/auth/actor-of'
import { type NewPerson, addPerson } from '@seloste/server/auth/add-person'
import { type Auth, createAuth } from '@seloste/server/auth/create-auth'
import { addAuthRoutes } from '@seloste/server/auth/routes'
import type { Database } from '@seloste/server/db/database'
import { createHttp } from '@seloste/server/http/create-http'
import { onTestFinished } from 'vitest'
import type { FreshDatabase } from '../postgres.js'
import { addWorkspace, openedDatabase } from './workspace.js'

type Http = ReturnType<typeof createHttp>

/** What a request got. */
export interface Answer {
  readonly statusCode: number
  readonly body: string
  readonly cookies: readonly { readonly name: string; readonly value: string }[]
}

/** A server with sign-in on a database of one test. */
export interface SignInDesk {
  readonly app: Http
  readonly auth: Auth
  readonly database: Database
  readonly owner: FreshDatabase
  readonly program: ProgramActor
  add(person?: Partial<NewPerson>): Promise<string>
  signIn(email: string, password: string): Promise<Answer>
  /** Who a cookie or a key stands for. */
  actor(headers: Record<string, string>): Promise<PersonActor | null>
}

/** Opens sign-in, as if at this address. */
export async function signInDesk(publicUrl?: string): Promise<SignInDesk> {
  const { database, owner } = await openedDatabase()
  const clientDir = mkdtempSync(join(tmpdir(), 'seloste-client-'))
  const auth = createAuth({ owner, secret: 'a secret of the tests, long enough to sign with', publicUrl })
  const app = createHttp({ clientDir, ready: async () => undefined, log: 'silent' })
  addAuthRoutes(app, auth)
  onTestFinished(async () => {
    await app.close()
    await auth.close()
    rmSync(clientDir, { recursive: true })
  })
  const program = await addWorkspace(database)
  const url = publicUrl ?? 'http://localhost:4000'
  return {
    app,
    auth,
    database,
    owner,
    program,
    add: (person = {}) =>
      addPerson(auth, database, program, {
        name: 'Aino Esimerkki',
        email: 'aino@example.test',
        role: 'editor',
        language: 'fi',
        password: 'pitkä salasana',
        organizations: '*',
        ...person,
      }),
    signIn: (email, password) =>
      app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers: { host: new URL(url).host, origin: new URL(url).origin },
        payload: { email, password },
      }),
    actor: (headers) => actorOf(auth, database, new Headers(headers)),
  }
}

/** The cookies that an answer sets, as a browser would send them back. */
export const cookiesOf = (answer: Pick<Answer, 'cookies'>): string =>
  answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
