import type { Localized } from '../../text.js'
import type { Confidence, LegalFact } from '../book.js'
import type { Day } from '../day.js'
import type { ProvisionKey } from '../provisions.js'

const templateCountries = ['FI', 'FR', 'GB', 'IE', 'DK', 'SE', 'BE', 'ES', 'DE'] as const

/** Countries whose authority's template was compared. */
export type TemplateCountry = (typeof templateCountries)[number]

/** Languages of labels and column names, the three of the interface and five more of imported tables. */
export type LabelLanguage = 'fi' | 'sv' | 'en' | 'fr' | 'da' | 'de' | 'es' | 'nl'

/** Whether an authority asks for the field in the record. */
export type Asked =
  | 'required'
  | 'recommended'
  | 'optional'
  | 'note'
  | 'explained'
  | 'not_in_record'
  | 'unknown_or_optional'
  | 'optional_link_to_notice'
  | 'required_of_public_bodies'
  | 'required_by_schedule_1'

export interface AskedBy {
  readonly asked: Asked
  readonly confidence: Confidence
}

/** One field of a record or a notice. */
export interface Field extends LegalFact {
  readonly id: string
  /** As the law book words it; `cites` has the keys. */
  readonly article: string
  readonly cites: readonly ProvisionKey[]
  readonly part: 'controller' | 'processor' | 'notice' | 'accountability'
  readonly requirement: 'mandatory' | 'mandatory_where_possible' | 'conditional' | 'recommended' | 'optional' | 'assessment' | 'notice'
  readonly description: string
  readonly labels: Localized & Readonly<Partial<Record<LabelLanguage, string>>>
  readonly check: string
  readonly askedBy: Readonly<Record<TemplateCountry, AskedBy>>
  /** Column names under which tables of others hold the field. */
  readonly columnAliases: Readonly<Partial<Record<LabelLanguage, readonly string[]>>>
  readonly validFrom: Day
  readonly validUntil: Day | null
}

/** The template or guidance of one authority. */
export interface AuthorityTemplate extends LegalFact {
  readonly country: TemplateCountry
  readonly authority: string
  readonly document: string
  /** Address, at times with a remark behind it. */
  readonly url: string
  readonly note: string
}

/** The same answer for every authority: seen for those listed, generally known for the rest, other answers apart. */
export function askedByAll(
  asked: Asked,
  verifiedFor = '',
  except: Readonly<Partial<Record<TemplateCountry, AskedBy>>> = {},
): Readonly<Record<TemplateCountry, AskedBy>> {
  const seen = verifiedFor.split(' ')
  const answer = (country: TemplateCountry): AskedBy =>
    except[country] ?? { asked, confidence: seen.includes(country) ? 'verified' : 'known' }
  return Object.fromEntries(templateCountries.map((country) => [country, answer(country)])) as Record<TemplateCountry, AskedBy>
}
