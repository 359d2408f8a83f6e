import type { OrganizationRecord } from '@seloste/schema/record'

/** Whether the record tells who or where the data protection officer is. */
export const hasOfficer = ({ dpo }: OrganizationRecord): boolean => Boolean(dpo?.name?.trim() || dpo?.email?.trim() || dpo?.phone?.trim())
