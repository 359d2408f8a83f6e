/** A number of a company register as it stands in a text. */
export interface CompanyNumber {
  readonly start: number
  readonly end: number
  readonly text: string
}

const FINNISH = /(?<![\d-])\d{7}-\d(?![\d-])/gu

/** The numbers in a stretch that have the form of a Finnish Business ID, whether their check digit is right or not. */
export const finnishNumbersIn = (text: string, offset: number): CompanyNumber[] =>
  [...text.matchAll(FINNISH)].map(({ index, 0: written }) => ({
    start: offset + index,
    end: offset + index + written.length,
    text: written,
  }))

/** The check digit of a Finnish Business ID: weights 7, 9, 10, 5, 8, 4, 2, modulo 11; old numbers of six digits begin with a zero. */
export function isBusinessId(written: string): boolean {
  const given = written.replace(/\D/gu, '')
  if (given.length < 7 || given.length > 8) return false
  const digits = given.padStart(8, '0')
  const sum = [7, 9, 10, 5, 8, 4, 2].reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const rest = sum % 11
  return rest !== 1 && (rest === 0 ? 0 : 11 - rest) === Number(digits[7])
}

/** The check digit of a Swedish organisationsnummer: every other digit doubled, the digits of all summed to a multiple of ten. */
export function isOrganisationNumber(written: string): boolean {
  const digits = written.replace(/\D/gu, '').replace(/^16(?=\d{10}$)/u, '')
  if (digits.length !== 10) return false
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Whether the check digit fits, Finnish or Swedish by the form of the number; null for a form that has none to check. */
export function checkDigitOf(written: string): boolean | null {
  const number = written.trim()
  if (/^\d{6}-?\d{4}$/u.test(number)) return isOrganisationNumber(number)
  if (/^\d{6,7}\s?[-–]\s?\d$/u.test(number)) return isBusinessId(number)
  if (/^\d{8,9}-\d$/u.test(number)) return false
  // Eight digits alone may be a number of another country: only a fitting one tells that it is Finnish.
  return /^\d{8}$/u.test(number) && isBusinessId(number) ? true : null
}
