import type { RouteLocationRaw } from 'vue-router'
import type { SearchPageQuery } from '../gql/graphql.js'
import { findingsBehind, recordAt } from './links.js'

export type SearchHit = SearchPageQuery['search'][number]

/** Shorter words find too much to mean anything. */
export const shortestSearch = 2

/** Where a hit leads. */
export function placeOf({ kind, id, organizationId }: SearchHit): RouteLocationRaw {
  if (kind === 'finding') return findingsBehind({ rule: id, lens: 'all' })
  if (kind === 'party') return { name: 'processor', params: { party: id } }
  if (!organizationId) return { name: 'portfolio' }
  if (kind === 'organization') return { name: 'client', params: { client: organizationId } }
  if (kind === 'document') return { name: 'document', params: { client: organizationId, document: id } }
  return recordAt(organizationId, id)
}

/** Stretches of an excerpt, those between U+2068 and U+2069 found. */
export function stretches(excerpt: string): readonly { readonly text: string; readonly isFound: boolean }[] {
  return excerpt
    .split(/(\u2068[^\u2069]*\u2069)/u)
    .filter(Boolean)
    .map((part) => ({ text: part.replace(/[\u2068\u2069]/gu, ''), isFound: part.startsWith('\u2068') }))
}
