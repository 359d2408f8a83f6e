import { InMemoryCache } from '@apollo/client/core'
import { relayStylePagination } from '@apollo/client/utilities/index.js'

/** What is one thing and what is a list that grows by cursor. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          decisions: relayStylePagination(['filter']),
          findings: relayStylePagination(['filter']),
          statements: relayStylePagination(['filter']),
          organizations: relayStylePagination(['search']),
          portfolioOnDay: relayStylePagination(['asOf', 'search', 'only', 'order']),
        },
      },
      Portfolio: { merge: true, fields: { rows: relayStylePagination(['search', 'only', 'order']) } },
      PortfolioRow: { keyFields: ['organization', ['id']] },
      Organization: {
        fields: {
          activities: relayStylePagination(['role', 'search']),
          documents: relayStylePagination(),
          history: relayStylePagination(),
        },
      },
      Activity: { fields: { history: relayStylePagination() } },
      FindingText: { merge: true },
      Accountability: { merge: true },
      LawBook: { merge: true },
      LawMechanism: { keyFields: ['id'] },
      // Parts of one answer, never things of their own: they are replaced whole.
      Assessment: { keyFields: false },
      Finding: { fields: { spans: { merge: false } } },
      Transfer: { keyFields: false },
      Recipient: { keyFields: false },
      Purpose: { keyFields: false },
      DataItem: { keyFields: false },
      DataSubject: { keyFields: false },
      DataSource: { keyFields: false },
      SecurityMeasure: { keyFields: false },
      FindingPreview: { keyFields: false },
      // The same transfer fares otherwise under another supposition.
      AffectedTransfer: { keyFields: false },
    },
  })
}
