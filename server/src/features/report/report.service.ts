import { dayOf } from '@seloste/schema/law/day'
import type { Language } from '@seloste/schema/text'
import { require as gate } from '../../access/gate.js'
import { layoutById, layouts } from '../../exports/layouts/index.js'
import type { Layout } from '../../exports/layouts/layout.js'
import type { Report } from '../../exports/report.js'
import { ArgumentFault } from '../input-check.js'
import { Rejected } from '../refusal.js'
import type { Work } from '../work.js'
import { organizationReport } from './organization-report.js'

export interface ReportAsked {
  readonly organizationId: string
  readonly language: Language
  /** Id of a layout; the first one where left out. */
  readonly layout?: string | null
  /** Day for which the record is judged; today where left out. */
  readonly asOf?: string | null
}

/** One organization's record for an authority. Refused as not found where the organization is out of reach. */
export async function reportOf({ em, actor, at }: Work, { organizationId, language, layout, asOf }: ReportAsked): Promise<Report> {
  gate(actor, 'report', 'report', { workspaceId: actor.workspaceId, organizationId })
  const today = dayOf(at)
  const report = await organizationReport(em, organizationId, {
    asOf: asOf ?? today,
    preparedOn: today,
    language,
    layout: layoutOf(layout),
  })
  if (!report) throw new Rejected('not_found')
  return report
}

function layoutOf(id: string | null | undefined): Layout {
  const layout = id ? layoutById(id) : layouts[0]
  if (!layout) throw new ArgumentFault([{ field: 'layout', code: 'unknown_layout', value: id?.slice(0, 100) ?? null }])
  return layout
}
