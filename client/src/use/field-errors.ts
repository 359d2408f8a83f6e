import { computed, ref } from 'vue'
import type { ErrorCode } from '../api/errors.js'
import fi from '../i18n/fi/errors.js'
import type { RefusalCode } from '../gql/graphql.js'
import { useText } from './text.js'

interface FieldError {
  readonly field: string
  readonly code: string
}

interface Refusal {
  readonly code: RefusalCode
  readonly fields: readonly FieldError[]
}

type FieldCode = keyof typeof fi.field

function isKnown(code: string): code is FieldCode {
  return code in fi.field
}

/** What the server refused, field by field, in words. */
export function useFieldErrors() {
  const t = useText()
  const refusal = ref<Refusal | null>(null)
  const summary = computed(() => (refusal.value ? t(`errors.${refusal.value.code satisfies ErrorCode}`) : null))
  const of = (field: string): string | null => {
    const found = refusal.value?.fields.find((error) => error.field === field || error.field.endsWith(`.${field}`))
    if (!found) return null
    return t(`errors.field.${isKnown(found.code) ? found.code : 'invalid'}`)
  }
  return { refusal, summary, of }
}
