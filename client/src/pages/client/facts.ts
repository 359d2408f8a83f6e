import type { Language } from '@seloste/schema/text'
import type { OfficerDuty } from '@seloste/schema/vocabulary/accountability'
import type { ClientFactsFragment, OrganizationInput } from '../../gql/graphql.js'
import type { MessageKey } from '../../i18n/messages.js'

/** The facts as a form holds them: plain text for each box. */
export interface FactsForm {
  name: string
  businessId: string
  sector: string
  headcount: string
  country: string
  address: string
  email: string
  phone: string
  dpoName: string
  dpoEmail: string
  dpoPhone: string
  representative: string
  contactPoint: string
  isPublicBody: boolean
  officerDuty: OfficerDuty | null
  largeScaleCore: boolean | null
  keepsBreachLog: boolean | null
  languages: Language[]
}

/** Text boxes in the order of Art. 30(1)(a), with the field name that the API uses in its errors. */
export const textFields: readonly {
  readonly key: Exclude<keyof FactsForm, 'isPublicBody' | 'officerDuty' | 'largeScaleCore' | 'keepsBreachLog' | 'languages'>
  readonly label: MessageKey
  readonly api: string
  readonly type?: string
}[] = [
  { key: 'name', label: 'portfolio.name', api: 'name' },
  { key: 'businessId', label: 'client.businessId', api: 'businessId' },
  { key: 'sector', label: 'client.sector', api: 'sector' },
  { key: 'country', label: 'portfolio.country', api: 'country' },
  { key: 'address', label: 'client.address', api: 'address' },
  { key: 'email', label: 'client.email', api: 'email', type: 'email' },
  { key: 'phone', label: 'client.phone', api: 'phone', type: 'tel' },
  { key: 'headcount', label: 'client.headcount', api: 'headcount', type: 'number' },
  { key: 'dpoName', label: 'client.dpoName', api: 'dpo.name' },
  { key: 'dpoEmail', label: 'client.dpoEmail', api: 'dpo.email', type: 'email' },
  { key: 'dpoPhone', label: 'client.dpoPhone', api: 'dpo.phone', type: 'tel' },
  { key: 'representative', label: 'client.representative', api: 'representative' },
  { key: 'contactPoint', label: 'client.contactPoint', api: 'contactPoint' },
]

/** The stored facts, ready to be written over. */
export function toForm(facts: ClientFactsFragment): FactsForm {
  return {
    name: facts.name,
    businessId: facts.businessId ?? '',
    sector: facts.sector ?? '',
    headcount: facts.headcount === null ? '' : String(facts.headcount),
    country: facts.country,
    address: facts.address ?? '',
    email: facts.email ?? '',
    phone: facts.phone ?? '',
    dpoName: facts.dpo?.name ?? '',
    dpoEmail: facts.dpo?.email ?? '',
    dpoPhone: facts.dpo?.phone ?? '',
    representative: facts.representative ?? '',
    contactPoint: facts.contactPoint ?? '',
    isPublicBody: facts.isPublicBody,
    officerDuty: facts.officerDuty,
    largeScaleCore: facts.largeScaleCore,
    keepsBreachLog: facts.keepsBreachLog,
    languages: [...facts.languages],
  }
}

const given = (text: string): string | null => text.trim() || null

/** Whether an officer is recorded at all. */
export const hasOfficer = ({ dpoName, dpoEmail, dpoPhone }: FactsForm): boolean =>
  [dpoName, dpoEmail, dpoPhone].some((text) => text.trim() !== '')

/** What is sent: an empty box is no value. */
export function toInput(form: FactsForm): OrganizationInput {
  const dpo = { name: given(form.dpoName), email: given(form.dpoEmail), phone: given(form.dpoPhone) }
  return {
    name: form.name.trim(),
    businessId: given(form.businessId),
    sector: given(form.sector),
    headcount: form.headcount === '' ? null : Number(form.headcount),
    country: form.country.trim().toUpperCase(),
    address: given(form.address),
    email: given(form.email),
    phone: given(form.phone),
    dpo: dpo.name || dpo.email || dpo.phone ? dpo : null,
    representative: given(form.representative),
    contactPoint: given(form.contactPoint),
    isPublicBody: form.isPublicBody,
    officerDuty: hasOfficer(form) ? form.officerDuty : null,
    largeScaleCore: form.largeScaleCore,
    keepsBreachLog: form.keepsBreachLog,
    languages: form.languages,
  }
}
