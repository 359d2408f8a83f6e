import type { ConfirmDocumentMutation } from '../../gql/graphql.js'

/** What a confirmation put into the register, and what was found in it. */
export type Confirmed = Extract<ConfirmDocumentMutation['confirmDocument'], { __typename: 'DocumentConfirmed' }>
