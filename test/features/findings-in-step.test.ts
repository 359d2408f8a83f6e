// Whatever is written, the stored findings are those of a fresh judgement of the whole dossier, and a row that says the same is not touched.
import { rowsOf } from '@seloste/server/db/database'
import { countGrounds, countPortfolio, findPortfolioRows } from '@seloste/server/features/portfolio/portfolio.repository'
import { statesOf } from '@seloste/server/features/portfolio/portfolio-row'
import { findDossiers } from '@seloste/server/features/register/dossier'
import { dayOf } from '@seloste/schema/law/day'
import { evaluate, statementStates } from '@seloste/server/rules/evaluate'
import { rulesetVersion } from '@seloste/server/rules/index'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { shieldNotice } from '../support/factories/notice.js'
import { acceptAll, addNotice, confirm, makeActivity, makeOrganization } from '../support/factories/operations.js'
import { countAnew, groundsAnew } from '../support/portfolio-anew.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let dpo: Client
let organizationId: string

beforeAll(async () => {
  desk = await apiDesk()
  dpo = await desk.person('dpo')
  organizationId = await makeOrganization(await desk.person('consultant'))
})
afterAll(() => desk.close())

/** Numbers that look random and are the same each time (mulberry32), so that a failure can be had again. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) % sides
  }
}

interface Row {
  readonly fingerprint: string
  readonly row: string
  readonly told: object
  readonly isGone: boolean
}

/** The stored findings with the version of their row, and what they should say. */
async function look(): Promise<{ rows: Row[]; stored: unknown; fresh: unknown; standings: unknown; states: unknown }> {
  const asOf = dayOf(new Date())
  return desk.database.inWorkspace(desk.program, async (em) => {
    const dossier = (await findDossiers(em, [organizationId])).get(organizationId)
    if (!dossier) throw new Error('The organization is gone')
    const verdicts = evaluate(dossier, { asOf, scope: 'register' })
    const rows = await rowsOf<Row>(
      em,
      `select fingerprint, xmin::text || ctid::text as row, resolved_at is not null and verdict in ('gap', 'unsure') as "isGone",
         json_build_object('verdict', verdict, 'silent', silent, 'severity', severity, 'statement', statement, 'values', "values", 'evidence', evidence,
           'reason', reason, 'ruleset', ruleset_version) as told from finding where organization_id = ?::uuid`,
      [organizationId],
    )
    const seen = new Set(verdicts.map(({ fingerprint }) => fingerprint))
    const standings = await rowsOf<{ key: string; state: string }>(
      em,
      `select activity_id || '/' || statement as key, state from statement_standing where organization_id = ?::uuid`,
      [organizationId],
    )
    return {
      rows,
      // A place that is gone keeps its row, so that it is known if it comes back.
      stored: byKey(
        rows
          .filter(({ fingerprint, isGone }) => seen.has(fingerprint) || !isGone)
          .filter(({ fingerprint, told }) => seen.has(fingerprint) || isOpen(told))
          .map(({ fingerprint, told, isGone }) => [fingerprint, { ...told, isGone }]),
      ),
      fresh: byKey(
        verdicts.map(({ fingerprint, verdict, silent, severity, statement, values, evidence, reason }) => [
          fingerprint,
          { verdict, silent, severity, statement, values, evidence, reason, ruleset: rulesetVersion, isGone: false },
        ]),
      ),
      standings: byKey(standings.map(({ key, state }) => [key, state])),
      states: byKey(
        dossier.activities.flatMap((activity) =>
          statementStates(activity, verdicts).map(({ statement, state }) => [`${activity.id}/${statement}`, state]),
        ),
      ),
    }
  })
}

const day = 86_400_000
/** Days on which due days and ends fall on either side of what the session decides. */
const days = [-1, 10, 40].map((after) => dayOf(new Date(Date.now() + after * day)))

