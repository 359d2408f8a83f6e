import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** A filter that lives in the address, so that a link or a reload brings the same rows. The default leaves no trace there. */
export function useAddress<Value extends string>(name: string, initial: Value, allowed?: readonly Value[]): WritableComputedRef<Value> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get() {
      const given = route.query[name]
      if (typeof given !== 'string') return initial
      return !allowed || allowed.some((value) => value === given) ? (given as Value) : initial
    },
    set(value) {
      const { [name]: _before, ...rest } = route.query
      void router.replace({ query: value === initial ? rest : { ...rest, [name]: value }, hash: route.hash })
    },
  })
}
