import type { OrganizationRecord } from '@seloste/schema/record'
import type { OrganizationEntity } from './organization.entity.js'

/** An organization as rules and exports speak of it. */
export function toOrganizationRecord(organization: OrganizationEntity): OrganizationRecord {
  const { id, name, businessId, country, isPublicBody, headcount, languages, address, email, phone, representative, contactPoint } =
    organization
  return {
    id,
    name,
    businessId,
    country,
    isPublicBody,
    headcount,
    languages,
    address,
    email,
    phone,
    representative,
    contactPoint,
    dpo: officerOf(organization),
    officerDuty: organization.officerDuty,
    largeScaleCore: organization.largeScaleCore,
    keepsBreachLog: organization.keepsBreachLog,
  }
}

/** All three empty: no officer is recorded. */
export function officerOf({ dpoName: name, dpoEmail: email, dpoPhone: phone }: OrganizationEntity): OrganizationRecord['dpo'] {
  return name || email || phone ? { name, email, phone } : null
}
