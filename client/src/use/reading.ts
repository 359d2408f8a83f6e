import type { Localized } from '@seloste/schema/text'
import { legalBases } from '@seloste/schema/vocabulary/legal-basis'
import { measures } from '@seloste/schema/vocabulary/measure'
import { recipientRoles } from '@seloste/schema/vocabulary/recipient'
import { retentionKinds } from '@seloste/schema/vocabulary/retention'
import { specialCategories } from '@seloste/schema/vocabulary/special-category'
import { mechanismKinds, transferStatements } from '@seloste/schema/vocabulary/transfer'
import type { CandidateKind } from '../gql/graphql.js'
import { country } from './format.js'
import { word } from './locale.js'

const vocabularies: Readonly<Partial<Record<CandidateKind, Readonly<Record<string, Localized>>>>> = {
  legal_basis: legalBases,
  measure: measures,
  recipient: recipientRoles,
  special_category: specialCategories,
  transfer: { ...transferStatements, ...mechanismKinds },
  retention: retentionKinds,
}

interface Reading {
  readonly kind: CandidateKind
  readonly code: string | null
  readonly country: string | null
}

/** What the words were read as: the vocabulary's own word, and the country. */
export function readAs({ kind, code, country: place }: Reading): string {
  const known = code ? vocabularies[kind]?.[code] : undefined
  return [known ? word(known) : '', country(place)].filter(Boolean).join(', ')
}

/** Grounds that stand no more: accepted as they are, they make a gap. */
export const fallen: ReadonlySet<string> = new Set(['privacy_shield', 'safe_harbor'])
