import { useMutation, useQuery } from '@vue/apollo-composable'
import { computed, ref, type Ref } from 'vue'
import { type ComparedField, type Measure, type OfferFragment, TakeOfferDocument, TemplateOffersDocument } from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { useText } from '../../use/text.js'
import { useDoing } from '../../use/doing.js'

export type Offer = OfferFragment

/** What of an offer is taken over; no field declines it. */
export interface Taken {
  readonly offer: Offer
  readonly fields: readonly ComparedField[]
  readonly measures: readonly Measure[] | null
}

/** What templates say that records have not answered; all, of one client or of one template. */
export function useOffers(client: Ref<string>, template: Ref<string>, after: () => Promise<unknown>) {
  const t = useText()
  const asked = computed(() => ({ organizationId: client.value || null, templateId: template.value || null }))
  const { result, error, refetch, fetchMore } = useQuery(TemplateOffersDocument, asked, { fetchPolicy: 'cache-and-network' })
  const taking = useMutation(TakeOfferDocument)
  const { alone, refused, problem, failure, busy } = useDoing(() => Promise.all([refetch(), after()]))
  const loading = ref(false)
  const connection = computed(() => result.value?.templateOffers)

  async function more(): Promise<void> {
    const endCursor = connection.value?.pageInfo.endCursor
    if (!endCursor || loading.value) return
    loading.value = true
    await fetchMore({
      variables: { ...asked.value, after: endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...next,
        templateOffers: { ...next.templateOffers, edges: [...before.templateOffers.edges, ...next.templateOffers.edges] },
      }),
    })
    loading.value = false
  }

  async function answerOne({ offer, fields, measures }: Taken): Promise<boolean> {
    const { activity, templateId, edition } = offer
    const given = {
      activityId: activity.id,
      version: activity.version,
      templateId,
      edition,
      fields: [...fields],
      measures: measures && [...measures],
    }
    const answer = (await taking.mutate(given))?.data?.takeOffer
    if (answer?.__typename === 'Refusal') refused(answer.code)
    if (answer?.__typename === 'StaleActivity') refused('stale_version')
    return answer?.__typename === 'OfferTaken'
  }

  /** Answers offers one after another, each on its own: what is refused stays in the list. */
  const answer = (all: readonly Taken[]): Promise<unknown> =>
    alone(async () => {
      let done = 0
      // Two fields of one record are two versions of it: no two answers at once.
      for (const one of all) if (await answerOne(one)) done += 1
      const isTaken = all.some(({ fields }) => fields.length > 0)
      announce(
        all.length > 1 ? t('templates.answered', { n: done, of: all.length }) : t(isTaken ? 'templates.taken' : 'templates.declinedNow'),
      )
    })

  return {
    offers: computed(() => connection.value?.edges.map(({ node }) => node) ?? []),
    total: computed(() => connection.value?.totalCount ?? 0),
    hasMore: computed(() => connection.value?.pageInfo.hasNextPage ?? false),
    ready: computed(() => Boolean(connection.value)),
    error,
    refetch,
    more,
    loading,
    answer,
    problem,
    failure,
    busy,
  }
}
