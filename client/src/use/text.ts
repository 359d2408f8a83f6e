import { useI18n } from 'vue-i18n'
import type { MessageKey } from '../i18n/messages.js'

type Values = Readonly<Record<string, string | number>>

/** A message by key; a number named `n` also picks the form (one | many). */
export type Say = (key: MessageKey, values?: Values) => string

/** Messages of the interface, by keys that the type checker knows. */
export function useText(): Say {
  const { t } = useI18n()
  return (key, values = {}) => {
    const n = values['n']
    return typeof n === 'number' ? t(key, values, n) : t(key, values)
  }
}
