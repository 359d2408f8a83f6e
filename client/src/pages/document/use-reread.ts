import { useMutation } from '@vue/apollo-composable'
import { computed, ref, shallowRef, type Ref } from 'vue'
import { type DocumentPartsFragment, RereadDocumentDocument } from '../../gql/graphql.js'
import intakeWords from '../../i18n/fi/intake.js'
import fi from '../../i18n/fi/document.js'
import { announce } from '../../use/announcer.js'
import { forgetJudgements } from '../../use/freshen.js'
import { useText } from '../../use/text.js'

type RereadRefusal = keyof typeof fi.notReread
type FileRefusal = keyof typeof intakeWords.refused
const isOwn = (code: string): code is RereadRefusal => code in fi.notReread
const isOfFile = (code: string): code is FileRefusal => code in intakeWords.refused

/** Reads the stored file again with the reader of today. */
export function useReread(document: Ref<DocumentPartsFragment | null>, organizationId: string, onDone: () => void) {
  const t = useText()
  const words = ref('')
  const isRefused = ref(false)
  const failure = shallowRef<unknown>(null)
  const { mutate, loading } = useMutation(RereadDocumentDocument, { update: (cache) => forgetJudgements(cache, organizationId) })

  function tell(text: string, refused: boolean): void {
    words.value = text
    isRefused.value = refused
    announce(text)
  }

  async function again(): Promise<void> {
    const now = document.value
    if (!now || loading.value) return
    failure.value = null
    words.value = ''
    const answer = await mutate({ documentId: now.id, version: now.version }).catch((error: unknown) => void (failure.value = error))
    const said = answer?.data?.rereadDocument
    if (said?.__typename === 'StaleDocument') tell(t('document.stale'), false)
    if (said?.__typename === 'Refusal') {
      const code = said.fields[0]?.code ?? said.code
      tell(t(isOwn(code) ? `document.notReread.${code}` : isOfFile(code) ? `intake.refused.${code}` : `errors.${said.code}`), true)
    }
    if (said?.__typename !== 'DocumentReread') return
    const { addedCount: added, goneCount: gone } = said
    tell(added + gone === 0 ? t('document.rereadSame') : t('document.rereadSays', { added, gone }), false)
    onDone()
  }

  return { again, words, isRefused, failure, isBusy: computed(() => loading.value) }
}
