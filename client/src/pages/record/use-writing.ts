import { languages, type Language } from '@seloste/schema/text'
import { computed, ref, type Ref } from 'vue'
import { locale } from '../../use/locale.js'
import type { Draft } from './draft.js'
import type { useRecord } from './use-record.js'

/** The languages in which the record is kept, and the one in which new words are written. */
export function useWriting(activity: ReturnType<typeof useRecord>['activity'], draft: Ref<Draft | null>) {
  function hasLanguage(language: Language): boolean {
    const texts = [
      draft.value?.title,
      ...(draft.value?.purposes ?? []).map(({ text }) => text),
      ...(draft.value?.dataItems ?? []).map(({ text }) => text),
    ]
    return texts.some((text) => text?.[language].trim())
  }
  const writingLanguages = computed<Language[]>(() =>
    languages.filter((language) => activity.value?.organization.languages.includes(language) || hasLanguage(language)),
  )
  const chosen = ref<Language | null>(null)
  const writing = computed<Language>({
    get: () =>
      chosen.value ??
      (hasLanguage(locale.value) ? locale.value : (writingLanguages.value.find(hasLanguage) ?? writingLanguages.value[0] ?? 'fi')),
    set: (language) => (chosen.value = language),
  })
  return { writingLanguages, writing }
}
