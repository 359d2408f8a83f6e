// A notice may name a controller that is not the organization it was brought in for: a parent, a client, a copied text.
import type { OrganizationEntity } from '../organization/organization.entity.js'
import type { CandidateEntity, CandidateKind } from './candidate.entity.js'
import { wordingOf } from './candidate-wording.js'

/** Company forms and their abbreviations, in Finnish, Swedish, English and German; they come and go in how a name is written. */
const forms = new Set(
  `oy oyj ab abp oyab osakeyhtiö aktiebolag ay avoin yhtiö ky kommandiittiyhtiö kommanditbolag kb hb tmi toiminimi firma enskild ry rf rek
   yhdistys förening osk osuuskunta andelslag sr säätiö stiftelse ltd limited llc llp plc inc incorporated corp corporation co company gmbh ag as aps`.split(
    /\s+/,
  ),
)

const letters = (text: string): string => text.normalize('NFKC').toLowerCase()

/** A name without case, punctuation and company form; a name that is nothing but a form stays as it is. */
export function nameKey(name: string): string {
  const words =
    letters(name)
      .replace(/[.:’']/g, '')
      .match(/[\p{L}\d]+/gu) ?? []
  const own = words.filter((word) => !forms.has(word))
  return (own.length > 0 ? own : words).join(' ')
}

/** `1234567-8` and `FI12345678` are one number. */
const numberKey = (number: string): string =>
  letters(number)
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
