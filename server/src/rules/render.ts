import { mechanismById } from '@seloste/schema/law/mechanisms'
import type { Language, Localized } from '@seloste/schema/text'
import { fill, pick } from '@seloste/schema/text'
import { mechanismKinds, transferStatements } from '@seloste/schema/vocabulary/transfer'
import { rights } from '@seloste/schema/vocabulary/right'
import { specialCategories } from '@seloste/schema/vocabulary/special-category'
import type { Terms } from '@seloste/schema/text'
import { verdicts } from '@seloste/schema/vocabulary/verdict'
import type { Finding } from './evaluate.js'
import type { Rule } from './rule.js'

/** A finding in the reader's language, every slot filled. */
export interface RenderedFinding {
  readonly title: string
  readonly why: string
  readonly fix: string
  readonly ask: string
  readonly goodEntry: string
  /** Why not applicable, or what a person must look at; null where the verdict needs none. */
  readonly reason: string | null
}

/** Locales of the dates: Swedish as written in Finland, English as in Ireland. */
const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-IE' }

const dayForms: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fi: new Intl.DateTimeFormat(locales.fi, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat(locales.sv, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locales.en, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
}
const countryNames: Readonly<Record<Language, Intl.DisplayNames>> = {
  fi: new Intl.DisplayNames(locales.fi, { type: 'region' }),
  sv: new Intl.DisplayNames(locales.sv, { type: 'region' }),
  en: new Intl.DisplayNames(locales.en, { type: 'region' }),
}

/** A day as the language writes it: 16.7.2020, 16.7.2020, 16 July 2020. What is no day is left as it stands. */
export function writeDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : dayForms[language].format(date)
}

/** A country's name; the code where it has none. */
function writeCountry(code: string, language: Language): string {
  return /^[A-Z]{2}$/.test(code) ? (countryNames[language].of(code) ?? code) : code
}

const label = (terms: Readonly<Record<string, Localized>>, key: string, language: Language): string => terms[key]?.[language] ?? key

const each =
  (write: (item: string, language: Language) => string) =>
  (value: string, language: Language): string =>
    value
      .split(',')
      .map((item) => write(item.trim(), language))
      .join(', ')

const of =
  <Key extends string>(terms: Terms<Key>) =>
  (key: string, language: Language): string =>
    label(terms, key, language)

/** Whatever speaks for a transfer: a ground, a statement, a country, or a name as it is. */
function writeSign(sign: string, language: Language): string {
  const word = label({ ...mechanismKinds, ...transferStatements }, sign, language)
  return word === sign ? writeCountry(sign, language) : word
}

/** How a value is written, by the end of its slot's name. */
const writers: readonly (readonly [string, (value: string, language: Language) => string])[] = [
  ['Date', writeDay],
  ['Country', writeCountry],
  ['Countries', each(writeCountry)],
  ['Mechanism', (id, language) => mechanismById(id)?.name[language] ?? id],
  ['Kind', of(mechanismKinds)],
  ['Signs', each(writeSign)],
  ['Rights', each(of(rights))],
  ['Categories', each(of(specialCategories))],
]

/** The values of a judgement as the reader's language writes them. */
export function writeValues(values: Finding['values'], language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([slot, value]) => {
      if (typeof value === 'object') return [slot, pick(value, language)?.text ?? '']
      const writer = writers.find(([end]) => slot.endsWith(end))?.[1]
      return [slot, writer ? writer(String(value), language) : String(value)]
    }),
  )
}

/** Which of several things of one kind is meant, so that their findings can be told apart in a list. */
const placed = ({ place }: Readonly<Record<string, string>>): string => (place ? ` (${place})` : '')

/** Puts a finding into words. A verdict that the machine cannot give is headed by its topic, never by a claim. */
export function renderFinding(finding: Pick<Finding, 'verdict' | 'values' | 'reason'>, rule: Rule, language: Language): RenderedFinding {
  const values = writeValues(finding.values, language)
  const write = (text: Localized) => fill(text[language], values)
  const { topic, titleMet, titleGap, why, fix, ask, goodEntry } = rule.text
  const titles = {
    met: () => write(titleMet),
    gap: () => `${write(titleGap)}${placed(values)}`,
    unsure: () => `${write(topic)}: ${verdicts.unsure[language]}${placed(values)}`,
    not_applicable: () => `${write(topic)}: ${verdicts.not_applicable[language]}`,
  }
  return {
    title: titles[finding.verdict](),
    why: write(why),
    fix: write(fix),
    ask: write(ask),
    goodEntry: write(goodEntry),
    reason: finding.reason ? write(finding.reason) : null,
  }
}
