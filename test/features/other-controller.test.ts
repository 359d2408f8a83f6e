import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { acceptAll, addNotice, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

const notice = (name: string, businessId = ''): string => `Tietosuojaseloste

1. Rekisterinpitäjä
${name}
${businessId ? `Y-tunnus: ${businessId}\n` : ''}Osoite: Keksittykatu 1, 00100 Helsinki
Sähköposti: tietosuoja@keksitty.example
Puhelin: 09 123 4567

2. Henkilötietojen käsittelyn tarkoitus
Asiakassuhteen hoitaminen.

3. Tietojen säilytysaika
Tietoja säilytetään viisi vuotta asiakassuhteen päättymisestä.
`

let desk: ApiDesk
let editor: Client

beforeAll(async () => {
  desk = await apiDesk()
  editor = await desk.person('consultant')
})
afterAll(() => desk.close())

/** What a confirmation answered, and the organization afterwards. */
async function confirmed(organization: object, text: string): Promise<{ answer: Tree; organization: Tree }> {
  const id = await makeOrganization(editor, organization)
  const document = new Tree((await addNotice(editor, id, text)).at('document'))
  const answer = await editor.done(
    `mutation ($id: ID!, $version: Int!) { confirmDocument(documentId: $id, version: $version, target: {}) {
       __typename ... on DocumentConfirmed { warnings { code text } } } }`,
    { id: document.text('id'), version: await acceptAll(editor, document) },
  )
  const now = await editor.done('query ($id: ID!) { organization(id: $id) { businessId address email phone } }', { id })
  return { answer: new Tree(answer.at('confirmDocument')), organization: new Tree(now.at('organization')) }
}

const nothing = { businessId: null, address: null, email: null, phone: null }

describe('a notice that names another controller', () => {
  it('by name gives the organization none of its contacts, and says whom it names', async () => {
    const { answer, organization } = await confirmed({ name: 'Aivan Toinen Ry' }, notice('Keksitty Kauppa Oy', '0737546-2'))
    expect(answer.value).toMatchObject({ warnings: [{ code: 'other_controller', text: 'Keksitty Kauppa Oy' }] })
    expect(organization.value).toEqual(nothing)
  })

  it('by business id does so, even where the names are alike', async () => {
    const { answer, organization } = await confirmed(
      { name: 'Keksitty Kauppa Oy', businessId: '2345678-0' },
      notice('Keksitty Kauppa Oy', '0737546-2'),
    )
    expect(answer.value).toMatchObject({ warnings: [{ code: 'other_controller' }] })
    expect(organization.value).toEqual({ ...nothing, businessId: '2345678-0' })
  })
})

describe('a notice of the organization itself', () => {
  it.each([
    ['in the same words', { name: 'Keksitty Kauppa Oy' }],
    ['in other letters and without its company form', { name: 'KEKSITTY KAUPPA' }],
    ['with the form in another language', { name: 'Keksitty Kauppa Ab' }],
    ['under another name but with its number', { name: 'Keksitty Konserni', businessId: '0737546-2' }],
  ])('%s fills the contacts it lacks', async (_what, given) => {
    const { answer, organization } = await confirmed(given, notice('Keksitty Kauppa Oy', '0737546-2'))
    expect(answer.value).toMatchObject({ __typename: 'DocumentConfirmed', warnings: [] })
    expect(organization.value).toMatchObject({ businessId: '0737546-2', email: 'tietosuoja@keksitty.example' })
  })
})
