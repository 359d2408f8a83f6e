import { languages, type Language } from '@seloste/schema/text'
import { negations } from '../lexicon/function-words.js'
import { compileSet, type Finder } from './phrase.js'
import type { Token } from './token.js'

const finders = new Map<Language, Finder>(languages.map((language) => [language, compileSet(negations[language])]))

/** `Not only`, `not limited to`: a negation that denies nothing. */
const LIMITING: ReadonlySet<string> = new Set([
  'limited',
  'more',
  'mer',
  'enempää',
  'only',
  'just',
  'ainoastaan',
  'pelkästään',
  'bara',
  'enbart',
  'otherwise',
  'muuten',
  'annars',
])

/** Whether a word that turns the statement round stands within so many words before a place, or anywhere without one. */
export function isNegated(tokens: readonly Token[], language: Language, before?: number, reach = 6): boolean {
  const hits = (finders.get(language)?.(tokens) ?? []).filter(
    ({ first, last }) => !LIMITING.has(tokens[last + 1]?.word ?? '') && !isChoice(tokens, first),
  )
  return before === undefined ? hits.length > 0 : hits.some(({ last }) => last < before && before - last <= reach)
}

/** `Membership yes/no`: both answers are told, none is given. */
const isChoice = (tokens: readonly Token[], at: number): boolean =>
  YES.has(tokens[at - 1]?.word ?? '') || (tokens[at - 1]?.word === 'ja' && tokens[at]?.word === 'nej')
const YES: ReadonlySet<string> = new Set(['yes', 'kyllä'])
