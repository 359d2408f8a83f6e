// A notice may name a controller that is not the organization it was brought in for: a parent, a client, a copied text.
import type { OrganizationEntity } from '../organization/organization.entity.js'
import type { CandidateEntity, CandidateKind } from './candidate.entity.js'
import { nameKey } from '../../comparison/same-party.js'
import { wordingOf } from './candidate-wording.js'

/** `1234567-8` and `FI12345678` are one number. */
const numberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/^fi(?=\d)/, '')

/**
 * The controller that the document names, where it is not the organization: another number, or without numbers to compare
 * another name. What a person left out counts too, since it is what the document says; what they changed counts as changed.
 */
export function otherController({ name, businessId }: OrganizationEntity, candidates: readonly CandidateEntity[]): string | null {
  const said = (kind: CandidateKind): string | null => {
    const candidate = candidates.find((one) => one.kind === kind)
    return candidate ? wordingOf(candidate).trim() || null : null
  }
  const [named, number] = [said('controller_name'), said('controller_business_id')]
  if (number && businessId) return numberKey(number) === numberKey(businessId) ? null : (named ?? number)
  return named && nameKey(named) !== nameKey(name) ? named : null
}
