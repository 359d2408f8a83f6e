import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiDesk, apiDesk, type Client } from '../support/factories/api.js'
import { acceptAll, addNotice, makeOrganization } from '../support/factories/operations.js'
import { Tree } from '../support/tree.js'

const register = (title: string, purpose: string, item: string, period: string, more = ''): string => `## ${title}

### Käsittelyn tarkoitus
- ${purpose}

### Käsiteltävät tiedot
- ${item}

### Säilytysaika
${period}

${more}`

const notice = `# Tietosuojaseloste

## Rekisterinpitäjä
Esimerkkipuoti Oy, Kuvitteellinenkatu 1, 00100 Helsinki

${register('Asiakasrekisteri', 'tilausten toimittaminen', 'tilaushistoria', 'Tiedot säilytetään kuusi vuotta.')}
${register(
  'Uutiskirjerekisteri',
  'uutiskirjeen lähettäminen',
  'sähköpostiosoite',
  'Tiedot säilytetään kaksi vuotta.',
  '### Tietojen siirto EU:n ulkopuolelle\nTietoja siirretään Yhdysvaltoihin vakiosopimuslausekkeiden nojalla.\n',
)}
## Tietoturva
Palvelimet on suojattu palomuurilla.
`

let desk: ApiDesk
let editor: Client

beforeAll(async () => {
  desk = await apiDesk()
  editor = await desk.person('consultant')
})
afterAll(() => desk.close())

async function added(): Promise<Tree> {
  return new Tree((await addNotice(editor, await makeOrganization(editor), notice, 'seloste.md')).at('document'))
}

const told = `__typename ... on Refusal { code } ... on DocumentConfirmed { activity { id } activities { id title { fi } transferStatement
  purposes { text { fi } provenance { evidence { documentId start end text } } } dataItems { text { fi } retention { period } } measures { kind } transfers { country } } }`

async function confirmed(document: Tree, target: object): Promise<Tree> {
  const answer = await editor.done(
    `mutation ($id: ID!, $version: Int!, $target: ConfirmTargetInput!) { confirmDocument(documentId: $id, version: $version, target: $target) { ${told} } }`,
    { id: document.text('id'), version: await acceptAll(editor, document), target },
  )
  return new Tree(answer.at('confirmDocument'))
}

describe('a page that describes several registers', () => {
  it('says which register each candidate belongs to, and which hold for all', async () => {
    const document = await added()
    const seen = new Tree(
      (
        await editor.done(
          'query ($id: ID!) { document(id: $id) { text registers { number title start end } candidates { kind text register } } }',
          {
            id: document.text('id'),
          },
        )
      ).at('document'),
    )
    expect(seen.list('registers').map((one) => [one.at('number'), one.at('title')])).toEqual([
      [1, 'Asiakasrekisteri'],
      [2, 'Uutiskirjerekisteri'],
    ])
    for (const one of seen.list('registers'))
      expect(seen.text('text').slice(one.number('start'), one.number('end'))).toMatch(new RegExp(`^${one.text('title')}`, 'u'))
    const of = (kind: string): unknown[] =>
      seen
        .list('candidates')
        .filter((candidate) => candidate.at('kind') === kind)
        .map((candidate) => [candidate.at('text'), candidate.at('register')])
    expect(of('purpose')).toEqual([
      ['tilausten toimittaminen', 1],
      ['uutiskirjeen lähettäminen', 2],
    ])
    expect(of('controller_name')).toEqual([['Esimerkkipuoti Oy', null]])
    expect(of('measure')).toEqual([['Palvelimet on suojattu palomuurilla.', null]])
  })

  it('becomes an activity each, with what holds for all, and evidence in the one document', async () => {
    const document = await added()
    const answer = await confirmed(document, {})
    const activities = answer.list('activities')
    expect(activities.map((one) => one.at('title.fi'))).toEqual(['Asiakasrekisteri', 'Uutiskirjerekisteri'])
    expect(answer.at('activity.id')).toBe(activities[0]?.at('id'))
    expect(activities.map((one) => one.list('dataItems').map((item) => [item.at('text.fi'), item.at('retention.period')]))).toEqual([
      [['tilaushistoria', 'P6Y']],
      [['sähköpostiosoite', 'P2Y']],
    ])
    expect(activities.map((one) => one.list('measures').map((measure) => measure.at('kind')))).toEqual([['firewall'], ['firewall']])
    expect(activities.map((one) => one.list('transfers').map((transfer) => transfer.at('country')))).toEqual([[], ['US']])
    expect(activities[0]?.at('transferStatement')).toBe('absent')
    for (const one of activities) {
      const [evidence] = one.list('purposes.0.provenance.evidence')
      expect(evidence?.at('documentId')).toBe(document.at('id'))
      expect(document.text('text').slice(evidence?.number('start'), evidence?.number('end'))).toBe(one.at('purposes.0.text.fi'))
    }
  })

  it('becomes one activity where a person gives it one title', async () => {
    const answer = await confirmed(await added(), { title: { fi: 'Kaikki asiakkaat' } })
    expect(answer.list('activities').map((one) => [one.at('title.fi'), one.list('purposes').length])).toEqual([['Kaikki asiakkaat', 2]])
  })
})
