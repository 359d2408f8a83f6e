// What the page of measures asks, of a thousand clients with thirty activities of three measures each; and of a tenth of that.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from '@seloste/server/graphql/build-schema'
import { ApiContext } from '@seloste/server/graphql/context'
import { withScratchDatabase } from '../test/support/scratch-database.ts'
import { askWith } from './support/graphql.mjs'
import { addClients, addWorkspace } from './support/portfolio.mjs'
import { median, printTable, timesOf } from './support/timing.mjs'

const page = readFileSync(join(import.meta.dirname, '../client/src/pages/measures/page.graphql'), 'utf8')
const sizes = [100, 1000]
const activities = 30

/** Three measures an activity, a fifth of them with a day of the record; evidence of every other measure of a client. */
async function addMeasures(owner, { workspaceId, personId }) {
  await owner.query(
    `insert into activity_measure (id, workspace_id, organization_id, position, activity_id, kind, limb, text, evidenced_on)
     select uuidv7(), a.workspace_id, a.organization_id, k.at, a.id, k.kind, k.limb, '{}',
       case when abs(hashtext(a.id::text || k.kind)) % 5 = 0 then current_date - abs(hashtext(a.id::text)) % 500 end
     from activity a cross join (values (0, 'backup', 'c'), (1, 'logging', 'b'), (2, 'encryption_at_rest', 'a'), (3, 'mfa', 'b'), (4, 'training', 'b')) k (at, kind, limb)
     where (abs(hashtext(a.id::text)) + k.at) % 5 < 3 and not exists (select from activity_measure m where m.activity_id = a.id)`,
  )
  await owner.query(
    `insert into measure_evidence (id, workspace_id, organization_id, kind, what, shown_on, term, holds_until, noted_by, noted_at)
     select uuidv7(), $1, organization_id, kind, 'Koe', current_date - h % 500, 'P1Y', current_date - h % 500 + 365, $2, now()
     from (select distinct organization_id, kind, abs(hashtext(organization_id::text || kind)) as h from activity_measure) named
     where h % 2 = 0 and not exists (select from measure_evidence e where e.organization_id = named.organization_id)`,
    [workspaceId, personId],
  )
  await owner.query('analyze activity_measure')
  await owner.query('analyze measure_evidence')
}

await withScratchDatabase(async ({ database, owner }) => {
  const ask = askWith(await buildSchema())
  const workspace = await addWorkspace(owner)
  const actor = { kind: 'person', name: 'Bench', role: 'consultant', organizations: '*', scopes: null, ...workspace }
  const asking = (name, variables) => async () => {
    const context = new ApiContext(database, actor)
    try {
      return JSON.stringify(await ask(page, name, variables, context))
    } finally {
      await context.finish()
    }
  }
  const coverage = asking('MeasuresPage', { order: 'name' })
  const rows = asking('MeasureRows', { filter: {}, order: 'urgency' })
  const lines = []
  let clients = 0
  for (const size of sizes) {
    await addClients({ owner, database }, workspace, size - clients, activities)
    await addMeasures(owner, workspace)
    clients = size
    const [ofCoverage, ofRows] = [await timesOf(coverage, { rounds: 8, warmup: 3 }), await timesOf(rows, { rounds: 8, warmup: 3 })]
    lines.push([size, size * activities, median(ofCoverage).toFixed(0), median(ofRows).toFixed(0)])
  }
  printTable(['clients', 'activities', 'coverage, ms', 'rows, ms'], lines)
})
