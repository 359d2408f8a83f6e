import { useMutation, useQuery } from '@vue/apollo-composable'
import { computed, ref, type Ref } from 'vue'
import type { ActivityKind, ComparedField, TemplatesPageQuery, StarterLibraryQuery } from '../../gql/graphql.js'
import {
  AdoptStarterDocument,
  DropTemplateDocument,
  PushTemplateDocument,
  StarterLibraryDocument,
  TakeOfferDocument,
  TemplatesPageDocument,
} from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { useText } from '../../use/text.js'

export type Template = TemplatesPageQuery['templates'][number]
export type Offer = TemplatesPageQuery['templateOffers'][number]
export type Starter = StarterLibraryQuery['starters'][number]
export type Outline = Template['outline']

/** What became of one client of a push. */
export interface PushResult {
  readonly organizationId: string
  readonly activityId: string | null
  readonly problem: string | null
}

/** Templates, starters and offers, and what can be done with them. A refusal is told on the page, never swallowed. */
export function useTemplates(country: Ref<string>) {
  const t = useText()
  const page = useQuery(TemplatesPageDocument, {}, { fetchPolicy: 'cache-and-network' })
  const library = useQuery(StarterLibraryDocument, () => ({ country: country.value }), { keepPreviousResult: true })
  const problem = ref<string | null>(null)
  const failure = ref<unknown>(null)
  const busy = ref(false)
  const adopting = useMutation(AdoptStarterDocument)
  const dropping = useMutation(DropTemplateDocument)
  const pushing = useMutation(PushTemplateDocument)
  const taking = useMutation(TakeOfferDocument)

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
      await page.refetch()
      busy.value = false
    }
  }

  const refused = (code: string): null => {
    problem.value = t(`errors.${code}` as 'errors.not_allowed')
    return null
  }

  const push = (templateId: string, organizationIds: readonly string[]): Promise<readonly PushResult[] | null> =>
    alone(async () => {
      const answer = (await pushing.mutate({ templateId, organizationIds: [...organizationIds] }))?.data?.pushTemplate
      if (!answer) return null
      if (answer.__typename === 'Refusal') return refused(answer.code)
      const results = answer.outcomes.map(({ organizationId, activityId, refusal }) => ({
        organizationId,
        activityId,
        problem: refusal ? t(`errors.${refusal.code}`) : null,
      }))
      announce(t('templates.pushed', { n: results.filter((one) => one.activityId).length, of: results.length }))
      return results
    })

  /** The template of a starter: made on first use. */
  const adopt = (kind: ActivityKind): Promise<string | null> =>
    alone(async () => {
      const answer = (await adopting.mutate({ kind }))?.data?.adoptStarter
      if (!answer) return null
      return answer.__typename === 'Refusal' ? refused(answer.code) : answer.templateId
    })

  const drop = (id: string): Promise<unknown> =>
    alone(async () => {
      const answer = (await dropping.mutate({ id }))?.data?.dropTemplate
      if (answer?.__typename === 'Refusal') refused(answer.code)
      else announce(t('templates.dropped'))
    })

  const take = ({ activity }: Offer, fields: readonly ComparedField[]): Promise<unknown> =>
    alone(async () => {
      const answer = (await taking.mutate({ activityId: activity.id, version: activity.version, fields: [...fields] }))?.data?.takeOffer
      if (answer?.__typename === 'Refusal') return refused(answer.code)
      if (answer?.__typename === 'StaleActivity') return refused('stale_version')
      announce(t(fields.length > 0 ? 'templates.taken' : 'templates.declined'))
      return null
    })

  return {
    templates: computed(() => page.result.value?.templates ?? []),
    offers: computed(() => page.result.value?.templateOffers ?? []),
    starters: computed(() => library.result.value?.starters ?? []),
    ready: computed(() => Boolean(page.result.value && library.result.value)),
    error: computed(() => page.error.value ?? library.error.value),
    retry: () => Promise.all([page.refetch(), library.refetch()]),
    push,
    adopt,
    drop,
    take,
    problem,
    failure,
    busy,
  }
}
