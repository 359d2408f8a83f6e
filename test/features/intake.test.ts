import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { shieldNotice } from '../support/factories/notice.js'
import { acceptAll, addNotice, confirm, makeActivity, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

let desk: ApiDesk
let editor: Client
let consultant: Client

beforeAll(async () => {
  desk = await apiDesk()
  editor = await desk.person('editor')
  consultant = await desk.person('consultant')
})
afterAll(() => desk.close())

const added = async (organizationId: string, text = shieldNotice): Promise<Tree> =>
  new Tree((await addNotice(editor, organizationId, text)).at('document'))

const decide = async (document: Tree, decisions: object[], version = document.number('version'), client = editor): Promise<Tree> =>
  new Tree(
    (
      await client.done(
        `mutation ($id: ID!, $version: Int!, $decisions: [CandidateDecisionInput!]!) { decideCandidates(documentId: $id, version: $version, decisions: $decisions) { __typename
           ... on CandidatesDecided { document { version candidates { id status changedText } } } ... on StaleDocument { current { version candidates { id status } } changedAt } ... on Refusal { code fields { field code } } } }`,
        { id: document.text('id'), version, decisions },
      )
    ).at('decideCandidates'),
  )

describe('intake', () => {
  it('numbers candidates in the order of the text, each with its words', async () => {
    const document = await added(await makeOrganization(consultant))
    const candidates = document.list('candidates')
    expect(candidates.map((candidate) => candidate.at('number'))).toEqual(candidates.map((_, index) => index + 1))
    const starts = candidates.flatMap((candidate) => (candidate.list('spans').length > 0 ? [candidate.number('spans.0.start')] : []))
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(candidates.map((candidate) => candidate.at('kind'))).toEqual(
      expect.arrayContaining(['purpose', 'transfer', 'retention', 'measure']),
    )
    expect(
      document
        .list('outline')
        .map((heading) => heading.at('title'))
        .join(),
    ).toContain('Rekisterinpitäjä')
    expect(document.text('sha256')).toMatch(/^[0-9a-f]{64}$/)
  })

  it('takes each answer: accept, change, leave, reset', async () => {
    const document = await added(await makeOrganization(consultant))
    const ids = document.list('candidates').map((candidate) => candidate.text('id'))
    const decided = await decide(document, [
      { id: ids[0], action: 'accept' },
      { id: ids[1], action: 'change', text: 'Toisin sanoen' },
      { id: ids[2], action: 'leave' },
      { id: ids[3], action: 'accept' },
    ])
    const reset = await decide(document, [{ id: ids[3], action: 'reset' }], decided.number('document.version'))
    expect(
      reset
        .list('document.candidates')
        .slice(0, 4)
        .map((candidate) => [candidate.at('status'), candidate.at('changedText')]),
    ).toEqual([
      ['accepted', null],
      ['changed', 'Toisin sanoen'],
      ['left', null],
      ['waiting', null],
    ])
  })

  it('refuses a stale answer and shows what is stored, and an answer that lacks its words', async () => {
    const document = await added(await makeOrganization(consultant))
    const id = document.text('candidates.0.id')
    await decide(document, [{ id, action: 'leave' }], 1, consultant)
    expect((await decide(document, [{ id, action: 'accept' }], 1)).value).toMatchObject({
      __typename: 'StaleDocument',
      current: { version: 2 },
    })
    expect((await decide(document, [{ id, action: 'change' }], 2)).value).toEqual({
      __typename: 'Refusal',
      code: 'invalid_input',
      fields: [{ field: 'decisions.0.text', code: 'required' }],
    })
    const foreign = await added(await makeOrganization(consultant))
    expect((await decide(document, [{ id: foreign.text('candidates.0.id'), action: 'accept' }], 2)).at('fields')).toEqual([
      { field: 'decisions.0.id', code: 'not_found' },
    ])
  })

  it('puts only what was accepted into the register, with its words and who confirmed it', async () => {
    const document = await added(await makeOrganization(consultant))
    const purposes = document.list('candidates').filter((candidate) => candidate.at('kind') === 'purpose')
    const decided = await decide(
      document,
      purposes.map((candidate, index) => ({
        id: candidate.text('id'),
        action: index === 0 ? 'change' : 'accept',
        text: 'Tilausten käsittely',
      })),
    )
    const confirmed = await confirm(editor, document.text('id'), decided.number('document.version'), {
      title: { fi: 'Verkkokauppa', sv: 'Nätbutik' },
    })
    expect(confirmed.at('activity')).toMatchObject({ title: { fi: 'Verkkokauppa' }, transfers: [], dataItems: [], measures: [] })
    expect(confirmed.at('activity.purposes.0')).toMatchObject({ text: { fi: 'Tilausten käsittely' }, provenance: { by: 'import' } })
    expect(confirmed.at('document.status')).toBe('confirmed')
    expect(confirmed.find('activity.answers', 'statement', 'purposes').at('state')).toBe('answered')
    expect(confirmed.find('activity.answers', 'statement', 'transfers').at('state')).toBe('unanswered')
    const again = await confirm(editor, document.text('id'), decided.number('document.version') + 1)
    expect(again.value).toMatchObject({ __typename: 'Refusal', code: 'conflict' })
  })

  it('confirms nothing where nothing was accepted', async () => {
    const document = await added(await makeOrganization(consultant))
    expect((await confirm(editor, document.text('id'), 1)).value).toEqual({
      __typename: 'Refusal',
      code: 'invalid_input',
      fields: [{ field: 'documentId', code: 'nothing_accepted' }],
    })
  })

  it('adds to an activity of the same organization what it does not say already', async () => {
    const organizationId = await makeOrganization(consultant)
    const first = await added(organizationId)
    const confirmed = await confirm(editor, first.text('id'), await acceptAll(editor, first))
    const second = await added(organizationId)
    const known = second
      .list('candidates')
      .filter((candidate) => ['purpose', 'data_category', 'transfer', 'measure'].includes(candidate.text('kind')))
    expect(known.every((candidate) => typeof candidate.at('duplicateOf') === 'string')).toBe(true)
    const again = await confirm(editor, second.text('id'), await acceptAll(editor, second), { activityId: confirmed.text('activity.id') })
    for (const part of ['purposes', 'dataItems', 'transfers', 'measures'])
      expect(again.list(`activity.${part}`)).toHaveLength(confirmed.list(`activity.${part}`).length)
    const elsewhere = await makeActivity(editor, await makeOrganization(consultant))
    const third = await added(organizationId)
    expect(
      (await confirm(editor, third.text('id'), await acceptAll(editor, third), { activityId: elsewhere.text('activity.id') })).value,
    ).toMatchObject({ code: 'not_found' })
  })

  it('fills what the organization lacks and leaves what it has', async () => {
    const organizationId = await makeOrganization(consultant, { phone: '09 123 456' })
    const text = shieldNotice.replace('00100 Helsinki', '00100 Helsinki, puh. 010 555 1234, tietosuoja@esimerkkipuoti.example')
    const document = await added(organizationId, text)
    await confirm(editor, document.text('id'), await acceptAll(editor, document))
    const seen = await editor.done(
      'query ($id: ID!) { organization(id: $id) { phone email name documents { edges { node { status activities { id } } } } history(first: 3) { edges { node { verb } } } } }',
      { id: organizationId },
    )
    expect(seen.at('organization')).toMatchObject({
      name: 'Esimerkkipuoti Oy',
      phone: '09 123 456',
      email: 'tietosuoja@esimerkkipuoti.example',
    })
    expect(seen.list('organization.documents.edges.0.node.activities')).toHaveLength(1)
    expect(
      seen
        .list('organization.history.edges')
        .map((edge) => edge.at('node.verb'))
        .sort(),
    ).toEqual(['activity.create', 'document.confirm', 'organization.update'])
  })

  it('keeps "no transfers" as an answer', async () => {
    const document = await added(
      await makeOrganization(consultant),
      shieldNotice.replace(
        'Tietoja siirretään Yhdysvaltoihin Privacy Shield -järjestelyn nojalla.',
        'Tietoja ei siirretä EU:n tai ETA-alueen ulkopuolelle.',
      ),
    )
    const confirmed = await confirm(editor, document.text('id'), await acceptAll(editor, document))
    expect(confirmed.at('activity.transferStatement')).toBe('none')
    expect(confirmed.find('activity.answers', 'statement', 'transfers').at('state')).toBe('none')
    expect(confirmed.find('activity.statements', 'statement', 'transfers').at('state')).toBe('met')
  })
})
