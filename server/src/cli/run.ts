import { Command, CommanderError } from 'commander'
import { StartError } from '../start-error.js'
import { check } from './check.js'
import { extract } from './extract.js'
import { importFiles } from './import.js'
import { report } from './report.js'
import { token } from './token.js'
import { user } from './user.js'
import { type CliVerb, UsageError, exit } from './verb.js'
import { verify } from './verify.js'
import { whatif } from './whatif.js'

/** Every verb, in the order that help shows them. */
const verbs: readonly CliVerb[] = [extract, check, importFiles, report, whatif, user, token, verify]

/** Runs one command line; the code to exit with. */
export async function run(argv: readonly string[]): Promise<number> {
  const program = new Command('seloste').description('Records of processing activities under Article 30 GDPR')
  program.exitOverride().showSuggestionAfterError()
  for (const add of verbs) add(program)
  try {
    process.exitCode = exit.done
    await program.parseAsync([...argv], { from: 'user' })
    return Number(process.exitCode)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.wrong
    if (!(error instanceof UsageError || error instanceof StartError)) throw error
    console.error(error.message)
    return exit.wrong
  }
}
