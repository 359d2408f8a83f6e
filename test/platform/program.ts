// Runs the built program, and a small one that only holds an embedded server, as processes of their own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))
const holder = fileURLToPath(new URL('holder.mjs', import.meta.url))

/** A process under test and everything it has said. */
export interface Program {
  readonly child: ChildProcess
  readonly output: () => string
  readonly errors: () => string
  readonly ended: Promise<number | null>
  /** Resolves with the match as soon as the program says it; rejects when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>
}

export interface Identity {
  readonly uid?: number
  readonly gid?: number
}

/** A folder of one test; programs started in the test have ended when it is removed. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-platform-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts the program with these settings and no others. */
export function startProgram(settings: Record<string, string>, identity: Identity = {}): Program {
  return follow([main], settings, identity)
}

/** Starts a program that holds an embedded server on the folder until it is told to stop. */
export function startHolder(dataDir: string, identity: Identity = {}): Program {
  return follow([holder, dataDir], {}, identity)
}

function follow(args: string[], settings: Record<string, string>, identity: Identity): Program {
  const env = { PATH: process.env.PATH, TMPDIR: tmpdir(), ...settings }
  const child = spawn(process.execPath, args, { ...identity, env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk))
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((found, lost) => {
      const look = (): void => {
        const match = pattern.exec(output)
        if (match) found(match)
      }
      child.stdout.on('data', look)
      look()
      void ended.then(() => lost(new Error(`ended before it said ${pattern}: ${output}${errors}`)))
    })
  return { child, output: () => output, errors: () => errors, ended, says }
}
