// Two clients of one processor that stands in the catalogue twice, with a contract that ends soon, a chain, and transfers on several grounds.
import { addDays } from '@seloste/schema/law/day'
import type { Hand } from './app.js'

/** What was put there, by id. */
export interface Shared {
  readonly finnish: string
  readonly swedish: string
  readonly party: string
}

/** A new organization; its id. */
export async function organization(hand: Hand, input: object): Promise<string> {
  const made = await hand.done(
    `mutation ($input: OrganizationInput!) { createOrganization(input: $input) { ... on OrganizationSaved { organization { id } } } }`,
    { input },
  )
  return made.text('createOrganization.organization.id')
}

/** A new activity of it. */
export async function activity(hand: Hand, organizationId: string, input: object): Promise<void> {
  const made = await hand.done(
    `mutation ($organizationId: ID!, $input: ActivityInput!) { createActivity(organizationId: $organizationId, role: controller, input: $input) { ... on ActivitySaved { activity { id } } ... on Refusal { code } } }`,
    { organizationId, input },
  )
  made.text('createActivity.activity.id')
}

/** Fills a workspace with them. */
export async function shareProcessors(hand: Hand, today: string): Promise<Shared> {
  const finnish = await organization(hand, { name: 'Aallonmurtaja Oy', languages: ['fi'], country: 'FI' })
  const swedish = await organization(hand, { name: 'Brygghuset Ab', languages: ['sv'], country: 'FI' })
  const processor = (name: string, engagement: object = {}) => ({
    role: 'processor',
    party: { name, country: 'FI' },
    engagement: { hasContract: true, ...engagement },
  })
  await activity(hand, finnish, {
    title: { fi: 'Uutiskirje' },
    recipients: [
      processor('Kirjepilvi Oy', {
        contractDate: '2023-01-16',
        endsOn: addDays(today, 40),
        subProcessors: [{ name: 'Konesali Ab', country: 'SE' }],
      }),
    ],
    transferStatement: 'occurs',
    transfers: [
      { country: 'US', mechanismId: 'adq-us-privacy-shield', importer: { name: 'Quillfeather Mail, Inc.' } },
      { country: 'JP', mechanismKind: 'adequacy', importer: { name: 'Quillfeather Mail, Inc.' } },
    ],
  })
  await activity(hand, swedish, {
    title: { sv: 'Medlemsbrev' },
    recipients: [processor('Kirjepilvi Oy')],
    transferStatement: 'occurs',
    transfers: [{ country: 'US', mechanismId: 'adq-us-privacy-shield', importer: { name: 'Heronsgate Support LLC' } }],
  })
  await activity(hand, swedish, { title: { sv: 'Fakturering' }, recipients: [processor('Kirjepilvi')] })
  const found = await hand.done('{ parties(search: "Kirjepilvi Oy") { id } }')
  return { finnish, swedish, party: found.text('parties.0.id') }
}
