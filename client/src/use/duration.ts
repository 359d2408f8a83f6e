export const units = ['Y', 'M', 'W', 'D'] as const
export type Unit = (typeof units)[number]

/** A period as a form shows it: one number and its unit. `other` is kept as it is, where it has several parts ("P1Y6M"). */
export interface Period {
  readonly count: string
  readonly unit: Unit
  readonly other: string | null
}

/** Reads an ISO 8601 duration. */
export function readPeriod(iso: string): Period {
  const one = /^P(\d+)([YMWD])$/.exec(iso)
  if (one) return { count: one[1] ?? '', unit: one[2] as Unit, other: null }
  return { count: '', unit: 'Y', other: iso || null }
}

/** Writes it; what is no whole number is sent as typed, so that the server names the field. */
export function writePeriod(count: string, unit: Unit): string {
  const digits = count.trim()
  return digits === '' ? '' : `P${digits}${unit}`
}

/** "P1Y6M" taken apart for words. */
export function periodParts(iso: string): readonly { readonly count: number; readonly unit: Unit }[] {
  return [...iso.matchAll(/(\d+)([YMWD])/g)].map((part) => ({ count: Number(part[1]), unit: part[2] as Unit }))
}
