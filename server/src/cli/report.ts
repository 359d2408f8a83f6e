import { writeFileSync } from 'node:fs'
import { type Language, languages } from '@seloste/schema/text'
import { type Command, Option } from 'commander'
import { exportFormats, formatById } from '../exports/index.js'
import { layoutById, layouts } from '../exports/layouts/index.js'
import type { Report } from '../exports/report.js'
import { organizationReport } from '../features/report/organization-report.js'
import type { ReportWish } from '../features/report/report-input.js'
import { isoDay, today } from './day.js'
import { UsageError, writeOrRefuse } from './verb.js'
import { type Desk, chooseOrganization, chooseWorkspace, operatorIn, withDatabase } from './with-database.js'

interface ReportFlags {
  readonly organization: string
  readonly layout: string
  readonly format: string
  readonly lang: Language
  readonly asOf: string
  readonly workspace?: string
  readonly out: string
}

/** `report`: one organization's record for an authority, written to a file. */
export function report(program: Command): void {
  program
    .command('report')
    .description("write one organization's record for an authority")
    .requiredOption('--organization <organization>', 'id, business id or name')
    .addOption(new Option('--layout <layout>', "the authority's layout").choices(layouts.map(({ id }) => id)).default(layouts[0]?.id))
    .addOption(new Option('--format <format>', 'kind of file').choices(exportFormats.map(({ id }) => id)).default('pdf'))
    .addOption(new Option('--lang <language>', 'language of the report').choices([...languages]).default('fi'))
    .option('--as-of <date>', 'the day for which it holds, YYYY-MM-DD', isoDay, today())
    .option('--workspace <workspace>', 'name or id; not needed where there is only one')
    .requiredOption('--out <file>', 'file to write')
    .action((flags: ReportFlags) => withDatabase((desk) => write(desk, flags)))
}

async function write(desk: Desk, flags: ReportFlags): Promise<void> {
  const layout = layoutById(flags.layout)
  const format = formatById(flags.format)
  if (!layout || !format) throw new UsageError(`There is no layout ${flags.layout} or no format ${flags.format}`)
  const made = await make(desk, flags, { asOf: flags.asOf, preparedOn: today(), language: flags.lang, layout })
  const bytes = await format.render(made)
  writeOrRefuse(flags.out, () => writeFileSync(flags.out, bytes))
  console.log(`${flags.out}: ${made.sender.name}, ${made.asOf}, SHA-256 ${made.contentHash}`)
}

async function make({ owner, database }: Desk, flags: ReportFlags, wish: ReportWish): Promise<Report> {
  const actor = operatorIn(await chooseWorkspace(owner, flags.workspace), 'report')
  const found = await database.inWorkspace(
    actor,
    async (em) => organizationReport(em, await chooseOrganization(em, flags.organization), wish),
    { readOnly: true },
  )
  if (!found) throw new Error('An organization that had just been reached is gone')
  return found
}
