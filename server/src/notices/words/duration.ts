import type { Language } from '@seloste/schema/text'
import { numberWords, timeUnits } from '../lexicon/time-units.js'
import { byLanguage } from './by-language.js'
import { compile } from './phrase.js'
import type { Token } from './token.js'

type Unit = 'Y' | 'M' | 'W' | 'D' | 'H'

/** A period in time units, `P6Y`, and the tokens that say it. */
export interface Duration {
  readonly period: string
  readonly first: number
  readonly last: number
}

const units = byLanguage((language) => compile<Unit>(timeUnits[language]))

/** The periods that stand in a row of tokens: a number, by digits or by word, before a unit of time. */
export function durationsIn(tokens: readonly Token[], language: Language): Duration[] {
  const durations: Duration[] = []
  const seen = new Set<number>()

  for (const { key, first } of units[language](tokens)) {
    if (seen.has(first)) continue
    seen.add(first)
    const number = numberBefore(tokens, first, language) ?? impliedOne(tokens, first, language)

    if (number && number.value > 0 && number.value < 150)
      durations.push({ period: format(number.value, key), first: number.at, last: first })
  }
  return durations
}

/** Steps back over ordinary adjectives (`six (6) full years`) to the number. */
function numberBefore(tokens: readonly Token[], unit: number, language: Language): { value: number; at: number } | null {
  for (let back = 1; back <= 3; back += 1) {
    const word = tokens[unit - back]?.word
    if (word === undefined) return null
    const value = /^\d{1,3}$/u.test(word) ? Number(word) : numberWords[language][word]
    if (value === undefined) continue
    if (back > 1 && (language === 'en' ? word === 'a' : word === 'en' || word === 'ett')) return null
    const isSaidTwice = numberWords[language][tokens[unit - back - 1]?.word ?? ''] === value
    return { value, at: unit - back - (isSaidTwice ? 1 : 0) }
  }
  return null
}

/** `Vuoden kuluessa`: the unit alone in the genitive is one of it. */
function impliedOne(tokens: readonly Token[], unit: number, language: Language): { value: number; at: number } | null {
  const isOne =
    language === 'fi' &&
    /^(?:vuoden|kuukauden|viikon)$/u.test(tokens[unit]?.word ?? '') &&
    /^(?:kuluessa|kuluttua|ajan|jälkeen|sisällä)$/u.test(tokens[unit + 1]?.word ?? '')
  const isBare = language === 'fi' && /^(?:vuoteen|vuodessa|kuukauteen|kuukaudessa)$/u.test(tokens[unit]?.word ?? '')
  return isOne || isBare ? { value: 1, at: unit } : null
}

function format(value: number, unit: Unit): string {
  if (unit === 'H') return `PT${value}H`
  if (Number.isInteger(value)) return `P${value}${unit}`
  if (unit !== 'Y') return `P${Math.ceil(value)}${unit}`
  return `P${value >= 1 ? `${Math.floor(value)}Y` : ''}${Math.round((value % 1) * 12)}M`
}
