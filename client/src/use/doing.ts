import { ref } from 'vue'
import type { ErrorCode } from '../api/errors.js'
import { useText } from './text.js'

/** One thing at a time; a refusal is told on the page, never swallowed. */
export function useDoing(after: () => Promise<unknown>) {
  const t = useText()
  const problem = ref<string | null>(null)
  const failure = ref<unknown>(null)
  const busy = ref(false)

  async function alone<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (busy.value) return null
    busy.value = true
    problem.value = null
    failure.value = null
    try {
      return await work()
    } catch (error) {
      failure.value = error
      return null
    } finally {
      await after()
      busy.value = false
    }
  }

  const refused = (code: ErrorCode): null => {
    problem.value = t(`errors.${code}`)
    return null
  }

  return { alone, refused, problem, failure, busy }
}
