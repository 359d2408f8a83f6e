import { useQuery } from '@vue/apollo-composable'
import { computed, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { ClientChoicesDocument, ClientHeadingDocument } from '../gql/graphql.js'
import { viewer } from './viewer.js'

/** The client whose pages the address shows, or null among all clients. */
export function useCurrentClient() {
  const route = useRoute()
  const id = computed(() => (typeof route.params['client'] === 'string' ? route.params['client'] : null))
  const { result } = useQuery(
    ClientHeadingDocument,
    () => ({ id: id.value ?? '' }),
    () => ({ enabled: id.value !== null && viewer.value !== null }),
  )
  const client = computed(() => (id.value && result.value?.organization?.id === id.value ? result.value.organization : null))
  const isMissing = computed(() => id.value !== null && result.value?.organization === null)
  return { id, client, isMissing }
}

/** Clients by name, for the switcher and the palette. */
export function useClientChoices(search: Ref<string>, isWanted: Ref<boolean>) {
  const { result, loading } = useQuery(
    ClientChoicesDocument,
    () => ({ search: search.value.trim() || null }),
    () => ({ enabled: isWanted.value && viewer.value !== null, debounce: 120 }),
  )
  return { choices: computed(() => result.value?.organizations.edges.map((edge) => edge.node) ?? []), loading }
}
