import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { type Command, Option } from 'commander'
import { type Language, keysOf, languages } from '@seloste/schema/text'
import { type Role, roles } from '@seloste/schema/vocabulary/role'
import { EmailTaken, addPerson } from '../auth/add-person.js'
import type { ProgramActor } from '../access/actor.js'
import type { Database } from '../db/database.js'
import { OrganizationEntity } from '../features/organization/organization.entity.js'
import { addWorkspace } from '../features/workspace/add-workspace.js'
import { UsageError } from './verb.js'
import { type Desk, chooseWorkspace, operatorIn, withDatabase } from './with-database.js'

interface UserOptions {
  readonly name: string
  readonly role: Role
  readonly language: Language
  readonly workspace?: string
  readonly newWorkspace?: string
  readonly organization: readonly string[]
  readonly allOrganizations?: boolean
  readonly passwordStdin?: boolean
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** `user add`: a person who can sign in. */
export function user(program: Command): void {
  program
    .command('user')
    .description('people who can sign in')
    .command('add')
    .argument('<email>', 'address to sign in with')
    .description('add a person; a password is made up and shown once, unless it is read from standard input')
    .requiredOption('--name <name>', 'name, as the log shows it')
    .addOption(new Option('--role <role>', 'role in the workspace').choices(keysOf(roles)).makeOptionMandatory())
    .addOption(new Option('--language <language>', 'language of the interface').choices([...languages]).default('fi'))
    .option('--workspace <workspace>', 'name or id; not needed where there is only one')
    .addOption(new Option('--new-workspace <name>', 'make this workspace first').conflicts('workspace'))
    .option('--organization <id>', 'organization to assign; may be repeated', collect, [])
    .addOption(new Option('--all-organizations', 'assign every organization, those to come as well').conflicts('organization'))
    .option('--password-stdin', 'read the password from the first line of standard input')
    .action((email: string, options: UserOptions) => withDatabase((desk) => add(desk, email, options)))
}

async function add({ owner, auth, database }: Desk, email: string, options: UserOptions): Promise<void> {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new UsageError(`${email} is not an e-mail address`)
  const password = options.passwordStdin ? await firstLine() : undefined
  if (password !== undefined && (password.length < 8 || password.length > 128)) throw new UsageError('A password has 8 to 128 characters')
  if (await auth.hasAccount(email)) throw new UsageError(`There is already a person with the address ${email}`)
  const actor = options.newWorkspace
    ? await addWorkspace(database, options.newWorkspace, { by: 'seloste user add' })
    : operatorIn(await chooseWorkspace(owner, options.workspace), 'user add')
  await checkOrganizations(database, actor, options.organization)
  const { name, role, language, allOrganizations, organization } = options
  const generated = randomBytes(15).toString('base64url')
  const organizations = allOrganizations ? '*' : organization
  try {
    const id = await addPerson(auth, database, actor, { name, email, role, language, organizations, password: password ?? generated })
    console.log(`Added ${email} as ${role} (${id})`)
  } catch (error) {
    if (error instanceof EmailTaken) throw new UsageError(error.message)
    throw error
  }
  if (password === undefined) console.log(`Password, shown only now: ${generated}`)
}

async function checkOrganizations(database: Database, actor: ProgramActor, ids: readonly string[]): Promise<void> {
  const known = await database.inWorkspace(actor, async (em) =>
    (await em.find(OrganizationEntity, {}, { fields: ['id'] })).map(({ id }) => id),
  )
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined) throw new UsageError(`--organization: ${unknown} is no organization of the workspace`)
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
  }
}
