import { InMemoryCache, type FieldFunctionOptions } from '@apollo/client/core'
import { relayStylePagination } from '@apollo/client/utilities/index.js'

interface Reach {
  readonly rows: { readonly edges: readonly unknown[] }
}

/** The next page of transfers stands after the ones that are there; anything else replaces them. */
function grow(existing: Reach | undefined, incoming: Reach, { args }: FieldFunctionOptions): Reach {
  if (!existing || !args?.['after']) return incoming
  return { ...incoming, rows: { ...incoming.rows, edges: [...existing.rows.edges, ...incoming.rows.edges] } }
}

interface Coverage {
  readonly clients: { readonly edges: readonly unknown[] }
}

/** The same for the clients of the coverage by measures. */
function growClients(existing: Coverage | undefined, incoming: Coverage, { args }: FieldFunctionOptions): Coverage {
  if (!existing || !args?.['after']) return incoming
  return { ...incoming, clients: { ...incoming.clients, edges: [...existing.clients.edges, ...incoming.clients.edges] } }
}

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
          catalogue: relayStylePagination(['search', 'isExpiring', 'isWithoutContract']),
          statisticsRows: relayStylePagination(['kind', 'field', 'key']),
          transferReach: { keyArgs: ['organizationId', 'filter', 'asOf', 'language'], merge: grow },
          measureCoverage: { keyArgs: ['organizationId', 'asOf', 'order'], merge: growClients },
          measureRows: relayStylePagination(['filter', 'asOf', 'order']),
          portfolioOnDay: relayStylePagination(['asOf', 'search', 'only', 'order']),
        },
      },
      Portfolio: { merge: true, fields: { rows: relayStylePagination(['search', 'only', 'order']) } },
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
      // How its evidence stands depends on the day asked.
      MeasureAtClient: { keyFields: false },
      // And under the law of another day.
      ReachedTransfer: { keyFields: false },
    },
  })
}
