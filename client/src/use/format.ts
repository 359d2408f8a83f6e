import { dayOf } from '@seloste/schema/law/day'
import type { Language } from '@seloste/schema/text'
import { computed } from 'vue'
import { locale } from './locale.js'

const tags: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

const tag = computed(() => tags[locale.value])
const long = computed(
  () =>
    new Intl.DateTimeFormat(tag.value, {
      day: 'numeric',
      month: locale.value === 'en' ? 'short' : 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    }),
)
const short = computed(
  () => new Intl.DateTimeFormat(tag.value, { day: 'numeric', month: locale.value === 'en' ? 'short' : 'numeric', timeZone: 'UTC' }),
)
const moment = computed(() => new Intl.DateTimeFormat(tag.value, { dateStyle: 'medium', timeStyle: 'short' }))
const numbers = computed(() => new Intl.NumberFormat(tag.value))
const countries = computed(() => new Intl.DisplayNames(tag.value, { type: 'region' }))
const tongues = computed(() => new Intl.DisplayNames(tag.value, { type: 'language' }))
const lists = computed(() => new Intl.ListFormat(tag.value, { type: 'conjunction' }))
const collator = computed(() => new Intl.Collator(tag.value, { numeric: true }))

/** A day, or the day on which a moment falls, at midnight. */
function midnight(date: string): Date {
  return new Date(`${date.length > 10 ? dayOf(new Date(date)) : date}T00:00:00Z`)
}

/** A day, as the language writes it. Days have no hour and no zone. */
export function day(date: string): string {
  return long.value.format(midnight(date))
}

/** A day without its year, where the year is plain from the place. */
export function dayShort(date: string): string {
  return short.value.format(midnight(date))
}

/** A moment in the reader's zone. */
export function time(at: string): string {
  return moment.value.format(new Date(at))
}

/** A number, grouped as the language groups. */
export function number(value: number): string {
  return numbers.value.format(value)
}

/** Confidence with its two decimals. */
export function decimals(value: number): string {
  return new Intl.NumberFormat(tag.value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)
}

/** Name of a country by its two letters; anything else is shown as it is. */
export function country(code: string | null | undefined): string {
  if (!code) return ''
  try {
    return countries.value.of(code) ?? code
  } catch {
    return code
  }
}

/** Name of a language. */
export function tongue(code: string): string {
  return tongues.value.of(code) ?? code
}

/** A word of the vocabulary where a line begins with it. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(tag.value) + text.slice(1)
}

/** "a, b and c". */
export function list(words: readonly string[]): string {
  return lists.value.format(words)
}

/** Whole days from one day or moment to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000)
}

/** Order of words in the reader's language: å, ä and ö stand last in Finnish and Swedish. */
export function compare(a: string, b: string): number {
  return collator.value.compare(a, b)
}
