import { keysOf, languages, type Localized } from '@seloste/schema/text'
import { activityKinds } from '@seloste/schema/vocabulary/activity-kind'
import { starters } from '@seloste/server/templates/library/index'
import { starterInput } from '@seloste/server/templates/to-input'
import { describe, expect, it } from 'vitest'

const textsOf = (value: unknown): readonly Localized[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('fi' in value && 'sv' in value && 'en' in value) return [value as Localized]
  return Object.values(value).flatMap(textsOf)
}

describe('the starter library', () => {
  it('has one activity of each of the thirty kinds', () => {
    expect(starters.map(({ kind }) => kind).toSorted()).toEqual(keysOf(activityKinds).toSorted())
    expect(starters).toHaveLength(30)
  })

  it.each(starters.map((starter) => [starter.kind, starter] as const))('%s is whole, in three languages', (_kind, starter) => {
    for (const part of ['purposes', 'subjects', 'data', 'sources', 'recipients', 'measures'] as const)
      expect(starter[part].length, part).toBeGreaterThan(0)
    for (const text of textsOf(starter)) for (const language of languages) expect(text[language].trim()).not.toBe('')
    for (const { legalBases, interest } of starter.purposes)
      expect(legalBases.includes('legitimate_interests')).toBe(interest !== undefined)
    for (const { special, condition } of starter.data) expect(special === undefined).toBe(condition === undefined)
  })

  it.each(['FI', 'SE'] as const)('has a time or a criterion for all data in %s, and names statutes of that country alone', (country) => {
    for (const starter of starters)
      for (const { retention } of starterInput(starter, country).dataItems ?? []) {
        expect(retention?.period ?? Object.values(retention?.criterion ?? {})[0], starter.kind).toBeTruthy()
        const statute = retention?.statute ?? ''
        expect(country === 'SE' ? /§ ?mom|\d{2,4}\/\d{4}/.test(statute) : /\(\d{4}:\d+\)/.test(statute), `${starter.kind} ${statute}`).toBe(
          false,
        )
      }
  })

  it('proposes no statute where the law of the country is not in the library', () => {
    for (const starter of starters) {
      const input = starterInput(starter, 'DE')
      expect(input.purposes?.every(({ statute }) => statute === null)).toBe(true)
      expect(input.dataItems?.every(({ retention }) => retention?.statute === null)).toBe(true)
    }
  })
})
