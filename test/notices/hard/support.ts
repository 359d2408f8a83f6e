import type { NoticeReading } from '@seloste/schema/notice'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import { readingOf } from '../support.js'

/** The reading of a text, as a plain text file unless a name says otherwise. */
export const read = (text: string, name?: string): NoticeReading => readingOf(text, name).reading

/** The words that are observed of one kind. */
export const observed = (kind: ObservationKind, text: string, name?: string): string[] =>
  (read(text, name).observations ?? []).filter((one) => one.kind === kind).map(({ span }) => span.text)
