import { isBusinessId, isOrganisationNumber } from '@seloste/server/notices/words/company-number'
import { describe, expect, test } from 'vitest'
import { observed, read } from './support.js'

describe('check digits', () => {
  test.each(['2345678-0', '0737546-2', '737546-2'])('%s is a Business ID', (number) => expect(isBusinessId(number)).toBe(true))
  test.each(['2345678-9', '0737546-3', '1000001-1', '123'])('%s is none', (number) => expect(isBusinessId(number)).toBe(false))
  test.each(['559999-0008', '165599990008'])('%s is an organisationsnummer', (number) => expect(isOrganisationNumber(number)).toBe(true))
  test.each(['559999-0000', '559000-11', '12'])('%s is none', (number) => expect(isOrganisationNumber(number)).toBe(false))
})

const finnish = (number: string): string => `Tietosuojaseloste\n\nRekisterinpitäjä\nTuohikorpi Oy, ${number}, Tuohitie 2, 99999 Tuohela`
const swedish = (number: string): string =>
  `Integritetspolicy\n\nPersonuppgiftsansvarig\nNävernäs AB, ${number}, Nävergränd 1, 999 99 Nävernäs`

describe('the number of the controller', () => {
  test('is certain where its check digit fits', () => {
    const { controller, confidence } = read(finnish('Y-tunnus 2345678-0'))
    expect(controller.businessId).toBe('2345678-0')
    expect(confidence['controller.businessId']).toBeGreaterThan(0.9)
    expect(read(swedish('org.nr 559999-0008')).controller.businessId).toBe('559999-0008')
  })
  test('is a question to a person, and observed, where it is labelled as one and does not fit', () => {
    const { controller, confidence } = read(finnish('Y-tunnus 2345678-9'))
    expect(controller.businessId).toBe('2345678-9')
    expect(confidence['controller.businessId']).toBeLessThan(0.7)
    expect(observed('wrong_check_digit', finnish('Y-tunnus 2345678-9'))).toEqual(['2345678-9'])
    expect(observed('wrong_check_digit', swedish('organisationsnummer 559999-0000'))).toEqual(['559999-0000'])
    expect(observed('wrong_check_digit', finnish('Y-tunnus 2345678-0'))).toEqual([])
  })
  test('is none where nothing says that it is one and its check digit does not fit', () => {
    expect(read(finnish('diaarinumero 2345678-9')).controller.businessId).toBeNull()
    expect(read(swedish('ärende 559999-0000')).controller.businessId).toBeNull()
  })
})
