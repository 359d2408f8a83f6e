import { lawAsWritten } from '@seloste/schema/law/law'
import { type Language, languages, pick } from '@seloste/schema/text'
import { harms } from '@seloste/schema/vocabulary/harm'
import { type Command, Option } from 'commander'
import { listWorkspaces } from '../db/workspaces.js'
import { isCountryCode } from '../features/country-code.js'
import { findPartiesCalled } from '../features/foresight/reach.repository.js'
import { type Foresight, foreseeFall, foreseeMove } from '../features/foresight/what-if.service.js'
import { foresightTable } from '../features/foresight/what-if.table.js'
import type { Work } from '../features/work.js'
import { isoDay, today } from './day.js'
import { UsageError } from './verb.js'
import { chooseWorkspace, type Desk, operatorIn, withDatabase } from './with-database.js'

interface WhatIfFlags {
  readonly fall?: string
  readonly party?: string
  readonly to?: string
  readonly asOf: string
  readonly lang: Language
  readonly format: 'text' | 'json' | 'csv'
  readonly workspace?: string
}

/** `whatif`: what stands on an instrument of transfer or on a party, and what would break if the one fell or the other moved. */
export function whatif(program: Command): void {
  program
    .command('whatif')
    .description('every activity, processor and organization that stands on an instrument of transfer, or on a party that moves')
    .option('--fall <mechanism>', 'the instrument supposed to hold no longer, as adq-us-dpf')
    .option('--party <party>', 'name or id of a processor, recipient or importer supposed to move; goes with --to')
    .option('--to <country>', 'the country it moves to, ISO 3166-1 alpha-2')
    .option('--as-of <date>', 'first day on which it is so, YYYY-MM-DD', isoDay, today())
    .addOption(new Option('--lang <language>', 'language of the texts').choices([...languages]).default('fi'))
    .addOption(new Option('--format <format>', 'text, JSON or CSV').choices(['text', 'json', 'csv']).default('text'))
    .option('--workspace <workspace>', 'name or id; every workspace where left out')
    .action((flags: WhatIfFlags) => {
      refuseMisuse(flags)
      return withDatabase((desk) => tell(desk, flags))
    })
}

function refuseMisuse({ fall, party, to }: WhatIfFlags): void {
  if ((fall === undefined) === (party === undefined))
    throw new UsageError('Suppose one thing: --fall MECHANISM, or --party PARTY --to COUNTRY')
  if (fall !== undefined && !lawAsWritten.mechanism(fall))
    throw new UsageError(
      `--fall: the law book has no instrument ${fall}. It has: ${lawAsWritten.mechanisms.map(({ id }) => id).join(', ')}`,
    )
  if (fall !== undefined && to !== undefined) throw new UsageError('--to goes with --party')
  if (party !== undefined && !(to && isCountryCode(to))) throw new UsageError('--to: a country of two capital letters (ISO 3166-1), as IN')
}

async function tell({ owner, database }: Desk, flags: WhatIfFlags): Promise<void> {
  const workspaces = flags.workspace ? [await chooseWorkspace(owner, flags.workspace)] : await listWorkspaces(owner)
  const found: Foresight[] = []
  for (const workspace of workspaces) {
    const actor = operatorIn(workspace, 'whatif')
    found.push(...(await database.inWorkspace(actor, (em) => foreseen({ em, actor, at: new Date() }, flags), { readOnly: true })))
  }
  if (flags.party !== undefined && found.length === 0) throw new UsageError(`--party: no register names ${flags.party}`)
  console.log(written[flags.format](found, flags))
}

/** What a workspace stands to lose; parties of one name are each looked at. */
async function foreseen(work: Work, { fall, party, to = '', asOf }: WhatIfFlags): Promise<readonly Foresight[]> {
  const horizon = { asOf, organizationId: null }
  if (fall !== undefined) return [await foreseeFall(work, fall, asOf, horizon)].filter((one) => one !== null)
  const found: Foresight[] = []
  for (const id of await findPartiesCalled(work.em, party ?? '')) {
    const one = await foreseeMove(work, id, to, horizon)
    if (one) found.push(one)
  }
  return found
}

