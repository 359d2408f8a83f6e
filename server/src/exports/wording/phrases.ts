import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import type { Language } from '@seloste/schema/text'

/** How the report writes days, periods, countries and provisions. Own tables where a run-time's data could change the bytes. */

const englishMonths = 'January February March April May June July August September October November December'.split(' ')

/** An ISO day, or the day of an ISO instant, as people of the language write it. What is no day stays as it is. */
export function dayWords(iso: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!parts) return iso
  const [, year, month, day] = parts.map(Number)
  return language === 'en' ? `${day} ${englishMonths[(month ?? 1) - 1]} ${year}` : `${day}.${month}.${year}`
}

type Unit = 'Y' | 'M' | 'W' | 'D' | 'H'

const units: Readonly<Record<Unit, Readonly<Record<Language, readonly [one: string, many: string]>>>> = {
  Y: { fi: ['vuosi', 'vuotta'], sv: ['år', 'år'], en: ['year', 'years'] },
  M: { fi: ['kuukausi', 'kuukautta'], sv: ['månad', 'månader'], en: ['month', 'months'] },
  W: { fi: ['viikko', 'viikkoa'], sv: ['vecka', 'veckor'], en: ['week', 'weeks'] },
  D: { fi: ['päivä', 'päivää'], sv: ['dag', 'dagar'], en: ['day', 'days'] },
  H: { fi: ['tunti', 'tuntia'], sv: ['timme', 'timmar'], en: ['hour', 'hours'] },
}

/** An ISO 8601 duration in words, as "7 vuotta". What is no duration stays as it is. */
export function periodWords(iso: string, language: Language): string {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(iso)
  if (!parts) return iso
  const words = (['Y', 'M', 'W', 'D', 'H'] as const).flatMap((unit, at) => {
    const count = parts[at + 1]
    if (count === undefined) return []
    const [one, many] = units[unit][language]
    return [`${count} ${Number(count) === 1 ? one : many}`]
  })
  return words.join(' ') || iso
}

const countryNames: Readonly<Record<Language, Intl.DisplayNames>> = {
  fi: new Intl.DisplayNames('fi-FI', { type: 'region' }),
  sv: new Intl.DisplayNames('sv-FI', { type: 'region' }),
  en: new Intl.DisplayNames('en-IE', { type: 'region' }),
}

/** A country's name as findings and pages write it; a code that has none stays as it is. The runtime, and so the name, comes with the install. */
export function countryWords(code: string, language: Language): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames[language].of(code) ?? code) : code
}

/** A provision with paragraph and letter in the short form of the language: "30 art. 1 k. e alak.", "art. 30.1 e", "Art. 30(1)(e)". */
export function provisionWords(article: number, paragraph: number, letter: string, language: Language): string {
  const kept = (text: string) => text.replaceAll(' ', '\u00a0')
  if (language === 'fi') return kept(`${article} art. ${paragraph} k. ${letter} alak.`)
  return kept(language === 'sv' ? `art. ${article}.${paragraph} ${letter}` : `Art. ${article}(${paragraph})(${letter})`)
}

/** The provision of Art. 30 that asks for a statement. */
export function statementProvision(role: RegisterRole, letter: string, language: Language): string {
  return provisionWords(30, role === 'controller' ? 1 : 2, letter, language)
}

/** The signs around quoted words. */
export const quoteSigns: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  fi: ['”', '”'],
  sv: ['”', '”'],
  en: ['“', '”'],
}

/** `one` for a count of one, else `many`, with `{n}` filled. */
export function counted(count: number, one: string, many: string): string {
  return (count === 1 ? one : many).replaceAll('{n}', String(count))
}

/** Joins what is there with a separator. */
export function joined(parts: readonly (string | null | undefined | false)[], separator = ', '): string {
  return parts.filter((part): part is string => Boolean(part)).join(separator)
}
