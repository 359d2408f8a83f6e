import type { Command } from 'commander'
import { codeOf } from '../start-error.js'

/** A verb of the command line: adds itself, with its options and its help, to the program. */
export type CliVerb = (program: Command) => void

/** Exit codes that scripts rely on. */
export const exit = { done: 0, found: 1, wrong: 2 } as const

/** Wrong use or unreadable input: one line for the one who typed. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Writes what a verb makes; where that cannot be, the verb ends in one line. */
export function writeOrRefuse(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw new UsageError(`seloste: ${path}: cannot be written (${codeOf(error)})`)
  }
}
