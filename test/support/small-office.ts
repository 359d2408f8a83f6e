// A small office to look at: three clients, of whom one has a notice in its register, one a notice that waits and one nothing.
import type { Hand } from './app.js'

/** A notice written for these tests; it leans on the Privacy Shield. */
export const shieldNotice = `Tietosuojaseloste

Päivitetty 2.5.2019

1. Rekisterinpitäjä
Tuohimetsän Soutajat Oy, Venepolku 4, 99980 Tuohimetsä, soutajat@tuohimetsa.example

2. Rekisterin nimi
Soutukurssien osallistujarekisteri

3. Henkilötietojen käsittelyn tarkoitus
Kursseille ilmoittautuminen ja laskutus. Käsittely perustuu sopimukseen.

4. Rekisterin tietosisältö
Etunimi, sähköpostiosoite, puhelinnumero ja maksutiedot.

5. Tietojen säilytysaika
Tietoja säilytetään kolme vuotta kurssin päättymisestä.

6. Tietojen siirto EU:n tai ETA:n ulkopuolelle
Uutiskirjeen osoitteet siirretään Yhdysvaltoihin Privacy Shield -järjestelyn nojalla.

7. Rekisterin suojaus
Rekisteri on suojattu palomuurilla ja henkilökohtaisilla käyttäjätunnuksilla.
`

const waitingNotice = `Integritetspolicy

1. Personuppgiftsansvarig
Vindskärets Bageri Ab, Mjölvägen 2, 99970 Vindskär, bageri@vindskar.example

2. Ändamålet med behandlingen
Hantering av beställningar och fakturering.

3. Personuppgifter
Namn, adress och telefonnummer.

4. Lagringstid
Uppgifterna sparas så länge det är nödvändigt.
`

/** What is in the office, by id. */
export interface Office {
  readonly client: string
  readonly clientName: string
  readonly activity: string
  readonly activityTitle: string
  readonly processing: string
  readonly document: string
  readonly waitingClient: string
  readonly waitingDocument: string
  readonly emptyClient: string
  readonly shieldFinding: string
}

/** Adds a client by name; its id. */
export async function addClient(hand: Hand, name: string): Promise<string> {
  const made = await hand.done(
    `mutation ($input: OrganizationInput!) { createOrganization(input: $input) { ... on OrganizationSaved { organization { id } } } }`,
    { input: { name } },
  )
  return made.text('createOrganization.organization.id')
}

/** Adds an activity with nothing but its title; its id. */
export async function addActivity(hand: Hand, organizationId: string, role: 'controller' | 'processor', title: object): Promise<string> {
  const made = await hand.done(
    `mutation ($organizationId: ID!, $role: RegisterRole!, $input: ActivityInput!) {
       createActivity(organizationId: $organizationId, role: $role, input: $input) { ... on ActivitySaved { activity { id } } }
     }`,
    { organizationId, role, input: { title } },
  )
  return made.text('createActivity.activity.id')
}

async function addNotice(hand: Hand, organizationId: string, name: string, notice: string) {
  const added = await hand.done(
    `mutation ($input: AddDocumentInput!) { addDocument(input: $input) { ... on DocumentAdded { document { id version candidates { id } } } } }`,
    { input: { organizationId, name, contentBase64: Buffer.from(notice).toString('base64') } },
  )
  return {
    id: added.text('addDocument.document.id'),
    version: added.number('addDocument.document.version'),
    candidates: added.list('addDocument.document.candidates').map((candidate) => candidate.text('id')),
  }
}

/** Reads a notice, accepts every candidate and confirms them into a new activity. */
async function confirmNotice(hand: Hand, organizationId: string, notice: string) {
  const { id, version, candidates } = await addNotice(hand, organizationId, 'seloste.txt', notice)
  const decided = await hand.done(
    `mutation ($id: ID!, $version: Int!, $decisions: [CandidateDecisionInput!]!) {
       decideCandidates(documentId: $id, version: $version, decisions: $decisions) { ... on CandidatesDecided { document { version } } }
     }`,
    { id, version, decisions: candidates.map((candidate) => ({ id: candidate, action: 'accept' })) },
  )
  const confirmed = await hand.done(
    `mutation ($id: ID!, $version: Int!) { confirmDocument(documentId: $id, version: $version, target: {}) {
       ... on DocumentConfirmed { activity { id title { fi } } findings { id ruleId } } } }`,
    { id, version: decided.number('decideCandidates.document.version') },
  )
  return { document: id, activity: confirmed.text('confirmDocument.activity.id'), confirmed }
}

/** Notes what shows that a measure of the client works. */
export const noteEvidence = (hand: Hand, organizationId: string, evidence: object): Promise<unknown> =>
  hand.done(
    `mutation ($organizationId: ID!, $evidence: EvidenceInput!) {
       noteEvidence(organizationId: $organizationId, evidence: $evidence) { ... on EvidenceSaved { evidence { id } } }
     }`,
    { organizationId, evidence },
  )

/** Fills an empty workspace. */
export async function furnish(hand: Hand): Promise<Office> {
  const clientName = 'Tuohimetsän Soutajat Oy'
  const client = await addClient(hand, clientName)
  const { document, activity, confirmed } = await confirmNotice(hand, client, shieldNotice)
  const processing = await addActivity(hand, client, 'processor', {
    fi: 'Soutuseurojen jäsenlaskutus',
    sv: 'Roddklubbarnas medlemsfakturering',
  })
  const waitingClient = await addClient(hand, 'Vindskärets Bageri Ab')
  const waiting = await addNotice(hand, waitingClient, 'policy.txt', waitingNotice)
  const emptyClient = await addClient(hand, 'Kallioniemen Kirjakauppa Oy')
  return {
    client,
    clientName,
    activity,
    activityTitle: confirmed.text('confirmDocument.activity.title.fi'),
    processing,
    document,
    waitingClient,
    waitingDocument: waiting.id,
    emptyClient,
    shieldFinding: confirmed.find('confirmDocument.findings', 'ruleId', 'transfer-privacy-shield').text('id'),
  }
}
