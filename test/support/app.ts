// The built program as a process of its own on a fresh database, with people added at the command line, as an operator would.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Language } from '@seloste/schema/text'
import type { Role } from '@seloste/schema/vocabulary/role'
import { freshDatabase } from './postgres.js'
import { Tree } from './tree.js'

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))
const commandLine = fileURLToPath(new URL('../../server/bin/seloste.mjs', import.meta.url))

/** Somebody who can sign in. */
export interface Person {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly language: Language
}

export interface PersonWish {
  readonly name: string
  readonly role: Role
  readonly language?: Language
  /** Ids of the organizations assigned; every one when not said. */
  readonly organizations?: readonly string[]
}

/** What a person does through the API, to prepare what a test then looks at. */
export interface Hand {
  readonly cookie: string
  /** The data of a GraphQL answer that must have no errors. */
  done(query: string, variables?: object): Promise<Tree>
}

/** A running program. */
export interface App {
  readonly url: string
  readonly output: () => string
  addPerson(wish: PersonWish): Promise<Person>
  hand(person: Person): Promise<Hand>
  stop(): Promise<void>
}

const password = 'kolme sanaa riittää'

/** Starts the program, empty or with the demo workspace; the caller stops it. */
export async function startApp(settings: Readonly<Record<string, string>> = { SELOSTE_DEMO: 'off' }): Promise<App> {
  const database = await freshDatabase()
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-e2e-')))
  const address = `postgres://${database.user}@/${database.database}?host=${encodeURIComponent(database.host)}&port=${database.port}`
  const env = { PATH: process.env.PATH, TMPDIR: tmpdir(), DATABASE_URL: address, SELOSTE_DATA: folder, PORT: '0', ...settings }
  const child = spawn(process.execPath, [main], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const program = follow(child)
  const [, url = ''] = await program.says(/ready at (http:\S+)/)
  let count = 0
  return {
    url,
    output: program.output,
    addPerson: async ({ name, role, language = 'fi', organizations }) => {
      count += 1
      const email = `henkilo${count}@esimerkki.example`
      const reach = organizations ? organizations.flatMap((id) => ['--organization', id]) : ['--all-organizations']
      const place = count === 1 && settings.SELOSTE_DEMO === 'off' ? ['--new-workspace', 'Esimerkkitoimisto'] : []
      await run(['user', 'add', email, '--name', name, '--role', role, '--language', language, '--password-stdin', ...place, ...reach], env)
      return { name, email, password, language }
    },
    hand: (person) => handOf(url, person),
    stop: async () => {
      child.kill('SIGTERM')
      await program.ended
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function follow(child: ChildProcess): {
  output: () => string
  ended: Promise<unknown>
  says(pattern: RegExp): Promise<RegExpExecArray>
} {
  let output = ''
  const ended = new Promise((done) => child.once('close', done))
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((found, lost) => {
      const look = (chunk: Buffer): void => {
        output += chunk
        const match = pattern.exec(output)
        if (match) found(match)
      }
      child.stdout?.on('data', look)
      child.stderr?.on('data', look)
      void ended.then(() => lost(new Error(`The program ended before it said ${pattern}: ${output}`)))
    })
  return { output: () => output, ended, says }
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [commandLine, ...args], { env, stdio: ['pipe', 'ignore', 'pipe'] })
  child.stdin.end(`${password}\n`)
  const errors = text(child.stderr)
  const code = await new Promise<number | null>((done) => child.once('close', done))
  if (code !== 0) throw new Error(`seloste ${args.join(' ')} ended with ${code}: ${await errors}`)
}

async function handOf(url: string, { email, password: secret }: Person): Promise<Hand> {
  const post = (path: string, body: object, headers: Record<string, string>): Promise<Response> =>
    fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  const signedIn = await post('/api/auth/sign-in/email', { email, password: secret }, { origin: url })
  if (!signedIn.ok) throw new Error(`Sign-in failed: ${signedIn.status} ${await signedIn.text()}`)
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return {
    cookie,
    done: async (query, variables = {}) => {
      const answer = await post('/graphql', { query, variables }, { cookie })
      const body = (await answer.json()) as { data?: unknown; errors?: readonly unknown[] }
      if (body.errors?.length) throw new Error(`Unexpected answer ${answer.status}: ${JSON.stringify(body.errors)}`)
      return new Tree(body.data ?? null)
    },
  }
}
