import type { BrowserContext } from 'playwright-core'

/** What a page must never do: complain on its console, break, or ask a foreign host. */
export interface PageWatch {
  /** What went wrong since the last look; looking empties it. */
  troubles(): string[]
}

/** Watches every page of the context. A refusal of the policy for content shows on the console, so it is seen as well. */
export function watchPages(context: BrowserContext, url: string): PageWatch {
  let seen: string[] = []
  const own = new URL(url).origin
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => seen.push(`error: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${own}/`) && !/^(data|blob|about):/.test(address)) seen.push(`foreign request: ${address}`)
  })
  return {
    troubles: () => {
      const found = [...new Set(seen.map((line) => line.slice(0, 300)))]
      seen = []
      return found
    },
  }
}
