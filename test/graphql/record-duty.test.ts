import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ApiDesk, apiDesk } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
beforeAll(async () => {
  desk = await apiDesk()
})
afterAll(() => desk.close())

it('tells an organization whether it must keep a record, with the law in force and the proposal apart', async () => {
  const consultant = await desk.person('consultant')
  const id = await makeOrganization(consultant, { headcount: 12 })
  const made = await makeActivity(consultant, id, { subjects: [{ text: { fi: 'asiakkaat' } }] })
  const answer = await consultant.done(
    'query ($id: ID!) { organization(id: $id) { recordDuty { isRequired headcount exemptionBelow proposedExemptionBelow reasons { reason activityIds activities { id title { fi } } text(language: sv) } } } }',
    { id },
  )
  expect(answer.at('organization.recordDuty')).toMatchObject({
    isRequired: true,
    headcount: 12,
    exemptionBelow: 250,
    proposedExemptionBelow: 750,
    reasons: [{ reason: 'customers', activities: [{ id: made.text('activity.id') }], text: expect.stringContaining('kunders') }],
  })
})
