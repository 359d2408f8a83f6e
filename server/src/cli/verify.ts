import type { Command } from 'commander'
import { type Fault, verifyChain, verifyStoredHashes } from '../audit/verify.js'
import { rowsOf } from '../db/database.js'
import { listWorkspaces } from '../db/workspaces.js'
import { exit } from './verb.js'
import { type Desk, operatorIn, withDatabase } from './with-database.js'

/** `verify`: is everything stored as it was written? */
export function verify(program: Command): void {
  program
    .command('verify')
    .description('check the audit chain and every stored hash; exit 1 and the first broken link where something was changed')
    .action(() => withDatabase(verifyAll))
}

async function verifyAll({ owner, database }: Desk): Promise<void> {
  for (const workspace of await listWorkspaces(owner)) {
    const { faults, counts } = await database.inWorkspace(
      operatorIn(workspace, 'verify'),
      async (em) => {
        const chain = await verifyChain(em)
        const faults = [...(chain ? [chain] : []), ...(await verifyStoredHashes(em))]
        const [counts] = await rowsOf<Record<'events' | 'documents' | 'reviews', number>>(
          em,
          `select (select count(*)::int from audit_event) as events, (select count(*)::int from source_document) as documents,
                  (select count(*)::int from review) as reviews`,
        )
        return { faults, counts }
      },
      { readOnly: true },
    )
    for (const fault of faults) console.error(`${workspace.name}: ${line(fault)}`)
    if (faults.length > 0) process.exitCode = exit.found
    else console.log(`${workspace.name}: whole (${counts?.events} events, ${counts?.documents} documents, ${counts?.reviews} reviews)`)
  }
}

const line = ({ kind, id, reason }: Fault): string =>
  kind === 'audit' ? `the audit chain breaks at event ${id}: ${reason}` : `${kind} ${id}: ${reason}`
