import { useApolloClient, useQuery } from '@vue/apollo-composable'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import {
  PortfolioPageDocument,
  PortfolioRowsDocument,
  type PortfolioFilter,
  type PortfolioOrder,
  type PortfolioPageQuery,
  type PortfolioPageQueryVariables,
  type PortfolioRowPartsFragment,
} from '../../gql/graphql.js'

/** So many rows are fetched without being asked for, so that all of them are there to be walked through and printed. */
const ahead = 2_000

export interface RowsAsked {
  readonly search: string
  readonly only: PortfolioFilter
  readonly order: PortfolioOrder
  readonly asOf: string | null
  readonly language: PortfolioPageQueryVariables['language']
  readonly withAreas: boolean
}

type PageInfo = PortfolioPageQuery['portfolio']['rows']['pageInfo']

/** The portfolio and its rows: the first at once, the others while nobody waits, or when they are asked for. */
export function usePortfolioRows(asked: () => RowsAsked) {
  const variables = computed(() => ({ ...asked(), search: asked().search || null }))
  const { result, loading, error, refetch } = useQuery(PortfolioPageDocument, variables, { debounce: 150, keepPreviousResult: true })
  const { client } = useApolloClient()
  const portfolio = computed(() => result.value?.portfolio)

  // A thousand rows stay out of the cache: it would weigh each of their fields whenever one more row comes.
  const more = shallowRef<readonly PortfolioRowPartsFragment[]>([])
  const end = shallowRef<PageInfo | null>(null)
  let fetching: Promise<boolean> | null = null
  let turn = 0
  const asking = (): string => JSON.stringify(variables.value)
  let shown = asking()
  const rows = computed(() => [...(portfolio.value?.rows.edges.map((edge) => edge.node) ?? []), ...more.value])

  async function fetchAfter({ endCursor }: PageInfo): Promise<boolean> {
    const own = turn
    const { language: _language, ...rest } = variables.value
    const { data } = await client.query({
      query: PortfolioRowsDocument,
      variables: { ...rest, after: endCursor },
      fetchPolicy: 'no-cache',
    })
    if (own !== turn || end.value?.endCursor !== endCursor) return false
    more.value = [...more.value, ...data.portfolio.rows.edges.map((edge) => edge.node)]
    end.value = data.portfolio.rows.pageInfo
    return true
  }

  /** Fetches the next rows; false where there are none, or none came. */
  function fetchNext(): Promise<boolean> {
    // What is asked has changed, and the answer to it is under way.
    if (loading.value || shown !== asking() || !end.value?.hasNextPage) return Promise.resolve(false)
    if (fetching) return fetching
    const own = fetchAfter(end.value)
      .catch(() => false)
      .finally(() => {
        if (fetching === own) fetching = null
      })
    fetching = own
    return own
  }

  /** Fetches on until the row is there. */
  async function reach(row: number): Promise<void> {
    while (rows.value.length <= row && (await fetchNext()));
  }

  // Another order, another filter or newer numbers: the rows begin again.
  watch(
    () => portfolio.value?.rows,
    (now) => {
      turn += 1
      shown = asking()
      fetching = null
      more.value = []
      end.value = now?.pageInfo ?? null
    },
    { immediate: true },
  )

  let idle = 0
  if ('requestIdleCallback' in window) {
    watch([rows, loading], () => {
      cancelIdleCallback(idle)
      idle = requestIdleCallback(() => {
        if (rows.value.length < ahead) void fetchNext()
      })
    })
    onScopeDispose(() => cancelIdleCallback(idle))
  }
  return { portfolio, rows, hasMore: computed(() => !!end.value?.hasNextPage), loading, error, refetch, fetchNext, reach }
}
