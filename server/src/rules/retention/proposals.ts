import type { NationalFact } from '@seloste/schema/law/national'
import { statutoryRetention } from '@seloste/schema/law/national'
import type { ContentText } from '@seloste/schema/text'
import { keysOf } from '@seloste/schema/text'
import type { Wording } from '../wording.js'
import { absence, speaksOf } from '../wording.js'
import { lawOn } from './kept.js'
import { kindWords } from './words.js'

/** Reports of a whistleblowing channel. */
const reports: Wording = {
  fi: /ilmoituskanav|ilmoittajansuojel|väärinkäytösilmoit/iu,
  sv: /visselblås|rapporteringskanal/iu,
  en: /whistle-?blow|reporting channel/iu,
}
/** Data of an employment: contract, wages, certificate. */
const employment: Wording = {
  fi: /työsopimu|työsuhdetied|työtodistu|palk(?:ka|an)/iu,
  sv: /anställningsavtal|arbetsintyg|\blöne?/iu,
  en: /employment (?:contract|data|records?)|certificates? of employment|\b(?:wages?|payroll|salar(?:y|ies))\b/iu,
}
/** Claims and debts. */
const claims: Wording = {
  fi: /saatav|perintä|velka|velan/iu,
  sv: /fordran|fordringar|indrivning|skuld/iu,
  en: /\bclaims?\b|\bdebts?\b|collection/iu,
}

/** Facts of the law book that no rule compares with, and the words of the data that they are about. */
const beside: readonly (readonly [Wording, readonly string[]])[] = [
  [reports, ['fi-whistle']],
  [employment, ['fi-tsopl-wage', 'fi-tsopl-certificate']],
  [absence, ['fi-759-5']],
  [claims, ['fi-vanhentuminen', 'se-preskription']],
]

/** What the law of the country says of how long data called so must or may be kept: proposals for a person, none where it says nothing. */
export function retentionProposals(words: ContentText, country: string, asOf: string): readonly NationalFact[] {
  const compared = keysOf(kindWords)
    .filter((kind) => speaksOf(kindWords[kind], words))
    .flatMap((kind) => lawOn(kind, country, asOf))
  const ids = new Set(beside.flatMap(([wording, own]) => (speaksOf(wording, words) ? own : [])))
  const others = country === 'FI' || country === 'SE' ? statutoryRetention(country, asOf).filter(({ id }) => ids.has(id)) : []
  return [...new Map([...compared, ...others].map((fact) => [fact.id, fact])).values()]
}
