import type { StatementState } from '@seloste/schema/vocabulary/answer'
import { keysOf } from '@seloste/schema/text'
import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { TransfersPageQuery } from '../../gql/graphql.js'
import { stateOrder } from '../../parts/state.js'
import { country } from '../../use/format.js'
import { grouped } from '../../use/grouped.js'
import type { Say } from '../../use/text.js'

export type Flow = TransfersPageQuery['transferReach']['flows'][number]
export type Row = TransfersPageQuery['transferReach']['rows']['edges'][number]['node']

/** What can be chosen in a picture: whose transfers, to whom, where, on what, and how they stand. */
export type Facet = 'org' | 'importer' | 'country' | 'ground' | 'state'
export type Selection = Readonly<Record<Facet, string>>

/** Stands for what nobody has recorded, in addresses and in the API. */
export const notRecorded = '-'

/** The value of a flow by which a facet chooses it. */
export const valueOf: Readonly<Record<Facet, (flow: Flow) => string>> = {
  org: (flow) => flow.organization.id,
  importer: (flow) => flow.importerKey,
  country: (flow) => flow.country ?? notRecorded,
  ground: (flow) => flow.mechanismKey,
  state: (flow) => flow.state,
}
const facets = keysOf(valueOf)

/** One place of a picture: what is chosen by it, and how the transfers that touch it stand. */
export interface Node {
  readonly facet: Facet
  readonly value: string
  readonly name: string
  readonly spine: number | null
  readonly count: number
  readonly states: readonly { readonly state: StatementState; readonly count: number }[]
}

/** What is chosen, kept in the address; choosing the same again lets it go. */
export function useSelection() {
  const route = useRoute()
  const router = useRouter()
  const selection = computed(
    () => Object.fromEntries(facets.map((facet) => [facet, typeof route.query[facet] === 'string' ? route.query[facet] : ''])) as Selection,
  )
  const isNarrowed = computed(() => facets.some((facet) => selection.value[facet] !== ''))
  function go(next: Selection): void {
    const rest = Object.fromEntries(Object.entries(route.query).filter(([key]) => !facets.some((facet) => facet === key)))
    void router.replace({ query: { ...rest, ...Object.fromEntries(Object.entries(next).filter(([, value]) => value)) }, hash: route.hash })
  }
  const toggle = (facet: Facet, value: string): void => go({ ...selection.value, [facet]: selection.value[facet] === value ? '' : value })
  const clear = (): void => go({ org: '', importer: '', country: '', ground: '', state: '' })
  return { selection, isNarrowed, toggle, clear }
}

/** Flows that fit what is chosen; one facet can be left aside, so that its other values stay to be chosen. */
export function fitting(flows: readonly Flow[], selection: Selection, aside?: Facet): readonly Flow[] {
  return flows.filter((flow) => facets.every((facet) => facet === aside || !selection[facet] || valueOf[facet](flow) === selection[facet]))
}

/** How many transfers stand how, the worst first. */
export function tally(flows: readonly Flow[]): Node['states'] {
  return stateOrder.flatMap((state) => {
    const count = flows.filter((flow) => flow.state === state).reduce((sum, flow) => sum + flow.count, 0)
    return count ? [{ state, count }] : []
  })
}

/** What a value is called. */
export function useNames(t: Say): (facet: Facet, flow: Flow) => string {
  return (facet, flow) => {
    if (facet === 'org') return flow.organization.name
    if (facet === 'importer') return flow.importer ?? t('transfers.noImporter')
    if (facet === 'country') return flow.country ? country(flow.country) : t('transfers.noCountry')
    if (facet === 'ground') return flow.mechanismName ?? t('transfers.noGround')
    return t(`parts.transfers.standing.${flow.state}`)
  }
}

/** How bad the worst ground of a place is; a smaller number is worse. */
const worst = ({ states }: Node): number => Math.min(...states.map(({ state }) => stateOrder.indexOf(state)))

/** The places of one facet, those with the worst grounds first and then those with the most transfers: what is cut off a picture is the soundest. */
export function nodesOf(
  facet: Facet,
  flows: ComputedRef<readonly Flow[]>,
  selection: ComputedRef<Selection>,
  nameOf: ReturnType<typeof useNames>,
): ComputedRef<readonly Node[]> {
  return computed(() =>
    [...grouped(fitting(flows.value, selection.value, facet), valueOf[facet]).entries()]
      .flatMap(([value, own]): Node[] => {
        const [first] = own
        if (!first) return []
        const states = tally(own)
        const count = states.reduce((sum, one) => sum + one.count, 0)
        return [{ facet, value, name: nameOf(facet, first), spine: facet === 'org' ? first.organization.spine : null, count, states }]
      })
      .sort((a, b) => worst(a) - worst(b) || b.count - a.count || a.name.localeCompare(b.name)),
  )
}
