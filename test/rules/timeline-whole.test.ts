// The line of time leaves out checks that never look at the day. It must tell what judging everything anew on every day tells.
import type { Day } from '@seloste/schema/law/day'
import type { ActivityRecord, Dossier, NoticeRecord } from '@seloste/schema/record'
import { isOpen } from '@seloste/schema/vocabulary/verdict'
import { evaluate, type Finding, type Stretch } from '@seloste/server/rules/evaluate'
import { activityExample, organizationExample } from '@seloste/server/rules/examples'
import { rules } from '@seloste/server/rules/index'
import { daysJudged, walkTurns } from '@seloste/server/rules/timeline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** Activities and notices of the examples of every rule: together they touch every branch that the examples touch. */
const examples = rules.flatMap(({ examples: own }) => own.map(({ subject }) => subject))
const activities = examples.flatMap(({ activity }) => activity ?? [])
const notices = examples.flatMap(({ notice }) => notice ?? [])

const register = fc
  .record({
    activities: fc.array(fc.constantFrom(...activities), { maxLength: 4 }),
    notices: fc.array(fc.constantFrom(...notices), { maxLength: 2 }),
    organization: fc.constantFrom(
      organizationExample(),
      organizationExample({ country: 'SE' }),
      organizationExample({ isPublicBody: true }),
    ),
    reviewedOn: fc.constantFrom(null, '2017-02-01', '2020-03-01', '2024-06-01'),
    off: fc.subarray(
      rules.map(({ id }) => id),
      { maxLength: 3 },
    ),
  })
  .map(({ off, reviewedOn, ...drawn }): Dossier => {
    const named = <Thing extends ActivityRecord | NoticeRecord>(things: readonly Thing[]): Thing[] =>
      things.map((thing, at) => ({ ...thing, id: `${at}` }))
    return {
      organization: drawn.organization,
      activities: named([activityExample(), ...drawn.activities]).map((one) => ({ ...one, reviewedOn: reviewedOn ?? one.reviewedOn })),
      notices: named(drawn.notices),
      switchedOff: off.map((ruleId) => ({ ruleId, reason: 'ei koske meitä', by: 'Kokeilija', since: '2026-01-01' })),
    }
  })

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Fingerprints and verdicts that are open on a day, everything judged. */
const openOn = (dossier: Dossier, asOf: Day): Set<string> =>
  new Set(
    evaluate(dossier, { asOf, scope: 'register' })
      .filter(({ verdict }) => isOpen(verdict))
      .map(({ fingerprint, verdict }) => `${fingerprint}|${verdict}`),
  )

/** What came and went from day to day, everything judged anew on each. */
function whole(dossier: Dossier, stretch: Stretch): readonly string[] {
  let before = openOn(dossier, stretch.after)
  return daysJudged(stretch).flatMap(({ day: asOf, by }) => {
    const now = openOn(dossier, asOf)
    const changes = [[...now].filter((key) => !before.has(key)), [...before].filter((key) => !now.has(key))]
    before = now
    return changes.flat().length > 0 ? [JSON.stringify([asOf, by, ...changes])] : []
  })
}

/** The same as the line of time tells it. */
const told = (dossier: Dossier, stretch: Stretch): readonly string[] =>
  [...walkTurns(dossier, stretch)].flatMap((turn) => {
    const keys = (found: readonly Finding[]) => found.map(({ fingerprint, verdict }) => `${fingerprint}|${verdict}`)
    return turn ? [JSON.stringify([turn.day, turn.by, keys(turn.came), keys(turn.went)])] : []
  })

describe('turns told by part of the checks', () => {
  it('are those told by all of them, whatever the register and the days', () => {
    fc.assert(
      fc.property(register, day, day, (dossier, one, other) => {
        const [after = one, upTo = other] = [one, other].toSorted()
        expect(told(dossier, { after, upTo })).toEqual(whole(dossier, { after, upTo }))
      }),
      { numRuns: 25 },
    )
  })

  it('tell something of every example together', () => {
    const everyFourth = <Thing>(things: readonly Thing[]) => things.filter((_, at) => at % 4 === 0)
    const id = <Thing extends object>(things: readonly Thing[]) => things.map((thing, at) => ({ ...thing, id: `${at}` }))
    const dossier = { organization: organizationExample(), activities: id(everyFourth(activities)), notices: id(everyFourth(notices)) }
    const stretch = { after: '2015-01-01', upTo: '2027-12-31' }
    const turns = told(dossier, stretch)
    expect(turns.length).toBeGreaterThan(10)
    expect(turns).toEqual(whole(dossier, stretch))
  })
})
