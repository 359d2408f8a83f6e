import { accountabilityFields } from './fields/accountability.js'
import type { Field } from './fields/field.js'
import { noticeFields } from './fields/notice.js'
import { recordFields } from './fields/record.js'

export type { Asked, AskedBy, AuthorityTemplate, Field, LabelLanguage, TemplateCountry } from './fields/field.js'
export type { LegacyHeading } from './fields/legacy-headings.js'
export { legacyHeadings, legacyHeadingsFact } from './fields/legacy-headings.js'
export { authorityTemplates } from './fields/templates.js'

/** Every field of a record, a notice and what stands beside them. */
export const fields: readonly Field[] = [...recordFields, ...noticeFields, ...accountabilityFields]

/** The field with that id. */
export function fieldById(id: string): Field | undefined {
  return fields.find((field) => field.id === id)
}

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const byColumn = new Map<string, Field>()
for (const field of fields)
  for (const name of [...Object.values(field.labels), ...Object.values(field.columnAliases).flat()])
    if (!byColumn.has(folded(name))) byColumn.set(folded(name), field)

/** The field that a table's column of that name holds; fields of the record come before those of a notice. Case and punctuation do not count. */
export function fieldByColumn(name: string): Field | undefined {
  return byColumn.get(folded(name))
}
