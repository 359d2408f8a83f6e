import { useMutation } from '@vue/apollo-composable'
import { KeepMeasuresDocument } from '../gql/graphql.js'
import type { MeasureSetDraft } from '../parts/MeasureSet.vue'
import { announce } from './announcer.js'
import { useDoing } from './doing.js'
import { useFieldErrors } from './field-errors.js'
import { useText } from './text.js'

/** Makes a set of measures, or changes one; what was refused is told field by field. */
export function useKeepMeasures(after: () => Promise<unknown>) {
  const t = useText()
  const { alone, refused, problem, failure, busy } = useDoing(after)
  const { refusal, of: fieldError } = useFieldErrors()
  const { mutate } = useMutation(KeepMeasuresDocument)

  const keep = (draft: MeasureSetDraft, set: { readonly id: string; readonly version: number } | null): Promise<boolean | null> =>
    alone(async () => {
      refusal.value = null
      const input = { title: draft.title, measures: draft.measures.map(({ kind, limb, text }) => ({ kind, limb, text })) }
      const answer = (await mutate({ input, templateId: set?.id ?? null, version: set?.version ?? null }))?.data?.keepMeasures
      if (answer?.__typename === 'Refusal') {
        refusal.value = answer
        refused(answer.code)
      }
      if (answer?.__typename !== 'TemplateKept') return false
      announce(t('templates.setKept'))
      return true
    })

  return { keep, fieldError, problem, failure, busy }
}
