// What the tests ask of the API again and again.
import { Tree } from '../tree.js'
import type { Client } from './api.js'

/** A new organization by the API; its id. */
export async function makeOrganization(client: Client, input: object = {}): Promise<string> {
  const made = await client.done(
    `mutation ($input: OrganizationInput!) { createOrganization(input: $input) {
       __typename ... on OrganizationSaved { organization { id } } ... on Refusal { code fields { field code } } } }`,
    { input: { name: 'Esimerkkipuoti Oy', ...input } },
  )
  return made.text('createOrganization.organization.id')
}

/** A new activity by the API, with its version. */
export async function makeActivity(client: Client, organizationId: string, input: object = {}, role = 'controller'): Promise<Tree> {
  const made = await client.done(
    `mutation ($organizationId: ID!, $role: RegisterRole!, $input: ActivityInput!) { createActivity(organizationId: $organizationId, role: $role, input: $input) {
       __typename ... on ActivitySaved { activity { id version purposes { id } transfers { id } subjects { id } } changedFindings { id ruleId verdict } }
       ... on Refusal { code fields { field code value } } } }`,
    { organizationId, role, input: { title: { fi: 'Asiakasrekisteri' }, ...input } },
  )
  return new Tree(made.at('createActivity'))
}

/** A notice sent to the API, with its candidates. */
export async function addNotice(client: Client, organizationId: string, text: string | Uint8Array, name = 'seloste.txt'): Promise<Tree> {
  const added = await client.done(
    `mutation ($input: AddDocumentInput!) { addDocument(input: $input) { __typename
       ... on DocumentAdded { document { id version status language size sha256 text proposedTitle outline { title start end }
         candidates { id number kind statement text code country period confidence confidenceWord status duplicateOf spans { start end text before after } } } }
       ... on Refusal { code fields { field code value } } } }`,
    { input: { organizationId, name, again: true, contentBase64: Buffer.from(text).toString('base64') } },
  )
  return new Tree(added.at('addDocument'))
}

/** Says of every candidate of a document that it shall enter the register; the document's new version. */
export async function acceptAll(client: Client, document: Tree): Promise<number> {
  const decided = await client.done(
    `mutation ($id: ID!, $version: Int!, $decisions: [CandidateDecisionInput!]!) { decideCandidates(documentId: $id, version: $version, decisions: $decisions) {
       __typename ... on CandidatesDecided { document { version } } ... on Refusal { code fields { field code } } } }`,
    {
      id: document.text('id'),
      version: document.number('version'),
      decisions: document.list('candidates').map((candidate) => ({ id: candidate.text('id'), action: 'accept' })),
    },
  )
  return decided.number('decideCandidates.document.version')
}

/** Puts what was accepted into the register. */
export async function confirm(client: Client, documentId: string, version: number, target: object = {}): Promise<Tree> {
  const confirmed = await client.done(
    `mutation ($id: ID!, $version: Int!, $target: ConfirmTargetInput!) { confirmDocument(documentId: $id, version: $version, target: $target) { __typename
       ... on DocumentConfirmed { document { status version } activity { id version title { fi } transferStatement reviewedOn
           transfers { id country mechanismKind provenance { by confirmedBy confidence evidence { text documentId } } }
           purposes { text { fi } legalBases provenance { by } } subjects { text { fi } } dataItems { text { fi } retention { period criterion { fi } } }
           recipients { party { name serviceId } category { fi } role } measures { kind limb } answers { statement state } statements { statement state } }
         findings { id ruleId verdict spans { text before after } text(language: fi) { title } } }
       ... on StaleDocument { current { version } } ... on Refusal { code fields { field code } } } }`,
    { id: documentId, version, target },
  )
  return new Tree(confirmed.at('confirmDocument'))
}
