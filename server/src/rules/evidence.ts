import type { Evidence, FieldPointer, NoticeRecord, Provenance, SourceSpan } from '@seloste/schema/record'
import type { FactPath } from '@seloste/schema/notice'

/** The words of a notice behind the facts at these key paths, or below them, in the order of the text. */
export function noticeWords(notice: NoticeRecord, ...paths: readonly FactPath[]): readonly SourceSpan[] {
  const { evidence, language } = notice.reading
  return Object.keys(evidence)
    .filter((key) => paths.some((path) => key === path || key.startsWith(`${path}.`)))
    .flatMap((key) => evidence[key] ?? [])
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .map((span) => ({
      kind: 'span',
      documentId: notice.id,
      documentName: notice.name,
      language,
      start: span.start,
      end: span.end,
      text: span.text,
    }))
}

/** A field of the record with its value; null where nothing is recorded. */
export const field = (path: string, value: string | null = null): FieldPointer => ({ kind: 'field', path, value })

/** A field with the sentences of the source documents from which its value was drawn. */
export const recorded = (path: string, value: string | null, provenance: Provenance | null): readonly Evidence[] => [
  field(path, value),
  ...(provenance?.evidence ?? []),
]

/** The sentences behind a list of things of the record, and the first of their wordings. */
export const recordedItems = (
  path: string,
  items: readonly { readonly id: string; readonly provenance: Provenance | null }[],
): readonly Evidence[] => items.flatMap((item) => recorded(`${path}.${item.id}`, null, item.provenance))
