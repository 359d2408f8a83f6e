import { useMutation } from '@vue/apollo-composable'
import { OfferMeasuresDocument, type SetOfferState } from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { useDoing } from '../../use/doing.js'
import { useText } from '../../use/text.js'

/** What became of one activity, or of a client that was refused. */
export interface SetOutcome {
  readonly organizationId: string | null
  readonly activityId: string | null
  readonly state: SetOfferState | null
  readonly problem: string | null
}

/** Offering sets of measures to clients. */
export function useSets(after: () => Promise<unknown>) {
  const t = useText()
  const { alone, refused, problem, failure, busy } = useDoing(after)
  const { mutate } = useMutation(OfferMeasuresDocument)

  const offer = (
    templateId: string,
    organizationIds: readonly string[],
    activityIds: readonly string[],
  ): Promise<readonly SetOutcome[] | null> =>
    alone(async () => {
      const sent = { templateId, organizationIds: [...organizationIds], activityIds: [...activityIds] }
      const answer = (await mutate(sent))?.data?.offerMeasures
      if (!answer) return null
      if (answer.__typename === 'Refusal') return refused(answer.code)
      announce(t('templates.offered', { n: answer.outcomes.filter(({ state }) => state === 'offered').length }))
      return answer.outcomes.map(({ refusal, ...one }) => ({ ...one, problem: refusal ? t(`errors.${refusal.code}`) : null }))
    })

  return { offer, problem, failure, busy }
}
