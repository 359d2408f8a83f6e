import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { useRoute, type RouteLocationRaw } from 'vue-router'
import { FindingNeighboursDocument, type FindingFilter } from '../../gql/graphql.js'

/** The findings before and after this one, in the list that its address carries. */
export function useNeighbours(client: string, id: string) {
  const route = useRoute()
  const word = (name: string): string | null => (typeof route.query[name] === 'string' ? route.query[name] : null)
  const filter = computed<FindingFilter>(() => ({
    organizationId: client,
    lens: (word('lens') ?? 'open') as FindingFilter['lens'],
    statement: word('statement') as FindingFilter['statement'],
    severity: word('severity') as FindingFilter['severity'],
    ruleId: word('rule'),
    activityId: word('activity'),
    search: word('q'),
    transferMechanismId: word('mechanism'),
  }))
  const { result } = useQuery(FindingNeighboursDocument, () => ({ filter: filter.value }))
  const ids = computed(() => result.value?.findings.edges.map(({ node }) => node.id) ?? [])
  const at = computed(() => ids.value.indexOf(id))
  const to = (step: number): RouteLocationRaw | null => {
    const next = at.value < 0 ? undefined : ids.value[at.value + step]
    return next ? { name: 'finding', params: { client, finding: next }, query: route.query } : null
  }
  return {
    before: computed(() => to(-1)),
    after: computed(() => to(1)),
    place: computed(() => at.value + 1),
    total: computed(() => result.value?.findings.totalCount ?? 0),
    back: computed<RouteLocationRaw>(() => ({ name: 'clientFindings', params: { client }, query: route.query })),
  }
}
