import type { NoticeRecipientKind } from '@seloste/schema/vocabulary/recipient'
import type { Picked } from './span-list.js'

/** One recipient as picked from the text. */
export interface Recipient extends Picked {
  readonly kind: NoticeRecipientKind
  /** A name, a phrase that the grammar of the sentence gives, or a word known for a receiver with what belongs to it, or what only looks like a name. */
  readonly rank: 'name' | 'phrase' | 'word' | 'proper'
}
