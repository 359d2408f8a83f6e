import { mechanismPhrases } from '../lexicon/mechanisms.js'
import { countryPhrases } from '../lexicon/third-countries.js'
import { lawWords } from '../lexicon/proper-names.js'
import { compile, compileSet } from '../words/phrase.js'
import type { Token } from '../words/token.js'

const countries = compile(countryPhrases)
const mechanisms = compile(mechanismPhrases)
const laws = compileSet(lawWords)

/** Whether a capital word belongs to a country, a law or a body of the Union, and so names no receiver. */
export function isPlaceOrLaw(tokens: readonly Token[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - 3), at + 4)
  const here = at - Math.max(0, at - 3)
  return [countries, mechanisms, laws].some((finder) => finder(around).some(({ first, last }) => first <= here && here <= last))
}
