import type { OrganizationEntity } from './organization.entity.js'
import { officerOf } from './organization.record.js'
import { OfficerContact, Organization } from './organization.type.js'

/** One of eight colours for the spine of the binder, always the same for an organization. */
export const spineOf = (id: string): number => (parseInt(id.slice(-4), 16) % 8) + 1

/** An organization as the API shows it. */
export function toOrganization(organization: OrganizationEntity): Organization {
  const {
    id,
    version,
    name,
    businessId,
    country,
    sector,
    isPublicBody,
    headcount,
    languages,
    address,
    email,
    phone,
    representative,
    contactPoint,
  } = organization
  const officer = officerOf(organization)
  return Object.assign(new Organization(), {
    id,
    version,
    name,
    businessId,
    country,
    sector,
    isPublicBody,
    headcount,
    languages,
    address,
    email,
    phone,
    representative,
    contactPoint,
    dpo: officer && Object.assign(new OfficerContact(), officer),
    officerDuty: organization.officerDuty,
    largeScaleCore: organization.largeScaleCore,
    keepsBreachLog: organization.keepsBreachLog,
    spine: spineOf(id),
    updatedAt: organization.updatedAt.toISOString(),
    updatedBy: organization.updatedBy,
  })
}
