import type { Dossier } from '@seloste/schema/record'
import { evaluate } from '@seloste/server/rules/evaluate'
import { activityExample, organizationExample, transfer } from '@seloste/server/rules/examples'
import { turnsBetween } from '@seloste/server/rules/timeline'
import { isOpen } from '@seloste/schema/vocabulary/verdict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const shield = transfer({ mechanismKind: 'privacy_shield', mechanismId: 'adq-us-privacy-shield', module: null })
const dossier: Dossier = {
  organization: organizationExample(),
  activities: [activityExample({ transferStatement: 'occurs', transfers: [shield], reviewedOn: '2020-03-01' })],
  notices: [],
}
const openOn = (asOf: string): readonly string[] =>
  evaluate(dossier, { asOf, scope: 'register' })
    .filter(({ verdict }) => isOpen(verdict))
    .map(({ fingerprint, verdict }) => `${fingerprint}|${verdict}`)
    .toSorted()

describe('how verdicts on an unchanged record turn', () => {
  it('tells the day and the judgment by which the Privacy Shield fell', () => {
    const turn = turnsBetween(dossier, { after: '2020-07-15', upTo: '2020-07-20' }).find(({ came }) =>
      came.some(({ ruleId }) => ruleId === 'transfer-privacy-shield'),
    )
    expect(turn).toMatchObject({ day: '2020-07-16', by: 'law' })
    expect(turn?.events.map(({ mechanism }) => mechanism)).toContain('adq-us-privacy-shield')
  })

  it('tells what came by time alone apart from what the law made', () => {
    const turn = turnsBetween(dossier, { after: '2022-01-01', upTo: '2022-06-01' }).find(({ came }) =>
      came.some(({ ruleId }) => ruleId === 'review-stale'),
    )
    expect(turn).toMatchObject({ by: 'time', events: [] })
  })

  it('leads from the findings of the first day to those of the last, whatever the days', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [after = one, upTo = other] = [one, other].toSorted()
        const open = new Set(openOn(after))
        for (const { came, went } of turnsBetween(dossier, { after, upTo })) {
          for (const { fingerprint, verdict } of went) open.delete(`${fingerprint}|${verdict}`)
          for (const { fingerprint, verdict } of came) open.add(`${fingerprint}|${verdict}`)
        }
        expect([...open].toSorted()).toEqual(openOn(upTo))
      }),
      { numRuns: 15 },
    )
  })
})
