import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProgramActor } from '@seloste/server/access/actor'
import { addPerson, type NewPerson } from '@seloste/server/auth/add-person'
import { createAuth } from '@seloste/server/auth/create-auth'
import { addAuthRoutes } from '@seloste/server/auth/routes'
import { connect, type Database } from '@seloste/server/db/database'
import { addApi } from '@seloste/server/graphql/serve'
import { close, createHttp } from '@seloste/server/http/create-http'
import { type FreshDatabase } from '../postgres.js'
import { migratedDatabase } from './database.js'
import { Tree } from '../tree.js'
import { addWorkspace } from './workspace.js'

/** What GraphQL over HTTP answers. */
export interface Answer {
  readonly status: number
  readonly data: Tree
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[]
}

/** Somebody signed in, with their cookie. */
export interface Client {
  ask(query: string, variables?: object): Promise<Answer>
  /** The data of an answer that must have no errors. */
  done(query: string, variables?: object): Promise<Tree>
  /** A body as it is. */
  post(body: string, headers?: Record<string, string>): Promise<Response>
  get(path: string, headers?: Record<string, string>): Promise<Response>
}

/** A whole server on a database of its own, with people who sign in as people do. */
export interface ApiDesk {
  readonly url: string
  readonly database: Database
  readonly owner: FreshDatabase
  readonly program: ProgramActor
  readonly nobody: Client
  /** A person of a workspace, signed in. */
  person(role?: NewPerson['role'], organizations?: NewPerson['organizations'], workspace?: ProgramActor): Promise<Client>
  workspace(): Promise<ProgramActor>
  close(): Promise<void>
}

const password = 'pitkä salasana'
let counter = 0

/** Opens the server; the caller closes it. */
export async function apiDesk(): Promise<ApiDesk> {
  const owner = await migratedDatabase()
  const database = await connect(owner)
  const clientDir = mkdtempSync(join(tmpdir(), 'seloste-client-'))
  const auth = createAuth({ owner, secret: 'a secret of the tests, long enough to sign with' })
  const app = createHttp({ clientDir, ready: async () => undefined, log: 'error' })
  addAuthRoutes(app, auth)
  await addApi(app, { database, auth })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const program = await addWorkspace(database)
  return {
    url,
    database,
    owner,
    program,
    nobody: clientOf(url, {}),
    person: async (role = 'consultant', organizations = '*', workspace = program) => {
      const email = `person${++counter}@example.test`
      await addPerson(auth, database, workspace, { name: `Henkilö ${counter}`, email, role, language: 'fi', password, organizations })
      const signedIn = await fetch(`${url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ email, password }),
      })
      if (!signedIn.ok) throw new Error(`Sign-in failed: ${signedIn.status} ${await signedIn.text()}`)
      return clientOf(url, {
        cookie: signedIn.headers
          .getSetCookie()
          .map((cookie) => cookie.split(';')[0])
          .join('; '),
      })
    },
    workspace: () => addWorkspace(database),
    close: async () => {
      await close(app)
      await auth.close()
      await database.close()
      await owner.drop()
      rmSync(clientDir, { recursive: true })
    },
  }
}

function clientOf(url: string, own: Record<string, string>): Client {
  const post: Client['post'] = (body, headers = {}) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...own, ...headers }, body })
  const ask: Client['ask'] = async (query, variables = {}) => {
    const response = await post(JSON.stringify({ query, variables }))
    const body = (await response.json()) as { data?: unknown; errors?: Answer['errors'] }
    return { status: response.status, data: new Tree(body.data ?? null), errors: body.errors ?? [] }
  }
  return {
    ask,
    post,
    done: async (query, variables) => {
      const { status, data, errors } = await ask(query, variables)
      if (errors.length > 0) throw new Error(`Unexpected answer ${status}: ${JSON.stringify(errors)}`)
      return data
    },
    get: (path, headers = {}) => fetch(`${url}${path}`, { headers: { ...own, ...headers } }),
  }
}
