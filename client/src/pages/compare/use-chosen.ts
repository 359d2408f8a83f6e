import { useApolloClient } from '@vue/apollo-composable'
import { computed, type ComputedRef, shallowRef, watch } from 'vue'
import { ComparedNameDocument } from '../../gql/graphql.js'

interface Named {
  readonly id: string
  readonly name: string
  readonly spine: number
}

/** The clients of the address by name: from the comparison where it is there, else asked one by one; the unknown are left out. */
export function useChosenNames(ids: ComputedRef<readonly string[]>, known: () => readonly Named[]): ComputedRef<readonly Named[]> {
  const { resolveClient } = useApolloClient()
  const asked = shallowRef<readonly Named[]>([])
  const find = (id: string): Named | undefined => [...known(), ...asked.value].find((one) => one.id === id)

  watch(
    ids,
    async (now) => {
      const unknown = now.filter((id) => !find(id))
      const answers = await Promise.all(
        unknown.map((id) =>
          resolveClient()
            .query({ query: ComparedNameDocument, variables: { id } })
            .catch(() => null),
        ),
      )
      asked.value = [...asked.value, ...answers.flatMap((answer) => answer?.data?.organization ?? [])]
    },
    { immediate: true },
  )
  return computed(() => ids.value.flatMap((id) => find(id) ?? []))
}
