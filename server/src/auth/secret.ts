import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../make-folder.js'
import { codeOf, StartError } from '../start-error.js'

/** The key that signs sessions: made once, kept in the data folder where only the program's account reads it. */
export function authSecret(dataDir: string): string {
  const folder = join(dataDir, 'keys')
  const file = join(folder, 'auth-secret')
  try {
    makeFolder(folder, 0o700)
    return read(file) ?? make(file)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`The key ${file} cannot be read or made (${codeOf(error)})`)
  }
}

function read(file: string): string | undefined {
  try {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length < 43)
      throw new StartError(`The key ${file} is too short; delete it to have a new one made, which signs everybody out`)
    chmodSync(file, 0o600)
    return secret
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function make(file: string): string {
  const secret = randomBytes(32).toString('base64url')
  try {
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
    return secret
  } catch (error) {
    // Another start made it in between: that one counts.
    const theirs = codeOf(error) === 'EEXIST' ? read(file) : undefined
    if (theirs === undefined) throw error
    return theirs
  }
}
