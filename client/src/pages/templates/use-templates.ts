import { useMutation, useQuery } from '@vue/apollo-composable'
import { computed, type Ref } from 'vue'
import type { ActivityKind, StarterLibraryQuery, TemplatesPageQuery } from '../../gql/graphql.js'
import {
  AdoptStarterDocument,
  DropTemplateDocument,
  PushTemplateDocument,
  RestoreTemplateDocument,
  StarterLibraryDocument,
  TemplatesPageDocument,
} from '../../gql/graphql.js'
import { announce } from '../../use/announcer.js'
import { useText } from '../../use/text.js'
import { offerUndo } from '../../use/undo.js'
import { useDoing } from '../../use/doing.js'

export type Template = TemplatesPageQuery['templates'][number]
export type Starter = StarterLibraryQuery['starters'][number]
export type Outline = Template['outline']

/** What became of one client of a push. */
export interface PushResult {
  readonly organizationId: string
  readonly activityId: string | null
  readonly problem: string | null
}

/** Templates and starters, and what can be done with them. */
export function useTemplates(country: Ref<string>) {
  const t = useText()
  const page = useQuery(TemplatesPageDocument, {}, { fetchPolicy: 'cache-and-network' })
  const library = useQuery(StarterLibraryDocument, () => ({ country: country.value }), { keepPreviousResult: true })
  const { alone, refused, problem, failure, busy } = useDoing(() => page.refetch() ?? Promise.resolve())
  const adopting = useMutation(AdoptStarterDocument)
  const dropping = useMutation(DropTemplateDocument)
  const restoring = useMutation(RestoreTemplateDocument)
  const pushing = useMutation(PushTemplateDocument)

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

  const restore = (id: string): Promise<unknown> =>
    alone(async () => {
      const answer = (await restoring.mutate({ id }))?.data?.restoreTemplate
      if (answer?.__typename === 'Refusal') refused(answer.code)
    })

  const drop = (id: string): Promise<boolean | null> =>
    alone(async () => {
      const answer = (await dropping.mutate({ id }))?.data?.dropTemplate
      if (answer?.__typename === 'Refusal') refused(answer.code)
      else offerUndo(t('templates.dropped'), () => void restore(id))
      return answer?.__typename === 'TemplateKept'
    })

  const all = computed(() => page.result.value?.templates ?? [])
  return {
    templates: computed(() => all.value.filter(({ form }) => form === 'activity')),
    sets: computed(() => all.value.filter(({ form }) => form === 'measures')),
    starters: computed(() => library.result.value?.starters ?? []),
    ready: computed(() => Boolean(page.result.value && library.result.value)),
    error: computed(() => page.error.value ?? library.error.value),
    refetch: async (): Promise<void> => void (await page.refetch()),
    retry: () => Promise.all([page.refetch(), library.refetch()]),
    push,
    adopt,
    drop,
    problem,
    failure,
    busy,
  }
}
