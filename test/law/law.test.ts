import { lawAsWritten, lawIf } from '@seloste/schema/law/law'
import { mechanisms, validityOn } from '@seloste/schema/law/mechanisms'
import { evaluate } from '@seloste/server/rules/evaluate'
import { activityExample, transfer } from '@seloste/server/rules/examples'
import { describe, expect, it } from 'vitest'

const framework = 'adq-us-dpf'
const holds = (law: typeof lawAsWritten, day: string): boolean => {
  const mechanism = law.mechanism(framework)
  return mechanism !== undefined && validityOn(mechanism, day).valid
}

describe('a law in which an instrument is supposed to have fallen', () => {
  const supposed = lawIf(lawAsWritten, { mechanismId: framework, from: '2027-01-01' })

  it('lets the instrument end on that day and not before', () => {
    expect(holds(supposed, '2026-12-31')).toBe(true)
    expect(holds(supposed, '2027-01-01')).toBe(false)
    expect(supposed.supposed).toEqual([{ mechanismId: framework, from: '2027-01-01' }])
  })

  it('leaves the law as it is written, and every other instrument, alone', () => {
    expect(holds(lawAsWritten, '2027-01-01')).toBe(true)
    expect(supposed.mechanisms.filter(({ id }) => id !== framework)).toEqual(mechanisms.filter(({ id }) => id !== framework))
  })

  it('turns the verdict on a transfer that rests on it', () => {
    const resting = activityExample({
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: 'dpf', mechanismId: framework, module: null })],
    })
    const verdicts = (law: typeof lawAsWritten): readonly string[] =>
      evaluate({ organization: null, activities: [resting], notices: [] }, { asOf: '2027-01-01', scope: 'register', law })
        .filter(({ ruleId }) => ruleId === 'transfer-adequacy-expired')
        .map(({ verdict }) => verdict)
    expect(verdicts(lawAsWritten)).toEqual(['met'])
    expect(verdicts(supposed)).toEqual(['gap'])
  })
})
