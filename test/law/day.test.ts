import { addDays, dayOf, isDay } from '@seloste/schema/law/day'
import { describe, expect, test } from 'vitest'

describe('a day', () => {
  test.each([
    ['summer', '2026-06-30T20:59:59Z', '2026-06-30'],
    ['summer, after midnight', '2026-06-30T21:00:00Z', '2026-07-01'],
    ['winter', '2026-12-31T21:59:59Z', '2026-12-31'],
    ['winter, after midnight', '2026-12-31T22:00:00Z', '2027-01-01'],
  ])('is counted in Finnish time: %s', (_name, instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day)
  })

  test('is one that the calendar has', () => {
    expect(['2024-02-29', '2026-02-29', '2018-13-45', '2026-1-1', ''].map(isDay)).toEqual([true, false, false, false, false])
  })

  test('goes over months and years', () => {
    expect([addDays('2026-12-31', 1), addDays('2024-03-01', -1)]).toEqual(['2027-01-01', '2024-02-29'])
  })
})
