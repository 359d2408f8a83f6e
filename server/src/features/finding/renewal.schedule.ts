import type { ProgramActor } from '../../access/actor.js'
import { dayOf } from '@seloste/schema/law/day'
import { lawBook } from '@seloste/schema/law/book'
import { appendAudit } from '../../audit/append.js'
import { type Database, rowsOf } from '../../db/database.js'
import { rulesetVersion } from '../../rules/index.js'
import { endExpired, organizationsWithExpired } from '../decision/decision.service.js'
import { lockOrganizations, renewPortfolioRows } from '../portfolio/portfolio-row.renewal.js'
import type { Work } from '../work.js'
import { renewFindings } from './finding.renewal.js'

/** For what the verdicts of a workspace were last made: another day, ruleset or law makes them all anew. */
interface Judged {
  readonly asOf: string
  readonly ruleset: string
  readonly law: string
}

/** Organizations judged in one transaction. */
const together = 20

/** Judges every organization of these workspaces that has not been judged for today, and ends what has ended. */
export async function renewAll(
  database: Database,
  workspaceIds: readonly string[],
  at: Date,
  isStopped: () => boolean = () => false,
): Promise<void> {
  for (const workspaceId of workspaceIds) {
    const actor: ProgramActor = { kind: 'program', name: 'Seloste', workspaceId, organizations: '*' }
    const organizationIds = await database.inWorkspace(actor, (em) => staleOrganizations({ em, actor, at }))
    for (let start = 0; start < organizationIds.length; start += together) {
      if (isStopped()) return
      await database.inWorkspace(actor, (em) => renewFindings({ em, actor, at }, organizationIds.slice(start, start + together)))
    }
    await database.inWorkspace(actor, (em) => closeDay({ em, actor, at }))
  }
}

async function staleOrganizations({ em, at }: Work): Promise<readonly string[]> {
  const [row] = await rowsOf<{ judged: Judged | null }>(em, `select settings->'judged' as judged from workspace`)
  const { judged } = row ?? { judged: null }
  const isFresh = judged?.asOf === dayOf(at) && judged.ruleset === rulesetVersion && judged.law === lawBook.version
  if (isFresh) return []
  return (await rowsOf<{ id: string }>(em, 'select id from organization order by id')).map(({ id }) => id)
}

/** Acceptances past their last day end, in the log too; then the day is noted as judged. */
async function closeDay(work: Work): Promise<void> {
  const { em, actor, at } = work
  const today = dayOf(at)
  const ending = await organizationsWithExpired(em, today)
  await lockOrganizations(em, ending)
  const reopened = await endExpired(em, today, at.toISOString())
  if (ending.length > 0) await renewPortfolioRows(em, ending)
  const judged: Judged = { asOf: today, ruleset: rulesetVersion, law: lawBook.version }
  await rowsOf(
    em,
    `update workspace set settings = jsonb_set(settings, '{judged}', ?::jsonb) where settings->'judged' is distinct from ?::jsonb`,
    [JSON.stringify(judged), JSON.stringify(judged)],
  )
  const deeds = reopened.map(({ findingId, ruleId, organizationId }) => ({
    verb: 'finding.reopen',
    subjectKind: 'finding',
    subjectId: findingId,
    subjectTitle: ruleId,
    organizationId,
    changes: [{ field: 'until', before: 'accepted', after: null }],
  }))
  await appendAudit(em, actor, ...deeds)
}

/**
 * Renews now, beside whatever else the program does, and then every hour, so that each midnight is noticed. A failure is
 * told and tried again. The returned function ends it once what is under way is done.
 */
export function keepRenewed(renew: (isStopped: () => boolean) => Promise<void>, onFailure: (error: unknown) => void): () => Promise<void> {
  let isStopped = false
  let running = Promise.resolve()
  const next = (): void => {
    running = running.then(() => (isStopped ? undefined : renew(() => isStopped))).catch(onFailure)
  }
  next()
  const hourly = setInterval(next, 3_600_000)
  hourly.unref()
  return () => {
    isStopped = true
    clearInterval(hourly)
    return running
  }
}
