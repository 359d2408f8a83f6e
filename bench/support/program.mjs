// The built program as a process of its own on the database of a measurement, and the words of its dashboard.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))
const commandLine = fileURLToPath(new URL('../../server/bin/seloste.mjs', import.meta.url))

/** Somebody to sign in as; the same in every measurement. */
export const person = { email: 'kerttu@esimerkki.example', password: 'kolme sanaa riittää' }

/** Starts the program with one consultant in a new workspace; the caller stops it. */
export async function startProgram({ user, database, host, port }) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-bench-')))
  const address = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
  const env = { PATH: process.env.PATH, TMPDIR: tmpdir(), DATABASE_URL: address, SELOSTE_DATA: folder, PORT: '0', SELOSTE_DEMO: 'off' }
  const child = spawn(process.execPath, [main], { env, cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((done) => child.once('close', done))
  const url = await new Promise((found, lost) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const ready = /ready at (http:\S+)/.exec(said)
      if (ready) found(ready[1])
    })
    void ended.then(() => lost(new Error('The program did not start')))
  })
  const add = ['user', 'add', person.email, '--name', 'Kerttu Konsultti', '--role', 'consultant', '--language', 'fi', '--password-stdin']
  execFileSync(process.execPath, [commandLine, ...add, '--new-workspace', 'Esimerkkitoimisto', '--all-organizations'], {
    env,
    input: person.password,
  })
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The words of the dashboard in Finnish, from its sources. */
export async function dashboardWords() {
  registerHooks({
    resolve: (specifier, context, next) =>
      next(context.parentURL?.includes('/client/src/') ? specifier.replace(/\.js$/, '.ts') : specifier, context),
  })
  return (await import('../../client/src/i18n/fi.ts')).default
}
