import { useMutation } from '@vue/apollo-composable'
import { ref } from 'vue'
import { useRouter } from 'vue-router'
import { CreateClientDocument, type OrganizationInput } from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { useFieldErrors } from '../../use/field-errors.js'
import { handOver, type NamedContent } from '../../use/handover.js'
import { intakeOf } from '../../use/links.js'
import { useText } from '../../use/text.js'

/** Adds a client and goes where its first notice is read, with the files that were chosen already. */
export function useCreateClient() {
  const t = useText()
  const router = useRouter()
  const { refusal, summary, of } = useFieldErrors()
  const failure = ref<unknown>(null)
  const { mutate, loading } = useMutation(CreateClientDocument, {
    update: (cache) => cache.evict({ id: 'ROOT_QUERY', fieldName: 'portfolio' }),
  })

  /** True when the client was added. */
  async function create(input: OrganizationInput, files: readonly NamedContent[] = []): Promise<boolean> {
    if (loading.value) return false
    failure.value = null
    refusal.value = null
    const answer = await mutate({ input }).catch((error: unknown) => void (failure.value = error))
    const outcome = answer?.data?.createOrganization
    if (outcome?.__typename === 'Refusal') refusal.value = outcome
    if (outcome?.__typename !== 'OrganizationSaved') return false
    const { id, name } = outcome.organization
    announce(t('portfolio.added', { name }))
    handOver(id, files)
    await router.push(intakeOf(id))
    return true
  }

  return { create, loading, failure, summary, of }
}
