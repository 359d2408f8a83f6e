/** A row of a form in two columns: the label at the left, and the lines beside and below it. */
export interface FormRow {
  readonly number: string | null
  readonly label: string
  readonly values: readonly string[]
}

/** A run of lines that are a form, first and last counted in. */
export interface Form {
  readonly first: number
  readonly last: number
  readonly rows: readonly FormRow[]
}

type Kind = 'blank' | 'label' | 'value' | 'both' | 'other'

/** The value column begins here at the earliest and at the latest: labels are short, and lines on a page are not endless. */
const FIRST_COLUMN = 12
const LAST_COLUMN = 44
const NUMBER = /^(\d{1,2}[a-z]?)[.)]?\s+/u
/** A label parted at the end of its line; `asiakas- ja` is no parted word. */
const PARTED = /\p{L}-$/u
const CONJUNCTION = /^(?:ja|tai|sekä|och|eller|samt|and|or)\s/u

/** The forms of a plain text: labels in a column at the left, values beside them, as the old descriptions of registers were set. */
export function findForms(lines: readonly string[]): Form[] {
  const column = valueColumn(lines)
  if (column === null) return []
  const kinds = lines.map((line) => kindOf(line, column))
  const forms: Form[] = []
  for (let first = 0; first < lines.length; first += 1) {
    if (kinds[first] !== 'both' || !/^\s{0,3}[\p{Lu}\d]/u.test(lines[first] ?? '')) continue
    const form = formFrom(lines, kinds, first, column)
    if (isForm(lines, form)) forms.push(form)
    first = form.last
  }
  return forms
}

/** The column at which most lines with something at their left go on after a gap. */
function valueColumn(lines: readonly string[]): number | null {
  const counts = new Map<number, number>()
  for (const line of lines) {
    for (const gap of line.slice(0, LAST_COLUMN + 1).matchAll(/\S {2,}(?=\S)/gu)) {
      const column = gap.index + gap[0].length
      if (column >= FIRST_COLUMN) counts.set(column, (counts.get(column) ?? 0) + 1)
    }
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most !== undefined && most[1] >= 3 ? most[0] : null
}

function kindOf(line: string, column: number): Kind {
  if (line.trim() === '') return 'blank'
  const left = line.slice(0, column)
  if (left.trim() === '') return 'value'
  if (line.trimEnd().length <= column) return 'label'
  return left.endsWith('  ') && /\S/u.test(line[column] ?? ' ') ? 'both' : 'other'
}

function formFrom(lines: readonly string[], kinds: readonly Kind[], first: number, column: number): Form {
  const rows: { number: string | null; label: string; values: string[]; at: number }[] = []
  let last = first
  for (let at = first; at < lines.length && kinds[at] !== 'other'; at += 1) {
    const line = lines[at] ?? ''
    if (kinds[at] === 'blank') continue
    const left = line.slice(0, column).trim()
    const row = rows.at(-1)
    const isNew = left !== '' && (row === undefined || beginsRow(left, row.label, kinds[at - 1] === 'blank'))
    if (isNew) rows.push({ number: NUMBER.exec(left)?.[1] ?? null, label: left.replace(NUMBER, ''), values: [], at })
    else if (row && left !== '') row.label = joinLabel(row.label, left)
    const value = line.slice(column).trim()
    if (value !== '') rows.at(-1)?.values.push(value)
    last = at
  }
  const end = rows.findLastIndex(({ values, number }) => values.length > 0 || number !== null)
  const cut = rows[end + 1]
  if (cut) last = cut.at - 1
  return { first, last, rows: rows.slice(0, end + 1).map((row) => ({ ...row, label: row.label.replace(/\s*:$/u, '') })) }
}

const beginsRow = (left: string, before: string, isAfterGap: boolean): boolean =>
  NUMBER.test(left) || (/^\p{Lu}/u.test(left) && (isAfterGap || !PARTED.test(before)))

function joinLabel(label: string, next: string): string {
  const isParted = PARTED.test(label) && /^\p{Ll}/u.test(next) && !CONJUNCTION.test(next)
  return isParted ? `${label.slice(0, -1)}${next}` : `${label} ${next}`
}

/** A table of short cells is no form: the labels of a form are numbered, end in a colon or stand apart from each other. */
function isForm(lines: readonly string[], { first, last, rows }: Form): boolean {
  const filled = rows.filter(({ values }) => values.length > 0)
  const gaps = lines.slice(first, last + 1).filter((line, index, all) => line.trim() !== '' && all[index - 1]?.trim() === '').length
  const numbered = rows.filter(({ number }) => number !== null).length
  const colons = lines.slice(first, last + 1).filter((line) => /^\S.{1,40}:\s{2}/u.test(line)).length
  return filled.length >= 3 && Math.max(gaps + 1, numbered, colons) * 2 >= filled.length
}
