import type { NationalFact } from '@seloste/schema/law/national'
import type { ContentText } from '@seloste/schema/text'
import { keysOf } from '@seloste/schema/text'
import { speaksOf } from '../wording.js'
import { lawOn } from './kept.js'
import { kindWords } from './words.js'

/** What the law of the country says of how long data called so must or may be kept: proposals for a person, none where it says nothing. */
export function retentionProposals(words: ContentText, country: string, asOf: string): readonly NationalFact[] {
  const facts = keysOf(kindWords)
    .filter((kind) => speaksOf(kindWords[kind], words))
    .flatMap((kind) => lawOn(kind, country, asOf))
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()]
}
