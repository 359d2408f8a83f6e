import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Verb, verbs } from '../access/actor.js'
import { addToken } from '../auth/api-token.js'
import { PersonEntity } from '../features/person/person.entity.js'
import { UsageError } from './verb.js'
import { type Desk, chooseWorkspace, operatorIn, withDatabase } from './with-database.js'

interface TokenOptions {
  readonly person: string
  readonly name: string
  readonly scope: readonly Verb[]
  readonly days: number
  readonly workspace?: string
}

const longest = 366

/** `token add`: a key for programs, which acts as a person. */
export function token(program: Command): void {
  program
    .command('token')
    .description('keys for programs')
    .command('add')
    .description('make an API key that acts as a person; it is shown once')
    .requiredOption('--person <email>', 'whose rights it has')
    .requiredOption('--name <name>', 'what it is for')
    .addOption(new Option('--scope <verbs...>', 'what of the rights it has').choices(verbs).default(['read']))
    .option('--days <days>', `days until it ends, at most ${longest}`, days, 90)
    .option('--workspace <workspace>', 'name or id; not needed where there is only one')
    .action((options: TokenOptions) => withDatabase((desk) => add(desk, options)))
}

async function add({ owner, database }: Desk, { person: email, name, scope, days, workspace }: TokenOptions): Promise<void> {
  const actor = operatorIn(await chooseWorkspace(owner, workspace), 'token add')
  const person = await database.inWorkspace(actor, (em) =>
    em.findOne(PersonEntity, { email: email.trim().toLowerCase(), disabledAt: null }),
  )
  if (!person) throw new UsageError(`--person: nobody in the workspace has the address ${email}`)
  const expiresAt = new Date(Date.now() + days * 24 * 60 * 60 * 1000)
  const key = await addToken(database, actor, { personId: person.id, name, scopes: scope, expiresAt })
  console.log(`Key for ${email} (${scope.join(', ')}), until ${expiresAt.toISOString().slice(0, 10)}, shown only now:`)
  console.log(key)
}

function days(text: string): number {
  const count = Number(text)
  if (!/^\d+$/.test(text) || count < 1 || count > longest) throw new InvalidArgumentError(`a number of days from 1 to ${longest}`)
  return count
}
