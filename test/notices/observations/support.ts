import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import { readNotice } from '@seloste/server/notices/read-notice'

/** What is observed of a text, as the words seen of one kind. */
export function seen(kind: ObservationKind, text: string): readonly string[] {
  const result = readNotice({ name: 'notice.txt', bytes: new TextEncoder().encode(text) })
  if (!result.ok) throw new Error(result.error.code)
  return (result.reading.observations ?? []).filter((one) => one.kind === kind).map(({ span }) => span.text)
}