/** The rows kept for the portfolio say what counting anew says, on any day and since any visit; and so does their sum. */
async function comparePortfolio(): Promise<void> {
  await desk.database.inWorkspace(desk.program, async (em) => {
    for (const [day, seen] of [...days.map((one) => [one, null] as const), ...visits.map((at) => [days[1] ?? '', at] as const)]) {
      const rows = await findPortfolioRows(em, { day, seen, only: 'all', search: null }, 'name', 500, null)
      const kept = rows.map(({ name: _name, sector: _sector, key: _key, counts, ...row }) => ({ ...row, states: sorted(statesOf(counts)) }))
      const anew = (await countAnew(em, day, seen)).map((row) => ({ ...row, states: sorted(row.states) }))
      expect(kept.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
        anew.map(({ isChanged: _isChanged, ...row }) => row).toSorted((a, b) => a.id.localeCompare(b.id)),
      )
      const whole = await countPortfolio(em, { day, seen })
      const many = (is: (row: (typeof anew)[number]) => unknown): number => anew.filter(is).length
      const missing = ({ states }: (typeof anew)[number]): boolean => states.some(({ state }) => state === 'gap' || state === 'unanswered')
      expect(whole.through).toEqual({
        all: anew.length,
        gaps: many(missing),
        changed: many(({ isChanged }) => isChanged),
        overdue: many(({ overdue }) => overdue),
        expiring: many(({ expiring }) => expiring),
      })
      expect(statesOf(whole.counts).reduce((total, { count }) => total + count, 0)).toBe(
        anew.flatMap(({ states }) => states).reduce((total, { count }) => total + count, 0),
      )
      for (const { opened, closed, isNew, isChanged } of anew) if (opened || closed || isNew) expect(isChanged).toBe(true)
    }
    const told = (await countGrounds(em)).map((ground) => ({ ...ground, organizations: ground.organizations.length }))
    expect(sorted(told)).toEqual(sorted(await groundsAnew(em)))
  })
  visits.push(new Date().toISOString())
  visits.splice(1, visits.length - 2)
}

const visits: string[] = [new Date(0).toISOString()]
const sorted = <Item>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => JSON.stringify(ordered(a)).localeCompare(JSON.stringify(ordered(b))))
const ordered = (item: unknown): unknown => Object.entries(item ?? {}).toSorted(([a], [b]) => a.localeCompare(b))

const isOpen = (told: object): boolean => 'verdict' in told && (told.verdict === 'gap' || told.verdict === 'unsure')
const byKey = (entries: readonly (readonly [string, unknown])[]): unknown =>
  JSON.parse(JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => a.localeCompare(b)))))

const text = (fi: string): object => ({ fi })
const inputs: readonly object[] = [
  {
    purposes: [
      { text: text('Laskutus'), legalBases: ['contract'] },
      { text: text('Markkinointi'), legalBases: [] },
    ],
  },
  { purposes: [] },
  { subjects: [{ text: text('Asiakkaat') }] },
  {
    dataItems: [
      { text: text('Nimi'), retention: { period: 'P6Y', startEvent: 'end_of_contract' } },
      { text: text('Terveystiedot'), specialCategory: 'health' },
    ],
  },
  { dataItems: [{ text: text('Nimi'), retention: { criterion: text('niin kauan kuin tarpeen') } }] },
  { recipients: [{ role: 'processor', party: { name: 'Mailchimp' }, engagement: { hasContract: true, contractDate: '2024-01-15' } }] },
  { recipients: [{ role: 'authority', category: text('Verohallinto') }] },
  { recipients: [] },
  { transferStatement: 'occurs', transfers: [{ country: 'US', mechanismKind: 'privacy_shield' }] },
  {
    transferStatement: 'occurs',
    transfers: [{ country: 'IN', mechanismKind: 'scc', mechanismId: 'scc-2021-914', signedOn: '2022-05-01', assessedOn: '2022-06-01' }],
  },
  { transferStatement: 'none', transfers: [], answers: [{ statement: 'transfers', state: 'none' }] },
  { answers: [{ statement: 'transfers', state: 'not_applicable', reason: 'Kaikki on paperilla' }] },
  { answers: [{ statement: 'recipients', state: 'unknown' }] },
  {
    answers: [
      { statement: 'recipients', state: 'unanswered' },
      { statement: 'measures', state: 'unknown' },
    ],
  },
  { measures: [{ kind: 'access_control' }, { kind: 'encryption_at_rest' }] },
  { reviewedOn: '2026-01-02' },
  { reviewedOn: null },
]

/** Every verb that a verdict can rest on, and some that it cannot. */
class Session {
  private readonly alive: string[] = []
  private readonly deleted: string[] = []
  readonly done = new Set<string>()

  constructor(private readonly roll: (sides: number) => number) {}

  private of<Item>(list: readonly Item[]): Item {
    return list[this.roll(list.length)] as Item
  }

  private async versionOf(id: string): Promise<number> {
    const [row] = await desk.database.inWorkspace(desk.program, (em) =>
      rowsOf<{ version: number }>(em, 'select version from activity where id = ?::uuid', [id]),
    )
    return row?.version ?? 0
  }

