import { keysOf } from '@seloste/schema/text'
import { decisionKinds, type DecisionKind } from '@seloste/schema/vocabulary/decision'
import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import {
  DecisionLensesDocument,
  DecisionsPageDocument,
  type DecisionEnd,
  type DecisionsPageQuery,
  type FindingLineFragment,
  type LedgerLens,
} from '../../gql/graphql.js'
import { useAddress } from '../../use/address.js'
import { refreshCounts } from '../../use/counts.js'
import { locale } from '../../use/locale.js'

export type Entry = DecisionsPageQuery['decisions']['edges'][number]['node']

export const lenses: readonly LedgerLens[] = ['standing', 'overdue', 'expiring', 'ended', 'all']
export const ends: readonly DecisionEnd[] = ['withdrawn', 'replaced', 'expired', 'facts_changed']

/** What is asked of the ledger stands in the address: a link brings the same rows. */
export function useLedgerFilters() {
  return {
    lens: useAddress<LedgerLens>('lens', 'standing', lenses),
    kind: useAddress<'' | DecisionKind>('kind', '', ['', ...keysOf(decisionKinds)]),
    because: useAddress<'' | DecisionEnd>('because', '', ['', ...ends]),
  }
}

export type LedgerFilters = ReturnType<typeof useLedgerFilters>

/** Rows of the ledger and what each lens counts, under the same filter. */
export function useLedger(client: () => string | undefined, filters: LedgerFilters) {
  const scope = computed(() => ({
    organizationId: client() ?? null,
    kind: filters.kind.value || null,
    endedBecause: filters.because.value || null,
  }))
  const page = useQuery(DecisionsPageDocument, () => ({ filter: { ...scope.value, lens: filters.lens.value }, language: locale.value }), {
    keepPreviousResult: true,
  })
  const counts = useQuery(DecisionLensesDocument, () => ({ filter: scope.value }), { keepPreviousResult: true })
  const entries = computed(() => page.result.value?.decisions.edges.map(({ node }) => node) ?? [])
  const total = computed(() => page.result.value?.decisions.totalCount ?? 0)
  const hasMore = computed(() => page.result.value?.decisions.pageInfo.hasNextPage ?? false)
  const countOf = (lens: LedgerLens) => counts.result.value?.decisionLenses.find((one) => one.lens === lens)?.count ?? null
  const loadMore = async () => void (await page.fetchMore({ variables: { after: page.result.value?.decisions.pageInfo.endCursor } }))
  const refresh = async () => void (await Promise.all([page.refetch(), counts.refetch(), refreshCounts()]))
  return { ...page, entries, total, hasMore, countOf, loadMore, refresh }
}

/** The finding of a decision that can still be withdrawn or renewed: it stands, and one sees what it is about. */
export function standing({ decision, finding }: Entry): FindingLineFragment | null {
  return decision.isActive ? finding : null
}

/** What a renewal begins with: what every chosen decision says alike, and no end, since the end is what is renewed. */
export function renewalOf(decisions: readonly Entry['decision'][]) {
  const alike = <Value>(of: (decision: Entry['decision']) => Value): Value | null => {
    const [first, ...others] = decisions.map(of)
    return first !== undefined && others.every((other) => other === first) ? first : null
  }
  return {
    owner: alike(({ owner }) => owner),
    reason: alike(({ reason }) => reason),
    due: null,
    until: null,
    untilFieldChanges: alike(({ untilFieldChanges }) => untilFieldChanges) ?? false,
  }
}
