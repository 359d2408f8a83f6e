import { ApolloClient, HttpLink, from } from '@apollo/client/core'
import { onError } from '@apollo/client/link/error/index.js'
import { createCache } from './cache.js'
import { readError } from './errors.js'

let onSignedOut: () => void = () => {}

/** What to do when the server no longer knows the session; the router says it once. */
export function whenSignedOut(action: () => void): void {
  onSignedOut = action
}

const watchSession = onError(({ graphQLErrors, networkError }) => {
  if (readError({ graphQLErrors, networkError }).code === 'unauthenticated') onSignedOut()
})

/** The one GraphQL client of the window. The session rides in a cookie that scripts cannot read. */
export const apollo = new ApolloClient({
  link: from([watchSession, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  cache: createCache(),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
})
