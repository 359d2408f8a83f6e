import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { acceptAll, addNotice, confirm, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

/** Two notices of one organization in its register, of which one says what the other denies. */

const notice = (title: string, recipients: string): string => `Tietosuojaseloste

1. Rekisterinpitäjä
Esimerkkipuoti Oy, Kuvitteellinenkatu 1, 00100 Helsinki

2. Rekisterin nimi
${title}

3. Henkilötietojen käsittelyn tarkoitus
Asiakassuhteen hoitaminen.

4. Rekisterin tietosisältö
Nimi ja sähköpostiosoite.

5. Tietojen luovutukset
${recipients}

6. Tietojen säilytysaika
Tietoja säilytetään viisi vuotta asiakassuhteen päättymisestä.
`
const denial = 'Tietoja ei luovuteta ulkopuolisille.'
const disclosure = 'Asiakastietoja käsitellään Salesforce-asiakkuudenhallintajärjestelmässä.'

let desk: ApiDesk
let client: Client

beforeAll(async () => {
  desk = await apiDesk()
  client = await desk.person('consultant')
})
afterAll(() => desk.close())

async function brought(organizationId: string, text: string, name: string): Promise<void> {
  const document = new Tree((await addNotice(client, organizationId, text, name)).at('document'))
  await confirm(client, document.text('id'), await acceptAll(client, document))
}

async function found(organizationId: string): Promise<readonly string[][]> {
  const answer = await client.done(
    `query ($filter: FindingFilter) { findings(filter: $filter, first: 20) { edges { node { verdict spans { text } } } } }`,
    { filter: { organizationId, ruleId: 'consistency-recipients-across-notices', lens: 'open' } },
  )
  return answer.list('findings.edges').map((edge) => edge.list('node.spans').map((span) => span.text('text')))
}

describe('two notices in one register', () => {
  it('are shown to be at odds, with the sentence of each', async () => {
    const organizationId = await makeOrganization(client)
    await brought(organizationId, notice('Asiakasrekisteri', denial), 'asiakkaat.txt')
    expect(await found(organizationId)).toEqual([])
    await brought(organizationId, notice('Asiakaspalvelun rekisteri', disclosure), 'asiakaspalvelu.txt')
    const findings = await found(organizationId)
    expect(findings).toHaveLength(2)
    for (const sentences of findings) expect(sentences).toEqual(expect.arrayContaining([denial, disclosure]))
  })
})
