interface Heading {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly title: string
}

interface Marked {
  readonly number: number
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** Words that the reader remarked on beside the candidates. */
interface Remarked {
  readonly start: number
  readonly end: number
}

/** A stretch of words that the same candidates and remarks mark. */
export interface Stretch {
  readonly start: number
  readonly text: string
  readonly numbers: readonly number[]
  /** Candidates whose first words end here: their number stands after it. */
  readonly badges: readonly number[]
  /** Places, from 1, of the remarks that are about these words. */
  readonly remarks: readonly number[]
  /** Remarks whose words end here. */
  readonly remarkBadges: readonly number[]
}

/** A heading or a paragraph. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly level: number
  readonly stretches: readonly Stretch[]
}

function paragraphs(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const breaks = /\n\s*\n|\n(?=\s*(?:[-•*–]|\d+[.)]))|\n/g
  let at = from
  const part = text.slice(from, to)
  for (const match of part.matchAll(breaks)) {
    const end = from + (match.index ?? 0)
    if (text.slice(at, end).trim()) found.push({ start: at, end })
    at = end + match[0].length
  }
  if (text.slice(at, to).trim()) found.push({ start: at, end: to })
  return found
}

/** The number or the mark before a heading on its line belongs to it: "3. Recipients". */
function withNumber(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 1) + 1
  return /^[\s\d.)#*•–-]*$/.test(text.slice(line, start)) ? line : start
}

function blocks(text: string, outline: readonly Heading[]): { start: number; end: number; level: number }[] {
  const headings = [...outline].sort((a, b) => a.start - b.start)
  const found: { start: number; end: number; level: number }[] = []
  let at = 0
  for (const heading of headings) {
    const start = withNumber(text, heading.start)
    if (start < at) continue
    found.push(...paragraphs(text, at, start).map((block) => ({ ...block, level: 0 })))
    found.push({ start, end: heading.end, level: Math.max(1, heading.level) })
    at = heading.end
  }
  return [...found, ...paragraphs(text, at, text.length).map((block) => ({ ...block, level: 0 }))]
}

/** The document as headings and paragraphs, with the words of each candidate marked; offsets stay those of the plain text. */
export function passages(
  text: string,
  outline: readonly Heading[],
  candidates: readonly Marked[],
  remarked: readonly Remarked[] = [],
): readonly Passage[] {
  const notes = remarked.map(({ start, end }, at) => ({ number: at + 1, start, end }))
  const spans = candidates.flatMap(({ number, spans: own }) => own.map(({ start, end }, at) => ({ number, start, end, isFirst: at === 0 })))
  return blocks(text, outline).map(({ start, end, level }) => {
    const here = spans.filter((span) => span.start < end && span.end > start)
    const noted = notes.filter((note) => note.start < end && note.end > start)
    const cuts = [
      ...new Set([start, end, ...[...here, ...noted].flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)])]),
    ].sort((a, b) => a - b)
    const stretches = cuts.slice(0, -1).map((from, at): Stretch => {
      const to = cuts[at + 1] ?? end
      const over = here.filter((span) => span.start <= from && span.end >= to)
      const under = noted.filter((note) => note.start <= from && note.end >= to)
      return {
        start: from,
        text: text.slice(from, to),
        numbers: [...new Set(over.map(({ number }) => number))],
        badges: [...new Set(over.filter((span) => span.isFirst && Math.min(end, span.end) === to).map(({ number }) => number))],
        remarks: under.map(({ number }) => number),
        remarkBadges: under.filter((note) => Math.min(end, note.end) === to).map(({ number }) => number),
      }
    })
    return { start, end, level, stretches }
  })
}
