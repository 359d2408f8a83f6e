import type { Language } from '@seloste/schema/text'

interface Span {
  readonly language: Language
  readonly start: number
  readonly end: number
  readonly text: string
  readonly before: string
  readonly after: string
}

/** A line of a notice in pieces, those that a difference rests on marked. */
export interface MarkedLine {
  readonly start: number
  readonly language: Language
  readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[]
}

/** The lines around the words of a difference: words of one line are marked in one quotation. */
export function markedLines(spans: readonly Span[]): readonly MarkedLine[] {
  const lines: (MarkedLine & { readonly end: number })[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const [start, end] = [span.start - span.before.length, span.end + span.after.length]
    if (lines.some((line) => span.start >= line.start && span.end <= line.end)) continue
    const words = `${span.before}${span.text}${span.after}`
    const here = spans.filter((one) => one.start >= start && one.end <= end)
    const cuts = [...new Set([start, end, ...here.flatMap((one) => [one.start, one.end])])].sort((a, b) => a - b)
    const pieces = cuts.slice(0, -1).map((from, at) => {
      const to = cuts[at + 1] ?? end
      return { text: words.slice(from - start, to - start), isMarked: here.some((one) => one.start <= from && one.end >= to) }
    })
    lines.push({ start, end, language: span.language, pieces })
  }
  return lines
}
