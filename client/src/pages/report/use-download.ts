import { ref } from 'vue'
import { announce } from '../../use/announcer.js'
import { useText } from '../../use/text.js'

interface Wanted {
  readonly format: string
  readonly url: string
}

/** A failed download in words of its own: nothing is swallowed by the browser's list of files. */
export function useDownload() {
  const t = useText()
  const busy = ref<string | null>(null)
  const failed = ref<{ readonly format: string; readonly words: string } | null>(null)

  function nameOf(answer: Response, fallback: string): string {
    const given = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
    return given ? decodeURIComponent(given) : fallback
  }

  function save(file: Blob, name: string): void {
    const address = URL.createObjectURL(file)
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }

  async function download({ format, url }: Wanted): Promise<void> {
    if (busy.value) return
    busy.value = format
    failed.value = null
    announce(t('report.making', { format: format.toUpperCase() }))
    try {
      const answer = await fetch(url, { credentials: 'same-origin' })
      if (!answer.ok) {
        const code =
          answer.status === 401
            ? 'unauthenticated'
            : answer.status === 403
              ? 'not_allowed'
              : answer.status === 404
                ? 'not_found'
                : 'unexpected'
        failed.value = { format, words: t(`errors.${code}`) }
        return
      }
      save(await answer.blob(), nameOf(answer, `report.${format}`))
      announce(t('report.made', { format: format.toUpperCase() }))
    } catch {
      failed.value = { format, words: t('errors.network') }
    } finally {
      busy.value = null
    }
  }

  return { busy, failed, download }
}
