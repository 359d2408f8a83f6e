import type { Report, Words } from '../report-shape.js'

/** Rule and reason with every place where they hold. */
export interface NotApplicableRow {
  readonly title: string
  readonly ruleId: string
  readonly reason: string | null
  readonly subjects: readonly Words[]
}

/** What does not apply, told once for each rule and reason: a register of sixty activities would repeat it sixty times. */
export function notApplicableRows({ notApplicable }: Report): readonly NotApplicableRow[] {
  const rows = new Map<string, { readonly row: Omit<NotApplicableRow, 'subjects'>; readonly subjects: Map<string, Words> }>()
  for (const { title, ruleId, occurrences } of notApplicable)
    for (const { reason, subject } of occurrences) {
      const key = JSON.stringify([ruleId, title, reason])
      const found = rows.get(key) ?? { row: { title, ruleId, reason }, subjects: new Map<string, Words>() }
      found.subjects.set(subject.text, subject)
      rows.set(key, found)
    }
  return [...rows.values()].map(({ row, subjects }) => ({ ...row, subjects: [...subjects.values()] }))
}
