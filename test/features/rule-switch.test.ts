import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { makeActivity, makeOrganization } from '../support/factories/operations.js'

let desk: ApiDesk
let officer: Client
let consultant: Client
let organizationId: string

const reason = 'Varmuuskopiot hoitaa konserni; arvioitu erikseen.'

beforeAll(async () => {
  desk = await apiDesk()
  consultant = await desk.person('consultant')
  officer = await desk.person('dpo')
  organizationId = await makeOrganization(consultant)
  await makeActivity(consultant, organizationId)
})
afterAll(() => desk.close())

const off = (client: Client, variables: object = {}) =>
  client.done(
    `mutation ($organizationId: ID!, $ruleId: String!, $reason: String!) {
       switchRuleOff(organizationId: $organizationId, ruleId: $ruleId, reason: $reason) { __typename
         ... on RuleSwitched { organization { ruleSwitches { ruleId reason offBy onBy topic(language: fi) } } } ... on Refusal { code fields { field code } } } }`,
    { organizationId, ruleId: 'security-missing', reason, ...variables },
  )
const on = (client: Client) =>
  client.done(
    `mutation ($organizationId: ID!, $ruleId: String!) { switchRuleOn(organizationId: $organizationId, ruleId: $ruleId) { __typename
       ... on RuleSwitched { organization { ruleSwitches { ruleId onBy } } } ... on Refusal { code } } }`,
    { organizationId, ruleId: 'security-missing' },
  )
const openOf = async (ruleId: string): Promise<number> =>
  (
    await officer.done('query ($ruleId: String!, $id: ID!) { findings(filter: { ruleId: $ruleId, organizationId: $id }) { totalCount } }', {
      ruleId,
      id: organizationId,
    })
  ).number('findings.totalCount')
const scopeOf = async (): Promise<string> =>
  (await officer.done('query ($id: ID!) { report(organizationId: $id, language: fi) { html } }', { id: organizationId })).text(
    'report.html',
  )

describe('a rule switched off for an organization', () => {
  it('is refused to whoever may not accept a gap, and without a reason', async () => {
    expect((await off(consultant)).at('switchRuleOff')).toMatchObject({ __typename: 'Refusal', code: 'not_allowed' })
    expect((await off(officer, { reason: ' ' })).at('switchRuleOff')).toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'reason' }],
    })
    expect((await off(officer, { ruleId: 'no-such-rule' })).at('switchRuleOff')).toMatchObject({ code: 'not_found' })
    const stranger = await desk.person('dpo', '*', await desk.workspace())
    expect((await off(stranger)).at('switchRuleOff')).toMatchObject({ code: 'not_found' })
  })

  it('closes its findings, tells every report why, and opens them when it is switched on', async () => {
    expect(await openOf('security-missing')).toBe(1)
    const switched = await off(officer)
    expect(switched.list('switchRuleOff.organization.ruleSwitches').map((one) => one.at('reason'))).toEqual([reason])
    expect(await openOf('security-missing')).toBe(0)
    expect(await openOf('purpose-missing')).toBe(1)
    expect(await scopeOf()).toContain(reason)
    expect((await off(officer)).at('switchRuleOff')).toMatchObject({ code: 'conflict' })

    const again = await on(officer)
    expect(again.at('switchRuleOn.organization.ruleSwitches.0.onBy')).toMatch(/Henkilö/)
    expect(await openOf('security-missing')).toBe(1)
    expect(await scopeOf()).not.toContain(reason)
    expect((await on(officer)).at('switchRuleOn')).toMatchObject({ code: 'not_found' })
  })
})
