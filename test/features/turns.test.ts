import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { acceptAll, addNotice, confirm, makeActivity, makeOrganization } from '../support/factories/operations.js'
import { shieldNotice } from '../support/factories/notice.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let editor: Client

beforeAll(async () => {
  desk = await apiDesk()
  editor = await desk.person('consultant')
})
afterAll(() => desk.close())

const kinds = (answers: readonly Tree[]): readonly unknown[] => answers.map((answer) => answer.at('__typename')).sort()
const times = <Result>(count: number, make: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))
const processor = (name: string): object => ({ role: 'processor', party: { name }, engagement: { hasContract: true } })

const rename = async (activity: Tree, input: object): Promise<Tree> => {
  const saved = await editor.done(
    'mutation ($id: ID!, $version: Int!, $input: ActivityInput!) { updateActivity(id: $id, version: $version, input: $input) { __typename } }',
    {
      id: activity.text('id'),
      version: activity.number('version'),
      input,
    },
  )
  return new Tree(saved.at('updateActivity'))
}

describe('writers at once', () => {
  it('make one register and one party where eight of them name the same new one', async () => {
    const organizationId = await makeOrganization(editor)
    const made = await times(8, (index) =>
      makeActivity(editor, organizationId, { recipients: [processor(index % 2 ? 'Yhteinen Palvelu Oy' : 'YHTEINEN palvelu oy')] }),
    )
    expect(new Set(kinds(made))).toEqual(new Set(['ActivitySaved']))
    const seen = await editor.done(
      'query ($id: ID!) { parties(search: "yhteinen") { id } organization(id: $id) { registers { id } activityCount } }',
      { id: organizationId },
    )
    expect(seen.list('parties')).toHaveLength(1)
    expect(seen.value).toMatchObject({ organization: { registers: [{ id: expect.any(String) }], activityCount: 8 } })
  })

  it('name the same new parties in opposite order without waiting for each other for ever', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Vastakkain ${index} Oy`)
    const made = await times(6, async (index) =>
      makeActivity(editor, await makeOrganization(editor), { recipients: (index % 2 ? names.toReversed() : names).map(processor) }),
    )
    expect(new Set(kinds(made))).toEqual(new Set(['ActivitySaved']))
  })

  it('edit different activities of one organization, each judged with what the others saved', async () => {
    const organizationId = await makeOrganization(editor)
    const activities = await times(6, async () => new Tree((await makeActivity(editor, organizationId)).at('activity')))
    const saved = await times(6, (index) =>
      rename(activities[index] as Tree, { purposes: [{ text: { fi: 'Laskutus' }, legalBases: ['contract'] }] }),
    )
    expect(new Set(kinds(saved))).toEqual(new Set(['ActivitySaved']))
    const open = await editor.done(
      'query ($id: ID!) { findings(filter: { organizationId: $id, ruleId: "purpose-missing" }) { totalCount } }',
      { id: organizationId },
    )
    expect(open.number('findings.totalCount')).toBe(0)
  })

  it('confirm one document once', async () => {
    const organizationId = await makeOrganization(editor)
    const document = new Tree((await addNotice(editor, organizationId, shieldNotice)).at('document'))
    const version = await acceptAll(editor, document)
    const answers = await times(6, () => confirm(editor, document.text('id'), version))
    expect(kinds(answers)).toEqual(['DocumentConfirmed', ...Array.from({ length: 5 }, () => 'StaleDocument')])
    const seen = await editor.done('query ($id: ID!) { organization(id: $id) { activityCount } }', { id: organizationId })
    expect(seen.number('organization.activityCount')).toBe(1)
  })

  it('confirm, edit the organization and edit the activity without losing anything', async () => {
    const organizationId = await makeOrganization(editor)
    const activity = new Tree((await makeActivity(editor, organizationId)).at('activity'))
    const documents = await times(3, async () => new Tree((await addNotice(editor, organizationId, shieldNotice)).at('document')))
    const versions = await times(3, (index) => acceptAll(editor, documents[index] as Tree))
    const phone = editor.done('mutation ($id: ID!) { updateOrganization(id: $id, version: 1, input: { phone: "09 1" }) { __typename } }', {
      id: organizationId,
    })
    const [confirmedOnes, edited] = await Promise.all([
      times(3, (index) =>
        confirm(editor, (documents[index] as Tree).text('id'), versions[index] as number, { activityId: activity.text('id') }),
      ),
      rename(activity, { sources: [{ text: { fi: 'Rekisteröity itse' } }] }),
      phone,
    ])
    expect(new Set(kinds(confirmedOnes))).toEqual(new Set(['DocumentConfirmed']))
    expect(['ActivitySaved', 'StaleActivity']).toContain(edited.at('__typename'))
    expect((await phone).at('updateOrganization.__typename')).toMatch(/OrganizationSaved|StaleOrganization/)
  })
})
