import { describe, expect, it } from 'vitest'
import { isDay } from '@seloste/schema/law/day'
import {
  nationalFactById,
  nationalFacts,
  nationalFactsOn,
  repealedActs,
  repealedOn,
  statutoryRetention,
} from '@seloste/schema/law/national'
import { isProvisionKey } from '@seloste/schema/law/provisions'
import { languages } from '@seloste/schema/text'
import { startEvents } from '@seloste/schema/vocabulary/retention'

describe('national law', () => {
  it.each([
    ['fi-kpl-vouchers', { min: 'P6Y', startEvent: 'end_of_calendar_year' }],
    ['fi-kpl-books', { min: 'P10Y', startEvent: 'end_of_financial_year' }],
    ['fi-759-17', { max: 'P1Y', startEvent: 'collection' }],
    ['fi-rahanpesu', { min: 'P5Y', startEvent: 'end_of_relationship' }],
    ['se-bokforing', { min: 'P7Y', startEvent: 'end_of_calendar_year' }],
  ])('%s keeps %o', (id, retention) => {
    expect(nationalFactById(id)?.retention).toMatchObject(retention)
  })

  it.each([
    ['FI', '2018-12-31', true, false],
    ['FI', '2019-01-01', false, true],
  ] as const)('%s on %s: Personal Data Act %s, Data Protection Act %s', (country, day, old, current) => {
    const ids = nationalFactsOn(country, day).map(({ id }) => id)
    expect(ids.includes('fi-hetil-repealed')).toBe(old)
    expect(ids.includes('fi-tsl-inforce')).toBe(current)
    expect(ids.some((id) => id.startsWith('se-'))).toBe(false)
  })

  it.each([
    ['523/1999', '2018-12-31', false],
    ['523/1999', '2019-01-01', true],
    ['516/2004', '2014-12-31', false],
    ['516/2004', '2015-01-01', true],
    ['1998:204', '2018-05-24', false],
    ['1998:204', '2018-05-25', true],
    ['95/46/EC', '2018-05-25', true],
    ['1050/2018', '2026-11-21', false],
  ])('%s on %s is repealed: %s', (number, day, repealed) => {
    expect(repealedOn(number, day) !== undefined).toBe(repealed)
  })

  it('tells the periods of the day, not those to come', () => {
    const ids = (day: string) => statutoryRetention('FI', day).map(({ id }) => id)
    expect(ids('2022-12-31')).not.toContain('fi-whistle')
    expect(ids('2023-01-01')).toContain('fi-whistle')
    expect(ids('2026-11-21')).toContain('fi-kpl-vouchers')
    expect(ids('2026-11-21')).not.toContain('fi-tsl-5')
  })

  it.each(nationalFacts.map((fact) => [fact.id, fact] as const))('%s is dated, cited and weighed', (_id, fact) => {
    expect(isDay(fact.validFrom)).toBe(true)
    for (const language of languages) expect(fact.fact[language].trim()).not.toBe('')
    if (fact.validUntil) expect(isDay(fact.validUntil) && fact.validFrom < fact.validUntil).toBe(true)
    if (fact.provision) expect(isProvisionKey(fact.provision)).toBe(true)
    expect(fact.confidence === 'known' || fact.sources.length > 0).toBe(true)
    const { startEvent, min, max, exact, typical, during, afterEnd, general, consumer, reviewEvery } = fact.retention ?? {}
    if (startEvent) expect(startEvents[startEvent]).toBeDefined()
    for (const period of [min, max, exact, typical, during, afterEnd, general, consumer, reviewEvery])
      if (period) expect(period).toMatch(/^P\d+[YM]$/)
  })

  it('has ids of their own and replaced acts that point to law in the book', () => {
    expect(new Set(nationalFacts.map(({ id }) => id)).size).toBe(nationalFacts.length)
    expect(new Set(repealedActs.map(({ number }) => number)).size).toBe(repealedActs.length)
    for (const act of repealedActs) {
      expect(isProvisionKey(act.provision)).toBe(true)
      for (const key of act.replacedBy) expect(isProvisionKey(key)).toBe(true)
    }
  })
})
