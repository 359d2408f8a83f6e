import { describe, expect, it } from 'vitest'
import { isDay } from '@seloste/schema/law/day'
import { eventsBetween, legalEvents, pendingEvents } from '@seloste/schema/law/events'
import { mechanismById } from '@seloste/schema/law/mechanisms'
import { isProvisionKey } from '@seloste/schema/law/provisions'
import { languages } from '@seloste/schema/text'

const named = (after: string, upTo: string) => eventsBetween(after, upTo).map(({ id }) => id)

describe('legal events', () => {
  it.each([
    ['2020-07-15', '2020-07-16', ['adq-us-privacy-shield:invalidated']],
    ['2020-07-16', '2020-07-17', []],
    ['2015-10-05', '2015-10-06', ['adq-us-safe-harbor:invalidated']],
    ['2021-09-26', '2021-09-27', ['scc-2001-497:repealed', 'scc-2004-915:repealed', 'scc-2010-87:repealed']],
    ['2023-07-09', '2023-07-10', ['adq-us-dpf:in_force']],
    ['2018-12-31', '2019-01-01', ['fi-data-protection-act', 'repealed:389/1994', 'repealed:523/1999']],
    ['2031-12-27', '2031-12-28', ['adq-gb-led:expired', 'adq-gb:expired']],
  ])('after %s up to %s: %s', (after, upTo, expected) => {
    expect(named(after, upTo)).toEqual(expected)
  })

  it('tells the end of the transition of all four old clause sets', () => {
    const ended = eventsBetween('2022-12-27', '2022-12-28').filter(({ kind }) => kind === 'transition_ended')
    expect(ended.map(({ mechanism }) => mechanism)).toEqual(['scc-2001-497', 'scc-2002-16', 'scc-2004-915', 'scc-2010-87'])
  })

  it('stand in order of days, each with an id of its own', () => {
    const days = legalEvents.map(({ day }) => day)
    expect(days).toEqual([...days].sort())
    expect(new Set(legalEvents.map(({ id }) => id)).size).toBe(legalEvents.length)
  })

  it.each(legalEvents.map((event) => [event.id, event] as const))('%s is dated, titled and weighed', (_id, event) => {
    expect(isDay(event.day)).toBe(true)
    for (const language of languages) expect(event.title[language].trim()).not.toBe('')
    expect(event.confidence === 'known' || event.sources.length > 0).toBe(true)
    if (event.mechanism) expect(mechanismById(event.mechanism)).toBeDefined()
    if (event.provision) expect(isProvisionKey(event.provision)).toBe(true)
  })

  it('never tells a pending thing as law', () => {
    for (const { kind } of pendingEvents) expect(kind).toBe('pending')
  })
})
