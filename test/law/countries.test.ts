import { describe, expect, it } from 'vitest'
import { isEeaOn, isThirdCountry, memberships } from '@seloste/schema/law/countries'
import { isDay } from '@seloste/schema/law/day'

describe('the EEA on a day', () => {
  it.each([
    ['FI', '1994-12-31', false],
    ['FI', '1995-01-01', true],
    ['HU', '2004-04-30', false],
    ['HU', '2004-05-01', true],
    ['HR', '2013-06-30', false],
    ['HR', '2013-07-01', true],
    ['GB', '2020-01-31', true],
    ['GB', '2020-02-01', true],
    ['GB', '2020-12-31', true],
    ['GB', '2021-01-01', false],
    ['GI', '2019-06-01', true],
    ['GI', '2026-11-21', false],
    ['NO', '2015-11-01', true],
    ['NO', '2018-07-19', true],
    ['NO', '2018-07-20', true],
    ['IS', '2026-11-21', true],
    ['LI', '2026-11-21', true],
    ['AX', '2026-11-21', true],
    ['RE', '2026-11-21', true],
    ['CH', '2026-11-21', false],
    ['GL', '2026-11-21', false],
    ['FO', '2026-11-21', false],
    ['JE', '2019-06-01', false],
    ['US', '2026-11-21', false],
    ['XX-EPO', '2026-11-21', false],
  ])('%s on %s: inside is %s', (country, day, inside) => {
    expect(isEeaOn(country, day)).toBe(inside)
    expect(isThirdCountry(country, day)).toBe(!inside)
  })

  it('has 27 Union members and three EFTA states on the day of the law book', () => {
    const territories = new Set(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'])
    const on = (as: string) => memberships.filter((stretch) => stretch.as === as && !stretch.to && !territories.has(stretch.country))
    expect(on('eu')).toHaveLength(27)
    expect(on('eea_regulation').map(({ country }) => country)).toEqual(['IS', 'LI', 'NO'])
  })

  it('has no country twice on one day', () => {
    for (const a of memberships) {
      expect(isDay(a.from)).toBe(true)
      for (const b of memberships) {
        if (a === b || a.country !== b.country) continue
        expect(a.from > (b.to ?? '9999-12-31') || b.from > (a.to ?? '9999-12-31')).toBe(true)
      }
    }
  })
})
