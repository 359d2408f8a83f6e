import type { Localized } from '@seloste/schema/text'
import { languages } from '@seloste/schema/text'

const yearDays = 365.25
const parts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/

const numbers = (period: string): readonly [years: number, months: number, weeks: number, days: number] | null => {
  const found = parts.exec(period)
  if (!found) return null
  const [years = 0, months = 0, weeks = 0, days = 0] = found.slice(1).map((part) => Number(part ?? 0))
  return [years, months, weeks, days]
}

/** An ISO 8601 duration in days, a month as a twelfth of a year; null for what is no duration. */
export function daysOf(period: string): number | null {
  const found = numbers(period)
  if (!found) return null
  const [years, months, weeks, days] = found
  return years * yearDays + (months * yearDays) / 12 + weeks * 7 + days
}

/** Whether the first duration is longer than the second; false where either is no duration. */
export function isLonger(period: string, other: string): boolean {
  const [one, two] = [daysOf(period), daysOf(other)]
  return one !== null && two !== null && one > two
}

/** The longest of some durations; undefined where there is none. */
export const longest = (periods: readonly string[]): string | undefined =>
  periods.toSorted((one, other) => (daysOf(other) ?? 0) - (daysOf(one) ?? 0))[0]

const units: readonly (readonly [one: Localized, many: Localized])[] = [
  [
    { fi: 'vuosi', sv: 'år', en: 'year' },
    { fi: 'vuotta', sv: 'år', en: 'years' },
  ],
  [
    { fi: 'kuukausi', sv: 'månad', en: 'month' },
    { fi: 'kuukautta', sv: 'månader', en: 'months' },
  ],
  [
    { fi: 'viikko', sv: 'vecka', en: 'week' },
    { fi: 'viikkoa', sv: 'veckor', en: 'weeks' },
  ],
  [
    { fi: 'päivä', sv: 'dag', en: 'day' },
    { fi: 'päivää', sv: 'dagar', en: 'days' },
  ],
]

/** A duration in words, as "6 vuotta"; as it stands where it is no duration. */
export function inWords(period: string): Localized {
  const counts = numbers(period)
  const words = { fi: '', sv: '', en: '' }
  units.forEach(([one, many], index) => {
    const count = counts?.[index]
    if (!count) return
    const unit = count === 1 ? one : many
    for (const language of languages) words[language] += `${words[language] && ' '}${count} ${unit[language]}`
  })
  return words.en ? words : { fi: period, sv: period, en: period }
}
