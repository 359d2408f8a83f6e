import type { Language } from '@seloste/schema/text'
import { shallowRef, computed } from 'vue'
import { apollo } from '../api/client.js'
import { signOut } from '../api/session.js'
import { MarkVisitDocument, SetLanguageDocument, ViewerDocument, type ViewerPartsFragment } from '../gql/graphql.js'
import { showLocale, takeChoice } from './locale.js'

const known = shallowRef<ViewerPartsFragment | null>(null)

/** Who is signed in; null while nobody is. */
export const viewer = computed(() => known.value)

/** Asks the server who is signed in, and takes over their language. */
export async function meetViewer(): Promise<ViewerPartsFragment | null> {
  const { data } = await apollo.query({ query: ViewerDocument, fetchPolicy: 'network-only' })
  known.value = data.viewer
  if (!data.viewer) return null
  const chosen = takeChoice()
  if (chosen && chosen !== data.viewer.language) await chooseLanguage(chosen)
  else showLocale(data.viewer.language)
  return known.value
}

/** Changes the interface at once and remembers it for the person. */
export async function chooseLanguage(language: Language): Promise<void> {
  showLocale(language)
  if (!known.value) return
  const { data } = await apollo.mutate({ mutation: SetLanguageDocument, variables: { language } })
  if (data) known.value = data.setLanguage
  // Some words come from the server in the viewer's language.
  await apollo.refetchQueries({ include: 'active' })
}

/** Forgets everything of the person in this window. */
export function forgetViewer(): void {
  known.value = null
}

/** Ends the session here and on the server. */
export async function leave(): Promise<void> {
  await apollo.mutate({ mutation: MarkVisitDocument }).catch(() => null)
  await signOut()
  known.value = null
  await apollo.clearStore()
}
