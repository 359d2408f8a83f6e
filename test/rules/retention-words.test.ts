import { describe, expect, it } from 'vitest'
import type { ContentText } from '@seloste/schema/text'
import { keysOf } from '@seloste/schema/text'
import { daysOf, inWords, isLonger, longest } from '@seloste/server/rules/retention/period'
import type { KeptKind } from '@seloste/server/rules/retention/words'
import { bookkeepingAct, kindWords } from '@seloste/server/rules/retention/words'
import { speaksOf } from '@seloste/server/rules/wording'

const kindsOf = (text: ContentText): readonly KeptKind[] => keysOf(kindWords).filter((kind) => speaksOf(kindWords[kind], text))

describe('words for kinds of data', () => {
  const told: readonly (readonly [ContentText, readonly KeptKind[]])[] = [
    [{ fi: 'Laskut ja kuitit' }, ['vouchers']],
    [{ fi: 'Ostolaskujen tositteet' }, ['vouchers']],
    [{ fi: 'Laskutusosoite' }, []],
    [{ fi: 'Laskutietotekniikan kurssit' }, []],
    [{ sv: 'Fakturor och verifikat' }, ['vouchers']],
    [{ sv: 'Faktureringsadress' }, []],
    [{ en: 'Invoices and receipts' }, ['vouchers']],
    [{ en: 'Billing address' }, []],
    [{ fi: 'Tilinpäätökset ja pääkirja' }, ['books']],
    [{ sv: 'Bokslut' }, ['books']],
    [{ en: 'Annual accounts' }, ['books']],
    [{ fi: 'Työaikakirjanpito' }, ['working_time']],
    [{ sv: 'Arbetstidsbokföring' }, ['working_time']],
    [{ en: 'Working-time records' }, ['working_time']],
    [{ fi: 'Työhakemukset' }, ['applicants']],
    [{ fi: 'Avustuksen hakijat' }, []],
    [{ sv: 'Uppgifter om arbetssökande' }, ['applicants']],
    [{ en: 'Recruitment files' }, ['applicants']],
    [{ en: 'Grant applications' }, []],
    [{ fi: 'Kameravalvonnan tallenteet' }, ['recordings']],
    [{ fi: 'Kameramallin tiedot' }, []],
    [{ sv: 'Inspelningar från kamerabevakning' }, ['recordings']],
    [{ en: 'CCTV footage' }, ['recordings']],
    [{ fi: 'Potilasasiakirjat' }, ['patient_records']],
    [{ sv: 'Patientjournaler' }, ['patient_records']],
    [{ en: 'Patient records' }, ['patient_records']],
    [{ en: 'Patience of customers' }, []],
    [{ fi: 'Asiakkaan tuntemistiedot' }, ['due_diligence']],
    [{ sv: 'Uppgifter om kundkännedom' }, ['due_diligence']],
    [{ en: 'Customer due diligence data' }, ['due_diligence']],
    [{ en: 'Supplier due diligence' }, []],
    [{ fi: 'Nimi ja yhteystiedot', sv: 'Namn och kontaktuppgifter', en: 'Name and contact details' }, []],
  ]

  it.each(told.map(([text, kinds]) => [Object.values(text).join(' / '), text, kinds] as const))('%s', (_name, text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })

  it('know the act on bookkeeping of both countries', () => {
    for (const text of [{ fi: 'Kirjanpitolain 2 luvun 10 §' }, { sv: '7 kap. bokföringslagen (1999:1078)' }, { en: 'the Accounting Act' }])
      expect(speaksOf(bookkeepingAct, text)).toBe(true)
    expect(speaksOf(bookkeepingAct, { fi: 'Kirjanpito', sv: 'Bokföring', en: 'Accounting' })).toBe(false)
  })
})

describe('periods', () => {
  it('are compared by their length, however they are written', () => {
    expect(isLonger('P24M', 'P2Y')).toBe(false)
    expect(isLonger('P2Y', 'P24M')).toBe(false)
    expect(isLonger('P25M', 'P2Y')).toBe(true)
    expect(isLonger('P53W', 'P1Y')).toBe(true)
    expect(isLonger('P364D', 'P1Y')).toBe(false)
    expect(longest(['P1Y', 'P30M', 'P2Y'])).toBe('P30M')
    expect(longest([])).toBeUndefined()
  })

  it('that are none say nothing', () => {
    expect(daysOf('PT72H')).toBeNull()
    expect(daysOf('two years')).toBeNull()
    expect(daysOf('P')).toBeNull()
    expect(isLonger('PT72H', 'P1D')).toBe(false)
    expect(isLonger('P1D', 'PT72H')).toBe(false)
  })

  it('are written in three languages', () => {
    expect(inWords('P1Y6M')).toEqual({ fi: '1 vuosi 6 kuukautta', sv: '1 år 6 månader', en: '1 year 6 months' })
    expect(inWords('P30D')).toEqual({ fi: '30 päivää', sv: '30 dagar', en: '30 days' })
    expect(inWords('PT72H')).toEqual({ fi: 'PT72H', sv: 'PT72H', en: 'PT72H' })
  })
})
