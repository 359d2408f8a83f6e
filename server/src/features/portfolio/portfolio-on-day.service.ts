import { setImmediate as letOthersIn } from 'node:timers/promises'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Day } from '@seloste/schema/law/day'
import type { Dossier } from '@seloste/schema/record'
import { evaluate, statementStates } from '../../rules/evaluate.js'
import { findDossiers } from '../register/dossier.js'
import { cellsOf, standingOf } from '../standing.js'
import { PortfolioRowOnDay } from './portfolio-on-day.type.js'

/** Organizations whose records are held in memory at a time. */
const batch = 25

/** Organizations as their registers stand, judged by the law of the day, by id. */
export async function judgeOnDay(em: EntityManager, ids: readonly string[], asOf: Day): Promise<ReadonlyMap<string, PortfolioRowOnDay>> {
  const rows = new Map<string, PortfolioRowOnDay>()
  for (let start = 0; start < ids.length; start += batch) {
    for (const [id, dossier] of await findDossiers(em, ids.slice(start, start + batch))) {
      rows.set(id, toRow(id, dossier, asOf))
      await letOthersIn()
    }
  }
  return rows
}

function toRow(organizationId: string, dossier: Dossier, asOf: Day): PortfolioRowOnDay {
  const verdicts = evaluate(dossier, { asOf, scope: 'register' })
  const states = dossier.activities.flatMap((activity) => statementStates(activity, verdicts).map((one) => ({ ...one, count: 1 })))
  return Object.assign(new PortfolioRowOnDay(), {
    organizationId,
    cells: cellsOf(states),
    standing: standingOf(states),
    gapFindings: verdicts.filter(({ verdict }) => verdict === 'gap').length,
    unsureFindings: verdicts.filter(({ verdict }) => verdict === 'unsure').length,
  })
}
