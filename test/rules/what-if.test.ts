import type { ActivityRecord, Dossier } from '@seloste/schema/record'
import { mechanisms } from '@seloste/schema/law/mechanisms'
import {
  accountability,
  activityExample,
  dataItem,
  engagement,
  noticeExample,
  organizationExample,
  party,
  recipient,
  transfer,
} from '@seloste/server/rules/examples'
import { suppose } from '@seloste/server/rules/what-if'
import { describe, expect, it } from 'vitest'

const asOf = '2026-11-22'
const framework = 'adq-us-dpf'
const moving = (id: string, changes: Parameters<typeof transfer>[0], more: Partial<ActivityRecord> = {}): ActivityRecord =>
  activityExample({ id, transferStatement: 'occurs', transfers: [transfer({ id: `t-${id}`, module: null, ...changes })], ...more })

const named = moving('named', { mechanismKind: 'dpf', mechanismId: framework })
const likely = moving('likely', { mechanismKind: 'dpf', mechanismId: null })
const clauses = moving('clauses', { mechanismKind: 'scc', mechanismId: 'scc-2021-914', module: 2 })
const health = moving(
  'health',
  { mechanismKind: 'dpf', mechanismId: framework },
  {
    dataItems: [dataItem({ specialCategory: 'health', specialCondition: 'h' })],
    accountability: accountability({ riskCriteria: ['large_scale'] }),
  },
)
const dossierOf = (...activities: readonly ActivityRecord[]): Dossier => ({ organization: organizationExample(), activities, notices: [] })
const falls = (mechanismId: string, dossier: Dossier) => suppose(dossier, { kind: 'fall', mechanismId, from: asOf }, asOf)

describe('what if an instrument falls', () => {
  it('touches exactly the activities that stand on it, and says how sure that is', () => {
    const { activities } = falls(framework, dossierOf(named, likely, clauses))
    expect(activities.map(({ activity, transfers }) => [activity.id, transfers[0]?.certainty]).toSorted()).toEqual([
      ['likely', 'likely'],
      ['named', 'named'],
    ])
  })

  it('opens a gap on each of them', () => {
    const { activities } = falls(framework, dossierOf(named))
    expect(activities[0]?.opened.map(({ ruleId, verdict }) => `${ruleId} ${verdict}`)).toContain('transfer-adequacy-expired gap')
  })

  it('names what could be used instead, never the fallen instrument', () => {
    const ids = falls(framework, dossierOf(named)).activities[0]?.transfers[0]?.alternatives.map(({ id }) => id)
    expect(ids).toContain('scc-2021-914')
    expect(ids).not.toContain(framework)
  })

  it('orders by harm and tells the reasons', () => {
    const { activities } = falls(framework, dossierOf(named, health))
    expect(activities.map(({ activity }) => activity.id)).toEqual(['health', 'named'])
    expect(activities[0]?.harms).toEqual(['special_categories', 'large_scale', 'no_fallback'])
  })

  it('sees a second ground for the same recipient', () => {
    const [first] = named.transfers
    const covered = { ...named, transfers: [...named.transfers, { ...transfer({ id: 't2' }), importer: first?.importer ?? null }] }
    expect(falls(framework, dossierOf(covered)).activities[0]?.transfers[0]?.hasFallback).toBe(true)
    expect(falls(framework, dossierOf(named)).activities[0]?.transfers[0]?.hasFallback).toBe(false)
  })

  it('takes neither a derogation nor clauses that have ended for a second ground', () => {
    const importer = named.transfers[0]?.importer ?? null
    const beside = (changes: Parameters<typeof transfer>[0]) =>
      falls(framework, dossierOf({ ...named, transfers: [...named.transfers, transfer({ id: 't2', importer, module: null, ...changes })] }))
    for (const changes of [
      { mechanismKind: 'derogation', mechanismId: 'art49-1-b' },
      { mechanismKind: 'consent', mechanismId: 'art49-1-a' },
      { mechanismId: 'scc-2010-87', signedOn: '2019-05-01' },
    ] as const)
      expect(beside(changes).activities[0]?.transfers[0]?.hasFallback, changes.mechanismId).toBe(false)
  })

  it('offers instruments between authorities to authorities alone', () => {
    const between = (isPublicBody: boolean) =>
      falls(framework, { ...dossierOf(named), organization: organizationExample({ isPublicBody }) })
        .activities[0]?.transfers[0]?.alternatives.map(({ id }) => id)
        .includes('ipa-public')
    expect([between(true), between(false)]).toEqual([true, false])
  })

  it('does not say that nothing else is left where the country is not known', () => {
    const { activities } = falls(framework, dossierOf(moving('nowhere', { country: null, mechanismKind: 'dpf', mechanismId: framework })))
    expect(activities[0]?.harms).toEqual(['no_fallback'])
  })

  it('finds the notices that tell of it', () => {
    const dossier = { ...dossierOf(named), notices: [noticeExample({ transferMechanisms: ['dpf'] }), noticeExample({}, {}, 'n2')] }
    expect(falls(framework, dossier).notices.map(({ id }) => id)).toEqual(['n1'])
  })

  it.each(mechanisms.filter(({ id }) => id !== framework && id !== 'scc-2021-914').map(({ id }) => id))(
    'touches nothing that stands on other grounds: %s',
    (id) => expect(falls(id, dossierOf(named, likely, clauses)).activities).toEqual([]),
  )
})

describe('what if a processor moves', () => {
  const processor = party({ id: 'mover', country: 'FI' })
  const using = activityExample({
    id: 'using',
    recipients: [recipient({ party: processor, engagement: engagement({ party: processor }) })],
  })

  it('touches the activities that use it, and opens what the move breaks', () => {
    const { activities } = suppose(
      dossierOf(using, activityExample({ id: 'other' })),
      { kind: 'move', partyId: 'mover', country: 'IN' },
      asOf,
    )
    expect(activities.map(({ activity }) => activity.id)).toEqual(['using'])
    expect(activities[0]?.opened.map(({ ruleId }) => ruleId)).toContain('consistency-transfer-conflict')
  })

  it('sees no harm to the ground of a transfer where the importer comes into the EEA', () => {
    const abroad = moving('abroad', { importer: { ...processor, country: 'US' }, mechanismId: 'scc-2021-914', module: 2 })
    const harmsIn = (country: string) =>
      suppose(dossierOf(abroad), { kind: 'move', partyId: 'mover', country }, asOf).activities.map(({ harms }) => harms)
    expect(harmsIn('SE')).toEqual([[]])
    expect(harmsIn('IN')).toEqual([['no_fallback']])
  })

  it('opens nothing where it moves within the EEA', () => {
    const { activities } = suppose(dossierOf(using), { kind: 'move', partyId: 'mover', country: 'SE' }, asOf)
    expect(activities[0]?.opened).toEqual([])
  })
})
