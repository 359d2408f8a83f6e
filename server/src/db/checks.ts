// Conditions that the database holds a column to.
import { keysOf } from '@seloste/schema/text'

/** Every item of a list is a word of the vocabulary. */
export function listCheck(column: string, terms: Readonly<Record<string, unknown>>): string {
  return `${column} <@ array[${keysOf(terms)
    .map((key) => `'${key}'`)
    .join(', ')}]`
}

/** An ISO 8601 duration, as `P6Y` or `P1Y6M`. */
export const durationCheck = (column: string): string =>
  `${column} ~ '^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$'`

/** Every item of a list is a country code, ISO 3166-1 alpha-2. */
export const countriesCheck = (column: string): string => `array_to_string(${column}, ',') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$'`
