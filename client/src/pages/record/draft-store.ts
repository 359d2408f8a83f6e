import { viewer } from '../../use/viewer.js'
import { accountabilityOf, type Draft } from './draft.js'
import { newRecipient, newTransfer } from './rows.js'

/** A draft on this device: what was changed, from what, and when. */
export interface StoredDraft {
  readonly version: number
  readonly base: Draft
  readonly draft: Draft
  readonly at: string
}

const keyOf = (id: string): string => `seloste.draft.${viewer.value?.id ?? 'nobody'}.${id}`

/** The draft that was left, if any. */
export function readDraft(id: string): StoredDraft | null {
  try {
    const found = localStorage.getItem(keyOf(id))
    if (!found) return null
    const stored = JSON.parse(found) as StoredDraft
    return { ...stored, base: completed(stored.base), draft: completed(stored.draft) }
  } catch {
    return null
  }
}

/** A draft may have been left before the form asked as much as it does today. */
const completed = (left: Draft): Draft => ({
  ...left,
  recipients: left.recipients.map((given) => ({ ...newRecipient(), ...given })),
  transfers: left.transfers.map((given) => ({ ...newTransfer(), ...given })),
  assessments: left.assessments ?? [],
  accountability: left.accountability ?? accountabilityOf(null),
})

/** Keeps the draft; tells whether the browser let it. */
export function keepDraft(id: string, stored: StoredDraft): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(stored))
    return true
  } catch {
    return false
  }
}

/** Forgets the draft. */
export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id))
  } catch {
    return
  }
}
