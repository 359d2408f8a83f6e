import { largestNotice } from '@seloste/schema/notice'
import { useMutation } from '@vue/apollo-composable'
import { computed, ref } from 'vue'
import { readError } from '../../api/errors.js'
import { AddNoticeDocument, type DocumentLineFragment } from '../../gql/graphql.js'
import fi from '../../i18n/fi/intake.js'
import { announce } from '../../use/announcer.js'
import { forgetJudgements } from '../../use/freshen.js'
import { useText } from '../../use/text.js'

/** One file on its way: each has its own result. */
export interface Upload {
  readonly key: number
  readonly name: string
  readonly state: 'waiting' | 'sending' | 'reading' | 'done' | 'known' | 'refused'
  readonly words: string | null
  readonly document: DocumentLineFragment | null
  /** The file itself, while it may be wanted again. */
  readonly content: Blob
}

let made = 0

type RefusalWord = keyof typeof fi.refused
const isWord = (code: string): code is RefusalWord => code in fi.refused

async function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

/** Files go one after the other; a refusal of one does not stop the next. */
export function useUpload(organizationId: string, onAdded: () => void) {
  const t = useText()
  const uploads = ref<Upload[]>([])
  const { mutate } = useMutation(AddNoticeDocument, { update: (cache) => forgetJudgements(cache, organizationId) })
  const underway = computed(
    () => uploads.value.filter(({ state }) => state === 'waiting' || state === 'sending' || state === 'reading').length,
  )
  const isBusy = computed(() => underway.value > 0)
  let queue = Promise.resolve()

  function set(key: number, change: Partial<Upload>): void {
    uploads.value = uploads.value.map((upload) => (upload.key === key ? { ...upload, ...change } : upload))
  }

  function refuse(key: number, name: string, code: string): void {
    const words = t(`intake.refused.${isWord(code) ? code : 'unexpected'}`)
    set(key, { state: 'refused', words })
    announce(t('intake.refusedSays', { name, why: words }))
  }

  async function send(key: number, name: string, content: Blob, isAgain = false): Promise<void> {
    if (content.size > largestNotice) return refuse(key, name, 'too_large')
    if (content.size === 0) return refuse(key, name, 'empty')
    set(key, { state: 'sending' })
    try {
      const contentBase64 = await base64(content)
      set(key, { state: 'reading' })
      const answer = await mutate({ input: { organizationId, name, contentBase64, again: isAgain } })
      const said = answer?.data?.addDocument
      if (said?.__typename === 'DocumentAdded') {
        set(key, { state: 'done', document: said.document })
        announce(t('intake.readSays', { name, n: said.document.candidates.length }))
        onAdded()
      } else if (said?.__typename === 'DocumentKnown') {
        set(key, { state: 'known', document: said.document })
        announce(t('intake.knownSays', { name, known: said.document.name }))
      } else if (said) {
        const reason = said.fields[0]?.code
        refuse(key, name, reason && isWord(reason) ? reason : said.code)
      }
    } catch (error) {
      refuse(key, name, readError(error).code)
    }
  }

  function add(files: readonly { readonly name: string; readonly content: Blob }[]): void {
    for (const { name, content } of files) {
      const key = made++
      uploads.value = [...uploads.value, { key, name, state: 'waiting', words: null, document: null, content }]
      queue = queue.then(() => send(key, name, content))
    }
  }

  /** A file that is there already, brought in all the same. */
  function addAgain({ key, name, content }: Upload): void {
    set(key, { state: 'waiting', document: null })
    queue = queue.then(() => send(key, name, content, true))
  }

  function forget(key: number): void {
    uploads.value = uploads.value.filter((upload) => upload.key !== key)
  }

  return { uploads, underway, isBusy, add, addAgain, forget }
}
