import { require as gate } from '../../access/gate.js'
import { appendAudit, type Deed } from '../../audit/append.js'
import { admitOrganization } from '../../db/database.js'
import { changesBetween } from '../activity/record-change.js'
import { renewFindings } from '../finding/finding.renewal.js'
import { InputCheck, longest, type Fault } from '../input-check.js'
import { OrganizationAssignmentEntity } from '../person/organization-assignment.entity.js'
import { PersonEntity } from '../person/person.entity.js'
import { accept, Rejected, Stale } from '../refusal.js'
import type { Work } from '../work.js'
import { OrganizationEntity } from './organization.entity.js'
import { toOrganizationRecord } from './organization.record.js'
import { lockOrganization } from './organization.repository.js'
import type { OrganizationInput } from './organization.type.js'

/** Everything wrong with an organization as given, by field. */
export function checkOrganization(input: OrganizationInput, country: string, isNew: boolean): readonly Fault[] {
  const check = new InputCheck()
  if (isNew || input.name !== undefined) check.required('name', input.name, longest.name)
  check.country('country', input.country)
  if (input.country === null) check.fault('country', 'required')
  check.businessId('businessId', input.businessId, input.country ?? country)
  for (const field of ['sector', 'address', 'representative', 'contactPoint'] as const) check.text(field, input[field])
  check.email('email', input.email)
  check.text('phone', input.phone, 50)
  check.text('dpo.name', input.dpo?.name, longest.name)
  check.email('dpo.email', input.dpo?.email)
  check.text('dpo.phone', input.dpo?.phone, 50)
  const { headcount } = input
  if (headcount !== null && headcount !== undefined && (headcount < 0 || headcount > 10_000_000))
    check.fault('headcount', 'out_of_range', headcount)
  if (input.languages && new Set(input.languages).size < input.languages.length)
    check.fault('languages', 'repeated', input.languages.join(', '))
  return check.faults
}

/** Adds an organization; who is assigned to some only is assigned to the new one. */
export async function createOrganization(work: Work, input: OrganizationInput): Promise<string> {
  const { em, actor } = work
  gate(actor, 'create', 'organization')
  accept(checkOrganization(input, 'FI', true))
  const organization = em.create(OrganizationEntity, { name: (input.name ?? '').trim(), country: 'FI', updatedBy: personOf(work) })
  apply(organization, input)
  await admitOrganization(em, organization.id)
  await em.flush()
  if (actor.kind === 'person' && actor.organizations !== '*') {
    em.create(OrganizationAssignmentEntity, {
      person: await em.findOneOrFail(PersonEntity, { id: actor.personId }),
      organizationId: organization.id,
    })
  }
  await renewFindings(work, [organization.id])
  await appendAudit(em, actor, deed('organization.create', organization, null))
  return organization.id
}

/** Changes an organization that still has the version given. */
export async function updateOrganization(work: Work, id: string, version: number, input: OrganizationInput): Promise<string> {
  const organization = await lockOrganization(work.em, id)
  if (!organization) throw new Rejected('not_found')
  gate(work.actor, 'edit', 'organization', { workspaceId: organization.workspaceId, organizationId: id })
  if (organization.version !== version) throw new Stale(id)
  accept(checkOrganization(input, organization.country, false))
  const changed = changeOrganization(work, organization, input)
  if (!changed) return id
  await renewFindings(work, [id])
  await appendAudit(work.em, work.actor, changed)
  return id
}

/** Puts the input onto an organization that is locked and allowed; the line for the log, or null where nothing changed. The caller saves, judges and logs. */
export function changeOrganization(work: Work, organization: OrganizationEntity, input: OrganizationInput): Deed | null {
  const before = told(organization)
  apply(organization, input)
  if (changesBetween(before, told(organization)).length === 0) return null
  organization.updatedAt = work.at
  organization.updatedBy = personOf(work)
  return deed('organization.update', organization, before)
}

function apply(organization: OrganizationEntity, input: OrganizationInput): void {
  if (input.name) organization.name = input.name.trim()
  if (input.country) organization.country = input.country
  if (input.isPublicBody !== undefined && input.isPublicBody !== null) organization.isPublicBody = input.isPublicBody
  if (input.headcount !== undefined) organization.headcount = input.headcount
  if (input.languages) organization.languages = [...input.languages]
  for (const field of ['businessId', 'sector', 'address', 'email', 'phone', 'representative', 'contactPoint'] as const) {
    if (input[field] !== undefined) organization[field] = input[field]?.trim() || null
  }
  if (input.officerDuty !== undefined) organization.officerDuty = input.officerDuty
  if (input.largeScaleCore !== undefined) organization.largeScaleCore = input.largeScaleCore
  if (input.keepsBreachLog !== undefined) organization.keepsBreachLog = input.keepsBreachLog
  if (input.dpo === null) Object.assign(organization, { dpoName: null, dpoEmail: null, dpoPhone: null })
  if (!input.dpo) return
  if (input.dpo.name !== undefined) organization.dpoName = input.dpo.name?.trim() || null
  if (input.dpo.email !== undefined) organization.dpoEmail = input.dpo.email?.trim() || null
  if (input.dpo.phone !== undefined) organization.dpoPhone = input.dpo.phone?.trim() || null
}

const personOf = ({ actor }: Work): string | null => (actor.kind === 'person' ? actor.personId : null)

const told = (organization: OrganizationEntity) => ({ ...toOrganizationRecord(organization), sector: organization.sector })

const deed = (verb: string, organization: OrganizationEntity, before: object | null): Deed => ({
  verb,
  subjectKind: 'organization',
  subjectId: organization.id,
  subjectTitle: organization.name,
  organizationId: organization.id,
  changes: changesBetween(before, told(organization)),
})
