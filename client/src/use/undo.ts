import { ref } from 'vue'
import { announce } from './announcer.js'

interface Offer {
  readonly text: string
  readonly action: () => Promise<void> | void
}

const span = 10_000
let timer: number | undefined

/** The last thing that can still be taken back. */
export const undoOffer = ref<Offer | null>(null)

/** Says what was done and offers to take it back for ten seconds. */
export function offerUndo(text: string, action: Offer['action']): void {
  window.clearTimeout(timer)
  undoOffer.value = { text, action }
  announce(text)
  timer = window.setTimeout(() => (undoOffer.value = null), span)
}

/** Takes the last thing back. */
export async function undo(): Promise<void> {
  const offer = undoOffer.value
  dropOffer()
  await offer?.action()
}

/** Lets the offer go, and what was done stand. */
export function dropOffer(): void {
  window.clearTimeout(timer)
  undoOffer.value = null
}