const written: Readonly<Record<WhatIfFlags['format'], (found: readonly Foresight[], flags: WhatIfFlags) => string>> = {
  text: asText,
  json: (found, flags) => JSON.stringify(asJson(found, flags), null, 2),
  csv: (found, { lang }) => foresightTable(found, lang),
}

/** The supposition in a line: the instrument, or who moves from where to where. */
const supposed = (found: readonly Foresight[], { fall, to }: WhatIfFlags): string =>
  fall ?? [...new Set(found.map(({ party }) => `${party?.name ?? '?'} (${party?.country ?? '?'} → ${to})`))].join(', ')

function asText(found: readonly Foresight[], flags: WhatIfFlags): string {
  const { asOf, lang } = flags
  const activities = found.flatMap((one) => one.activities)
  const notices = found.flatMap((one) => one.notices)
  const organizations = new Set([...activities, ...notices].map(({ organization }) => organization.id))
  const lines = activities.flatMap(({ organization, activity, transfers, harms: reasons, opened }) => [
    `${organization.name}: ${pick(activity.title, lang)?.text ?? activity.id} (${activity.id})`,
    ...transfers.map(({ transfer, certainty, hasFallback, alternatives }) => {
      const who = transfer.importer?.name ?? pick(transfer.importerText, lang)?.text ?? '?'
      const instead = alternatives.map(({ id }) => id).join(', ') || 'nothing'
      return `  ${who} (${transfer.country ?? '?'}), ${certainty}${hasFallback ? ', has another ground' : ''}; could use: ${instead}`
    }),
    ...(reasons.length > 0 ? [`  ${reasons.map((harm) => harms[harm][lang]).join('; ')}`] : []),
    ...(opened.length > 0 ? [`  new findings: ${[...new Set(opened.map(({ ruleId }) => ruleId))].join(', ')}`] : []),
  ])
  const rewritten = notices.map(({ organization, name }) => `${organization.name}: ${name}`)
  return [
    `${supposed(found, flags)}, ${asOf}: ${activities.length} activities of ${organizations.size} organizations`,
    ...lines,
    ...(rewritten.length > 0 ? ['', 'Notices that tell of it:', ...rewritten.map((line) => `  ${line}`)] : []),
  ].join('\n')
}

/** Ids, names and reasons; the same facts as the text. */
function asJson(found: readonly Foresight[], { fall, to, asOf }: WhatIfFlags): object {
  const activities = found.flatMap((one) => one.activities)
  const distinct = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] => [
    ...new Map(things.map((thing) => [thing.id, thing])).values(),
  ]
  const moving = distinct(found.flatMap(({ party }) => party ?? []))
  return {
    ...(fall === undefined ? { parties: moving.map(({ id, name, country }) => ({ id, name, country })), to } : { fall }),
    asOf,
    activities: activities.map(({ activity, organization, transfers, harms: reasons, opened }) => ({
      id: activity.id,
      title: activity.title,
      organization: { id: organization.id, name: organization.name },
      harms: reasons,
      transfers: transfers.map(({ transfer, certainty, hasFallback, alternatives }) => ({
        id: transfer.id,
        importer: transfer.importer?.name ?? null,
        country: transfer.country,
        certainty,
        hasFallback,
        alternatives: alternatives.map(({ id }) => id),
      })),
      newFindings: opened.map(({ ruleId, verdict, at }) => ({ rule: ruleId, verdict, at })),
    })),
    processors: distinct(activities.flatMap(({ parties }) => parties)).map(({ id, name, country }) => ({ id, name, country })),
    organizations: distinct(found.flatMap((one) => [...one.activities, ...one.notices].map(({ organization }) => organization))).map(
      ({ id, name }) => ({ id, name }),
    ),
    notices: found.flatMap(({ notices }) => notices.map(({ id, name, organization }) => ({ id, name, organization: organization.name }))),
  }
}
