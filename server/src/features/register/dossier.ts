import type { EntityManager } from '@mikro-orm/postgresql'
import { dayOf } from '@seloste/schema/law/day'
import type { Dossier, NoticeRecord } from '@seloste/schema/record'
import { ActivityEntity } from '../activity/activity.entity.js'
import { aggregate, toActivityRecord } from '../activity/activity.record.js'
import { SourceDocumentEntity } from '../intake/source-document.entity.js'
import { OrganizationEntity } from '../organization/organization.entity.js'
import { PersonEntity } from '../person/person.entity.js'
import { RuleSwitchEntity } from '../rule-switch/rule-switch.entity.js'
import { toOrganizationRecord } from '../organization/organization.record.js'

/** All that a judgement on these organizations may rest on, by a number of statements that does not grow with them. */
export async function findDossiers(em: EntityManager, organizationIds: readonly string[]): Promise<ReadonlyMap<string, Dossier>> {
  const ids = [...organizationIds]
  const organizations = await em.find(OrganizationEntity, { id: { $in: ids } })
  const activities = await em.find(
    ActivityEntity,
    { organization: { $in: ids }, deletedAt: null },
    { populate: [...aggregate], strategy: 'select-in', orderBy: { id: 'asc' } },
  )
  const documents = await em.find(
    SourceDocumentEntity,
    { organization: { $in: ids }, status: 'confirmed' },
    { fields: ['id', 'name', 'reading', 'organization'] },
  )
  const switches = await em.find(RuleSwitchEntity, { organization: { $in: ids }, onAt: null }, { orderBy: { offAt: 'asc' } })
  const names = await namesOf(
    em,
    switches.map(({ offBy }) => offBy),
  )
  return new Map(
    organizations.map((organization) => [
      organization.id,
      {
        organization: toOrganizationRecord(organization),
        activities: activities.filter((activity) => activity.organization.id === organization.id).map(toActivityRecord),
        notices: documents
          .filter((document) => document.organization.id === organization.id)
          .flatMap(({ id, name, reading }): NoticeRecord[] => (reading ? [{ id, name, reading }] : [])),
        switchedOff: switches
          .filter((one) => one.organization.id === organization.id)
          .map(({ ruleId, reason, offBy, offAt }) => ({ ruleId, reason, by: names.get(offBy) ?? '', since: dayOf(offAt) })),
      },
    ]),
  )
}

/** Names of people, asked only where there is anybody to name. */
async function namesOf(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = ids.length === 0 ? [] : await em.find(PersonEntity, { id: { $in: [...ids] } }, { fields: ['id', 'name'] })
  return new Map(people.map(({ id, name }) => [id, name]))
}