  private readonly steps: Readonly<Record<string, () => Promise<unknown>>> = {
    create: async () => {
      const made = await makeActivity(dpo, organizationId, this.of(inputs), this.of(['controller', 'controller', 'processor']))
      this.alive.push(made.text('activity.id'))
    },
    update: async () => {
      const id = this.of(this.alive)
      const saved = await dpo.done(
        'mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename } }',
        {
          id,
          version: await this.versionOf(id),
          input: { ...this.of(inputs), ...this.of(inputs) },
        },
      )
      expect(saved.at('updateActivity.__typename')).toBe('ActivitySaved')
    },
    delete: async () => {
      const [id = ''] = this.alive.splice(this.roll(this.alive.length), 1)
      await dpo.done('mutation ($id: ID!, $version: Int!) { deleteActivity(id: $id, version: $version) { __typename } }', {
        id,
        version: await this.versionOf(id),
      })
      this.deleted.push(id)
    },
    restore: async () => {
      const id = this.deleted.pop()
      if (!id) return
      await dpo.done('mutation ($id: ID!, $version: Int!) { restoreActivity(id: $id, version: $version) { __typename } }', {
        id,
        version: await this.versionOf(id),
      })
      this.alive.push(id)
    },
    organization: async () => {
      const seen = await dpo.done('query ($id: ID!) { organization(id: $id) { version } }', { id: organizationId })
      const input = this.of([
        { email: 'a@esimerkki.example' },
        { email: null, phone: null },
        { dpo: { name: 'Tietosuojavastaava' } },
        { dpo: null },
        { address: 'Katu 1' },
        { isPublicBody: true },
        { businessId: null },
      ])
      await dpo.done(
        'mutation ($id: ID!, $version: Int!, $input: OrganizationInput!) { updateOrganization(id: $id, version: $version, input: $input) { __typename } }',
        {
          id: organizationId,
          version: seen.number('organization.version'),
          input,
        },
      )
    },
    confirm: async () => {
      const document = new Tree((await addNotice(dpo, organizationId, shieldNotice)).at('document'))
      const answer = await confirm(
        dpo,
        document.text('id'),
        await acceptAll(dpo, document),
        this.roll(2) === 0 ? {} : { activityId: this.of(this.alive) },
      )
      const id = answer.text('activity.id')
      if (!this.alive.includes(id)) this.alive.push(id)
    },
    plan: async () => {
      await this.decideOn(`kind: planned, due: "${this.of(days)}"`)
    },
    accept: async () => {
      await this.decideOn(`kind: accepted, reason: "tiedossa", until: "${this.of(days.slice(1))}"`)
    },
    withdraw: async () => {
      await dpo.done('mutation ($ids: [ID!]!) { withdrawDecisions(ids: $ids) { refusal { code } } }', { ids: await this.openIds() })
    },
    decide: async () => {
      await this.decideOn('kind: accepted, reason: "tiedossa", untilFieldChanges: true')
    },
  }

  /** Some findings that are open. */
  private async openIds(): Promise<string[]> {
    const { rows } = await look()
    const open = rows.filter(({ told }) => isOpen(told))
    const some = [0, 1, 2].map(() => open[this.roll(open.length)]?.fingerprint ?? '')
    const ids = await desk.database.inWorkspace(desk.program, (em) =>
      rowsOf<{ id: string }>(em, 'select id from finding where fingerprint in (?, ?, ?)', some),
    )
    return ids.map(({ id }) => id)
  }

  private async decideOn(decision: string): Promise<void> {
    await dpo.done(`mutation ($ids: [ID!]!) { decideFindings(ids: $ids, decision: { ${decision} }) { refusal { code } } }`, {
      ids: await this.openIds(),
    })
  }

  async step(): Promise<void> {
    const names = Object.keys(this.steps)
    const name = this.alive.length < 2 ? 'create' : this.of([...names, 'update', 'update', 'update'])
    this.done.add(name)
    await this.steps[name]?.()
  }
}

describe('findings', () => {
  it.each([1, 7, 20_260_101])(
    'stay in step over forty changes (seed %i), and only what says something else is written',
    { timeout: 240_000 },
    async (seed) => {
      const session = new Session(dice(seed))
      for (let change = 0; change < 40; change += 1) {
        const before = new Map((await look()).rows.map((row) => [row.fingerprint, row]))
        await session.step()
        const { rows, stored, fresh, standings, states } = await look()
        expect(stored).toEqual(fresh)
        expect(standings).toEqual(states)
        await comparePortfolio()
        const touched = rows.filter(({ fingerprint, row, told, isGone }) => {
          const old = before.get(fingerprint)
          return old && old.row !== row && old.isGone === isGone && JSON.stringify(old.told) === JSON.stringify(told)
        })
        expect(touched).toEqual([])
      }
      expect([...session.done]).toEqual(expect.arrayContaining(['create', 'update', 'confirm']))
    },
  )
})
