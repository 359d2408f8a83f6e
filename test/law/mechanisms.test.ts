import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { languages } from '@seloste/schema/text'
import { addDays, isDay } from '@seloste/schema/law/day'
import {
  adequacyFor,
  invalidFrom,
  lastDay,
  mechanismById,
  mechanisms,
  mechanismsFor,
  validityOn,
  withoutFrom,
} from '@seloste/schema/law/mechanisms'

const found = (id: string) => {
  const mechanism = mechanismById(id)
  if (!mechanism) throw new Error(`no mechanism ${id}`)
  return mechanism
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('validity on a day', () => {
  it.each([
    ['adq-us-safe-harbor', '2000-07-25', false, 'not_yet'],
    ['adq-us-safe-harbor', '2000-07-26', true, 'in_force'],
    ['adq-us-safe-harbor', '2015-10-05', true, 'in_force'],
    ['adq-us-safe-harbor', '2015-10-06', false, 'ended'],
    ['adq-us-privacy-shield', '2016-07-11', false, 'not_yet'],
    ['adq-us-privacy-shield', '2020-07-15', true, 'in_force'],
    ['adq-us-privacy-shield', '2020-07-16', false, 'ended'],
    ['adq-us-dpf', '2023-07-09', false, 'not_yet'],
    ['adq-us-dpf', '2023-07-10', true, 'in_force'],
    ['adq-us-dpf', '2026-11-21', true, 'in_force'],
    ['adq-hu', '2004-04-30', true, 'in_force'],
    ['adq-hu', '2004-05-01', false, 'ended'],
    ['adq-us-pnr-cbp', '2006-09-30', true, 'in_force'],
    ['adq-us-pnr-cbp', '2006-10-01', false, 'ended'],
    ['bridge-uk', '2020-12-31', false, 'not_yet'],
    ['bridge-uk', '2021-06-28', true, 'in_force'],
    ['bridge-uk', '2021-06-29', false, 'ended'],
    ['adq-gb', '2021-06-27', false, 'not_yet'],
    ['adq-gb', '2025-12-28', true, 'in_force'],
    ['adq-gb', '2031-12-27', true, 'in_force'],
    ['adq-gb', '2031-12-28', false, 'ended'],
    ['adq-br', '2026-01-25', false, 'not_yet'],
    ['adq-br', '2026-01-26', true, 'in_force'],
    ['scc-2021-914', '2021-06-26', false, 'not_yet'],
    ['scc-2021-914', '2021-06-27', true, 'in_force'],
    ['scc-importer-under-gdpr', '2026-11-21', false, 'not_yet'],
  ])('%s on %s: %s, %s', (id, day, valid, reason) => {
    expect(validityOn(found(id), day)).toMatchObject({ valid, reason })
  })

  it.each([
    ['scc-2010-87', '2015-03-01', '2021-09-26', true, 'in_force'],
    ['scc-2010-87', '2021-09-26', '2022-12-27', true, 'transition'],
    ['scc-2010-87', '2021-09-26', '2022-12-28', false, 'ended'],
    ['scc-2010-87', '2021-09-27', '2022-12-27', false, 'ended'],
    ['scc-2010-87', null, '2022-12-27', false, 'transition'],
    ['scc-2010-87', null, '2022-12-28', false, 'ended'],
    ['scc-2001-497', '2012-01-01', '2022-12-27', true, 'transition'],
    ['scc-2004-915', '2012-01-01', '2022-12-28', false, 'ended'],
    ['scc-2002-16', '2009-01-01', '2015-01-01', true, 'transition'],
    ['scc-2002-16', '2010-05-15', '2015-01-01', false, 'ended'],
  ])('%s signed on %s, judged on %s: %s, %s', (id, signedOn, day, valid, reason) => {
    expect(validityOn(found(id), day, { signedOn })).toMatchObject({ valid, reason })
  })

  it('tells the first and the last day that counted', () => {
    expect(validityOn(found('adq-us-privacy-shield'), '2024-01-01')).toEqual({
      valid: false,
      reason: 'ended',
      since: '2016-07-12',
      until: '2020-07-15',
    })
    expect(validityOn(found('scc-2010-87'), '2022-06-01', { signedOn: '2019-01-01' })).toEqual({
      valid: true,
      reason: 'transition',
      since: '2010-05-15',
      until: '2022-12-27',
    })
    expect(validityOn(found('adq-us-dpf'), '2024-01-01')).toEqual({ valid: true, reason: 'in_force', since: '2023-07-10' })
  })
})

describe('grounds for a country on a day', () => {
  it.each([
    ['US', '2015-10-05', ['adq-us-safe-harbor']],
    ['US', '2015-10-06', []],
    ['US', '2020-07-15', ['adq-us-privacy-shield']],
    ['US', '2020-07-16', []],
    ['US', '2023-07-10', ['adq-us-dpf']],
    ['GB', '2020-12-31', []],
    ['GB', '2021-03-01', ['bridge-uk']],
    ['GB', '2024-01-01', ['adq-gb']],
    ['GB', '2031-12-28', []],
    ['BR', '2026-01-25', []],
    ['BR', '2026-01-26', ['adq-br']],
    ['HU', '2003-01-01', ['adq-hu']],
    ['HU', '2026-01-01', []],
    ['KR', '2026-11-21', ['adq-kr']],
    ['XX-EPO', '2025-07-18', ['adq-epo']],
    ['IN', '2026-11-21', []],
  ])('adequacy of %s on %s', (country, day, expected) => {
    expect(ids(adequacyFor(country, day))).toEqual(expected)
  })

  it('asks for no ground inside the EEA', () => {
    expect(mechanismsFor('NO', '2026-11-21')).toEqual([])
    expect(mechanismsFor('SE', '2020-01-01')).toEqual([])
  })

  it('offers the sturdiest ground first and derogations last', () => {
    const offered = ids(mechanismsFor('US', '2026-11-21'))
    expect(offered[0]).toBe('adq-us-dpf')
    expect(offered.slice(1, 4)).toEqual(['scc-2021-914', 'bcr-c', 'bcr-p'])
    expect(offered.at(-1)).toBe('art49-1-a')
  })

  it('never offers what is no ground, unused, planned, or made for other recipients than ordinary ones', () => {
    for (const day of ['2005-06-01', '2018-06-01', '2024-01-01', '2026-11-21']) {
      for (const country of ['US', 'CA', 'GB', 'IN']) {
        const offered = ids(mechanismsFor(country, day))
        for (const id of ['art48', 'scc-2021-915', 'sa-scc', 'scc-importer-under-gdpr', 'adq-gb-led', 'adq-us-pnr-cbp', 'adq-ca-pnr-cbsa'])
          expect(offered).not.toContain(id)
      }
    }
  })

  it('offers a certification only from the day when a scheme could be used', () => {
    expect(ids(mechanismsFor('IN', '2026-04-14'))).not.toContain('cert')
    expect(ids(mechanismsFor('IN', '2026-04-15'))).toContain('cert')
  })
})

describe('what if one of them ended', () => {
  const fallen = withoutFrom('adq-us-dpf', '2027-03-01')

  it('leaves no adequacy for the United States from that day, and all else as it was', () => {
    expect(ids(adequacyFor('US', '2027-02-28', fallen))).toEqual(['adq-us-dpf'])
    expect(adequacyFor('US', '2027-03-01', fallen)).toEqual([])
    expect(ids(mechanismsFor('US', '2027-03-01', fallen))[0]).toBe('scc-2021-914')
    expect(ids(adequacyFor('BR', '2027-03-01', fallen))).toEqual(['adq-br'])
    expect(ids(adequacyFor('US', '2027-03-01'))).toEqual(['adq-us-dpf'])
  })

  it('does not bring back what had ended before', () => {
    expect(withoutFrom('adq-us-privacy-shield', '2027-03-01')).toEqual(mechanisms)
  })
})

describe('every mechanism', () => {
  it('has an id of its own', () => {
    expect(new Set(ids(mechanisms)).size).toBe(mechanisms.length)
  })

  it.each(mechanisms.map((mechanism) => [mechanism.id, mechanism] as const))(
    '%s is named in three languages, dated and sourced',
    (_id, mechanism) => {
      for (const language of languages) {
        expect(mechanism.name[language].trim().length).toBeGreaterThan(5)
        expect(mechanism.scope?.[language].trim()).not.toBe('')
      }
      expect(mechanism.confidence === 'known' || mechanism.sources.length > 0).toBe(true)
      const days = [
        mechanism.adoptedOn,
        mechanism.validFrom,
        mechanism.usableFrom,
        mechanism.validUntil,
        mechanism.lastDayExistingContracts,
      ]
      for (const day of days) if (day) expect(isDay(day)).toBe(true)
      if (mechanism.validUntil) expect(mechanism.endInclusive).toBeTypeOf('boolean')
      if (mechanism.validFrom && mechanism.validUntil) expect(mechanism.validFrom < mechanism.validUntil).toBe(true)
      if (mechanism.celex) expect(mechanism.celex).toMatch(/^3\d{4}D\d{4}$/)
    },
  )

  const day = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const mechanism = fc.constantFrom(...mechanisms)

  it('is valid on one unbroken stretch of days, whenever the contract was signed', () => {
    fc.assert(
      fc.property(mechanism, fc.option(day), fc.array(day, { minLength: 3, maxLength: 3 }), (one, signedOn, days) => {
        const [first, middle, last] = [...days].sort() as [string, string, string]
        const valid = (at: string) => validityOn(one, at, { signedOn }).valid
        if (valid(first) && valid(last)) expect(valid(middle)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('changes at its edges and nowhere else', () => {
    for (const one of mechanisms) {
      if (!one.validFrom) continue
      expect(validityOn(one, addDays(one.validFrom, -1)).reason).toBe('not_yet')
      expect(validityOn(one, one.validFrom).reason).toBe('in_force')
      const [last, invalid] = [lastDay(one), invalidFrom(one)]
      if (!last || !invalid) continue
      expect(addDays(last, 1)).toBe(invalid)
      expect(validityOn(one, last).reason).toBe('in_force')
      expect(validityOn(one, invalid).reason).not.toBe('in_force')
    }
  })
})
