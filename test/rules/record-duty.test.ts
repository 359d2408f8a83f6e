import type { ActivityRecord, OrganizationRecord } from '@seloste/schema/record'
import { accountability, activityExample, dataItem, organizationExample } from '@seloste/server/rules/examples'
import { recordDutyOf } from '@seloste/server/rules/record-duty'
import { describe, expect, it } from 'vitest'

const visitors = [{ id: 's1', text: { fi: 'tapahtuman vierailijat' }, provenance: null }]
const dutyOf = (organization: Partial<OrganizationRecord>, ...activities: readonly Partial<ActivityRecord>[]) => {
  const { duty, reasons } = recordDutyOf({
    organization: organizationExample(organization),
    activities: activities.map((changes, index) => activityExample({ id: `a${index}`, ...changes })),
    notices: [],
  })
  return [duty, ...reasons.map(({ reason }) => reason)]
}

/** Art. 30(5) GDPR, and what the supervisory authorities have said of "occasional". */
describe('whether a record must be kept', () => {
  it.each<[string, Partial<OrganizationRecord>, Partial<ActivityRecord>, readonly string[]]>([
    ['250 persons', { headcount: 250 }, { subjects: visitors }, ['required', 'headcount']],
    ['249 persons, and nothing known', { headcount: 249 }, { subjects: visitors }, ['unsure', 'occasional_unknown']],
    ['749 persons: the proposal is not law', { headcount: 749 }, { subjects: visitors }, ['required', 'headcount']],
    ['nobody has told how many', { headcount: null }, { subjects: visitors }, ['unsure', 'headcount_unknown', 'occasional_unknown']],
    ['customers', { headcount: 3 }, {}, ['required', 'customers']],
    ['staff', { headcount: 3 }, { subjects: [{ id: 's1', text: { sv: 'anställda' }, provenance: null }] }, ['required', 'staff']],
    [
      'health',
      { headcount: 3 },
      { subjects: visitors, dataItems: [dataItem({ specialCategory: 'health' })] },
      ['required', 'special_categories'],
    ],
    [
      'offences',
      { headcount: 3 },
      { subjects: visitors, dataItems: [dataItem({ specialCategory: 'criminal' })] },
      ['required', 'criminal_data'],
    ],
    [
      'risk',
      { headcount: 3 },
      { subjects: visitors, accountability: accountability({ riskCriteria: ['large_scale'] }) },
      ['required', 'risk'],
    ],
  ])('%s', (_name, organization, activity, expected) => expect(dutyOf(organization, activity)).toEqual(expected))

  it('asks of what is left when other activities require one', () => {
    expect(dutyOf({ headcount: 3 }, {}, { subjects: visitors })).toEqual(['required', 'customers', 'occasional_unknown'])
  })
})
