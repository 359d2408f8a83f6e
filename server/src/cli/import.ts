import { basename } from 'node:path'
import { type Command, Option } from 'commander'
import { confirmDocument } from '../features/intake/confirm.service.js'
import { addDocument, decideCandidates, readUpload } from '../features/intake/intake.service.js'
import { CandidateEntity } from '../features/intake/candidate.entity.js'
import { SourceDocumentEntity } from '../features/intake/source-document.entity.js'
import { Rejected } from '../features/refusal.js'
import type { Work } from '../features/work.js'
import type { ImportPreview } from '../imports/format.js'
import { formatOf } from '../imports/index.js'
import { refusals } from '../imports/notice.js'
import { bytesOf, type SourceFile, sourceFiles } from './source-files.js'
import { exit, UsageError } from './verb.js'
import { chooseOrganization, chooseWorkspace, type Desk, operatorIn, withDatabase } from './with-database.js'

interface ImportFlags {
  readonly organization?: string
  readonly workspace?: string
  readonly confirm?: boolean
  readonly dryRun?: boolean
  readonly format: 'text' | 'json'
}

/** What became of one file. */
type Row =
  | {
      readonly path: string
      readonly result: 'candidates' | 'confirmed'
      readonly document: string
      readonly candidates: number
      readonly activity?: string
      /** One a register, where the text describes several. */
      readonly activities?: readonly string[]
      readonly changedFindings?: number
      readonly warnings?: readonly string[]
    }
  | { readonly path: string; readonly result: 'refused'; readonly why: string }

/** `import`: files into the register, as candidates to confirm or, with `--confirm`, as they are. */
export function importFiles(program: Command): void {
  program
    .command('import')
    .description('bring notices into the register, as candidates that a person confirms')
    .argument('<path...>', 'files or folders')
    .option('--organization <organization>', 'id, business id or name; not needed with --dry-run')
    .option('--workspace <workspace>', 'name or id; not needed where there is only one')
    .option('--confirm', 'take every candidate as it was read')
    .option('--dry-run', 'tell what would be imported; needs no database and changes nothing')
    .addOption(new Option('--format <format>', 'form of the result').choices(['text', 'json']).default('text'))
    .action((paths: string[], flags: ImportFlags) =>
      flags.dryRun ? preview(paths, flags) : withDatabase((desk) => bring(desk, paths, flags)),
    )
}

async function preview(paths: readonly string[], { format }: ImportFlags): Promise<void> {
  const read: (ImportPreview & { readonly path: string })[] = []
  for (const file of sourceFiles(paths)) read.push({ path: file.path, ...(await previewOf(file)) })
  for (const file of read) if (!file.ok) refused(file.path, file.why)
  const understood = read.flatMap((file) =>
    file.ok ? [{ path: file.path, activities: file.activities, notUnderstood: file.notUnderstood, warnings: file.warnings }] : [],
  )
  if (format === 'json') return console.log(JSON.stringify(understood, null, 2))
  for (const { path, activities } of understood) for (const { title, role } of activities) console.log(`${path}: ${title} (${role})`)
}

async function previewOf(file: SourceFile): Promise<ImportPreview> {
  const content = bytesOf(file)
  if (!content.ok) return content
  const format = formatOf(file.path)
  return format ? format.preview({ name: basename(file.path), bytes: content.bytes }) : { ok: false, why: refusals.unsupported_format }
}

/** One bad file is told on standard error and never stops the others. */
function refused(path: string, why: string): void {
  console.error(`seloste: ${path}: ${why}`)
  process.exitCode = exit.wrong
}

async function bring({ owner, database }: Desk, paths: readonly string[], flags: ImportFlags): Promise<void> {
  const actor = operatorIn(await chooseWorkspace(owner, flags.workspace), 'import')
  const inWork = <Result>(change: (work: Work) => Promise<Result>): Promise<Result> =>
    database.inWorkspace(actor, (em) => change({ em, actor, at: new Date() }))
  const { organization } = flags
  if (!organization) throw new UsageError('--organization: name the organization whose register it is, or use --dry-run')
  const organizationId = await inWork(({ em }) => chooseOrganization(em, organization))
  const rows: Row[] = []
  for (const file of sourceFiles(paths)) rows.push(await bringOne(inWork, file, organizationId, flags.confirm ?? false))
  for (const row of rows) if (row.result === 'refused') refused(row.path, row.why)
  if (flags.format === 'json') return console.log(JSON.stringify(rows, null, 2))
  for (const row of rows) if (row.result !== 'refused') sayTaken(row)
}

function sayTaken(row: Exclude<Row, { result: 'refused' }>): void {
  console.log(lineOf(row))
  for (const warning of row.warnings ?? []) console.error(`seloste: ${row.path}: ${warning}`)
}

const lineOf = (row: Exclude<Row, { result: 'refused' }>): string =>
  row.result === 'confirmed'
    ? `${row.path}: ${row.candidates} candidates confirmed into ${row.activities?.length === 1 ? 'activity' : 'activities'} ${row.activities?.join(', ')}, ${row.changedFindings} findings changed`
    : `${row.path}: ${row.candidates} candidates wait for a person in document ${row.document}`

type InWork = <Result>(change: (work: Work) => Promise<Result>) => Promise<Result>

/** One file in one transaction: it is imported whole, or not at all. */
async function bringOne(inWork: InWork, file: SourceFile, organizationId: string, isConfirmed: boolean): Promise<Row> {
  const { path } = file
  const content = bytesOf(file)
  if (!content.ok) return { path, result: 'refused', why: content.why }
  const [name, { bytes }] = [basename(path), content]
  const read = await readUpload(name, bytes)
  try {
    return await inWork(async (work) => {
      const document = await addDocument(work, { organizationId, name, bytes, read })
      const candidates = await work.em.find(CandidateEntity, { document })
      if (!isConfirmed) return { path, result: 'candidates', document, candidates: candidates.length }
      if (candidates.length === 0) return { path, result: 'candidates', document, candidates: 0 }
      await decideCandidates(
        work,
        document,
        1,
        candidates.map(({ id }) => ({ id, action: 'accept' })),
      )
      const { version } = await work.em.findOneOrFail(SourceDocumentEntity, { id: document }, { refresh: true })
      const { activityIds, renewed, otherController } = await confirmDocument(work, document, version, {})
      const warnings =
        otherController === null
          ? []
          : [`names the controller ${otherController}, another than the organization: its contacts were not taken over`]
      return {
        path,
        result: 'confirmed',
        document,
        candidates: candidates.length,
        ...(activityIds[0] !== undefined && { activity: activityIds[0] }),
        activities: activityIds,
        changedFindings: renewed.length,
        warnings,
      }
    })
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
    return { path, result: 'refused', why: whyOf(error) }
  }
}

const whyOf = ({ code, fields }: Rejected): string =>
  fields.map((fault) => refusals[fault.code as keyof typeof refusals] ?? `${fault.field}: ${fault.code}`).join('; ') || code
