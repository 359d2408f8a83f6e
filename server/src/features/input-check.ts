// What may stand in a field. A fault names the field by its path and the kind of fault; the client owns the words.
import { isDay } from '@seloste/schema/law/day'
import { isCountryCode } from './country-code.js'

export interface Fault {
  readonly field: string
  readonly code: string
  readonly value: string | null
}

/** An argument of a query that cannot be answered: the place of it is named. */
export class ArgumentFault extends Error {
  constructor(readonly fields: readonly Fault[]) {
    super(fields.map(({ field, code, value }) => `${field}: ${code}${value === null ? '' : ` (${value})`}`).join('; '))
  }
}

/** Longest texts, in characters. */
export const longest = { name: 300, line: 500, reason: 2000, content: 20_000 } as const

type Maybe<T> = T | null | undefined

/** Collects every fault of an input, so that a person can mend them all at once. */
export class InputCheck {
  readonly faults: Fault[] = []

  fault(field: string, code: string, value: unknown = null): void {
    const shown = value === null || value === undefined ? null : String(typeof value === 'object' ? JSON.stringify(value) : value)
    // A control character in the echo could do to a log or a terminal what it was meant to do to the record.
    this.faults.push({ field, code, value: shown === null ? null : shown.replace(/\p{Cc}/gu, '�').slice(0, 100) })
  }

  text(field: string, value: Maybe<string>, max: number = longest.line): void {
    if (value === null || value === undefined) return
    if (value.includes('\0')) this.fault(field, 'forbidden_character', value)
    else if (/\p{Surrogate}/u.test(value)) this.fault(field, 'broken_character', value.replace(/\p{Surrogate}/gu, '�'))
    else if (value.length > max) this.fault(field, 'too_long', value)
  }

  /** A text that must say something. */
  required(field: string, value: Maybe<string>, max: number = longest.line): void {
    if (!value?.trim()) this.fault(field, 'required', value)
    else this.text(field, value, max)
  }

  content(field: string, value: Maybe<{ fi?: Maybe<string>; sv?: Maybe<string>; en?: Maybe<string> }>, isRequired = false): void {
    if (isRequired && !(value?.fi?.trim() || value?.sv?.trim() || value?.en?.trim())) this.fault(field, 'required')
    for (const language of ['fi', 'sv', 'en'] as const) this.text(`${field}.${language}`, value?.[language], longest.content)
  }

  country(field: string, value: Maybe<string>): void {
    if (value !== null && value !== undefined && !isCountryCode(value)) this.fault(field, 'invalid_country', value)
  }

  day(field: string, value: Maybe<string>): void {
    if (value !== null && value !== undefined && !isDay(value)) this.fault(field, 'invalid_date', value)
  }

  /** Years, months, weeks or days, as `P6Y` or `P1Y6M`; at most 200 years. */
  duration(field: string, value: Maybe<string>): void {
    if (value === null || value === undefined) return
    const parts = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})W)?(?:(\d{1,5})D)?$/.exec(value)
    if (!parts) return this.fault(field, 'invalid_duration', value)
    const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number]
    if (years + months / 12 + weeks / 52 + days / 365 > 200) this.fault(field, 'too_long', value)
  }

  email(field: string, value: Maybe<string>): void {
    if (value && !/^[^\s@\p{Cc}]{1,64}@[^\s@.\p{Cc}]+(\.[^\s@.\p{Cc}]+)+$/u.test(value)) this.fault(field, 'invalid_email', value)
    this.text(field, value, 254)
  }

  /** A Finnish Y-tunnus is checked by its last digit; of other countries only that it could be a number of a register. */
  businessId(field: string, value: Maybe<string>, country: string): void {
    if (value === null || value === undefined || value === '') return
    const isValid = country === 'FI' ? isFinnishBusinessId(value) : /^[\p{L}\d][\p{L}\d ./-]{2,39}$/u.test(value)
    if (!isValid) this.fault(field, 'invalid_business_id', value)
  }
}

/** The check digit of a Finnish Y-tunnus: weights 7 9 10 5 8 4 2, remainder of 11, where 1 is never given. */
export function isFinnishBusinessId(value: string): boolean {
  const parts = /^(\d{7})-(\d)$/.exec(value)
  if (!parts) return false
  const [, digits = '', check] = parts
  const sum = [7, 9, 10, 5, 8, 4, 2].reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const rest = sum % 11
  return rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest)
}
