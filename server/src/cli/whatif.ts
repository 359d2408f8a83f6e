import { lawAsWritten } from '@seloste/schema/law/law'
import { type Language, languages, pick } from '@seloste/schema/text'
import { harms } from '@seloste/schema/vocabulary/harm'
import { type Command, Option } from 'commander'
import { listWorkspaces } from '../db/workspaces.js'
import { type Foresight, foreseeFall } from '../features/foresight/what-if.service.js'
import { foresightTable } from '../features/foresight/what-if.table.js'
import { isoDay, today } from './day.js'
import { UsageError } from './verb.js'
import { chooseWorkspace, type Desk, operatorIn, withDatabase } from './with-database.js'

interface WhatIfFlags {
  readonly fall: string
  readonly asOf: string
  readonly lang: Language
  readonly format: 'text' | 'json' | 'csv'
  readonly workspace?: string
}

/** `whatif`: what stands on an instrument of transfer, and what would break without it. */
export function whatif(program: Command): void {
  program
    .command('whatif')
    .description('every activity, processor and organization that stands on an instrument of transfer')
    .requiredOption('--fall <mechanism>', 'the instrument supposed to hold no longer, as adq-us-dpf')
    .option('--as-of <date>', 'first day without it, YYYY-MM-DD', isoDay, today())
    .addOption(new Option('--lang <language>', 'language of the texts').choices([...languages]).default('fi'))
    .addOption(new Option('--format <format>', 'text, JSON or CSV').choices(['text', 'json', 'csv']).default('text'))
    .option('--workspace <workspace>', 'name or id; every workspace where left out')
    .action((flags: WhatIfFlags) => {
      if (!lawAsWritten.mechanism(flags.fall))
        throw new UsageError(
          `--fall: the law book has no instrument ${flags.fall}. It has: ${lawAsWritten.mechanisms.map(({ id }) => id).join(', ')}`,
        )
      return withDatabase((desk) => tell(desk, flags))
    })
}

async function tell({ owner, database }: Desk, flags: WhatIfFlags): Promise<void> {
  const workspaces = flags.workspace ? [await chooseWorkspace(owner, flags.workspace)] : await listWorkspaces(owner)
  const found: Foresight[] = []
  for (const workspace of workspaces) {
    const actor = operatorIn(workspace, 'whatif')
    const one = await database.inWorkspace(
      actor,
      (em) => foreseeFall({ em, actor, at: new Date() }, flags.fall, flags.asOf, { asOf: flags.asOf, organizationId: null }),
      { readOnly: true },
    )
    if (one) found.push(one)
  }
  console.log(written[flags.format](found, flags))
}

const written: Readonly<Record<WhatIfFlags['format'], (found: readonly Foresight[], flags: WhatIfFlags) => string>> = {
  text: asText,
  json: (found, flags) => JSON.stringify(asJson(found, flags), null, 2),
  csv: (found, { lang }) => foresightTable(found, lang),
}

function asText(found: readonly Foresight[], { fall, asOf, lang }: WhatIfFlags): string {
  const activities = found.flatMap((one) => one.activities)
  const notices = found.flatMap((one) => one.notices)
  const organizations = new Set([...activities, ...notices].map(({ organization }) => organization.id))
  const lines = activities.flatMap(({ organization, activity, transfers, harms: reasons }) => [
    `${organization.name}: ${pick(activity.title, lang)?.text ?? activity.id} (${activity.id})`,
    ...transfers.map(({ transfer, certainty, hasFallback, alternatives }) => {
      const who = transfer.importer?.name ?? pick(transfer.importerText, lang)?.text ?? '?'
      const instead = alternatives.map(({ id }) => id).join(', ') || 'nothing'
      return `  ${who} (${transfer.country ?? '?'}), ${certainty}${hasFallback ? ', has another ground' : ''}; could use: ${instead}`
    }),
    ...(reasons.length > 0 ? [`  ${reasons.map((harm) => harms[harm][lang]).join('; ')}`] : []),
  ])
  const rewritten = notices.map(({ organization, name }) => `${organization.name}: ${name}`)
  return [
    `${fall}, ${asOf}: ${activities.length} activities of ${organizations.size} organizations`,
    ...lines,
    ...(rewritten.length > 0 ? ['', 'Notices that tell of it:', ...rewritten.map((line) => `  ${line}`)] : []),
  ].join('\n')
}

/** Ids, names and reasons; the same facts as the text. */
function asJson(found: readonly Foresight[], { fall, asOf }: WhatIfFlags): object {
  const activities = found.flatMap((one) => one.activities)
  const distinct = <Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] => [
    ...new Map(things.map((thing) => [thing.id, thing])).values(),
  ]
  return {
    fall,
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
