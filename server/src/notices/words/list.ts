/** A part of an enumeration, in the plain text. */
export interface Part {
  readonly start: number
  readonly end: number
}

const CONJUNCTION = /^(?:ja\/tai|ja|sekä|tai|ynnä|och|samt|eller|and\/or|and|or|as well as)\s+/iu
const LAST_CONJUNCTION = /\s(?:ja|sekä|tai|och|samt|eller|and|or|as well as)\s/giu

/** Where commas and semicolons part a stretch of text, brackets and quotes left whole. */
export function splitAtCommas(text: string, start: number, end: number): Part[] {
  const parts: Part[] = []
  let depth = 0
  let from = start
  for (let at = start; at < end; at += 1) {
    const mark = text[at] ?? ''
    if (mark === '(' || mark === '[') depth += 1
    else if (mark === ')' || mark === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (mark === ';' || (mark === ',' && text[at - 1] !== '-' && /\s/u.test(text[at + 1] ?? ' ')))) {
      parts.push({ start: from, end: at })
      from = at + 1
    }
  }
  parts.push({ start: from, end })
  return parts.map((part) => trimPart(text, part)).filter((part) => part.end > part.start)
}

/** Splits an enumeration at its commas and at the conjunction before its last part. */
export function splitList(text: string, start: number, end: number): Part[] {
  const parts = splitAtCommas(text, start, end)
  const last = parts.at(-1)
  if (last === undefined || parts.length < 2) return parts
  return [...parts.slice(0, -1), ...splitAtConjunctions(text, last)]
}

const PARTICIPLE = '\\p{L}{2,}(?:tut|tyt|dut|dyt|neet|ade|[gtv]na|llda|rda|[a-z]ed)'
/** `Booked and missed visits`: a participle alone waits for its noun. */
const LONE_PARTICIPLE = new RegExp(`^\\s*${PARTICIPLE}$`, 'iu')
const PARTICIPLE_FIRST = new RegExp(`^${PARTICIPLE}\\s\\p{L}`, 'iu')

/** Splits at `and`, `ja`, `och` outside brackets. */
export function splitAtConjunctions(text: string, part: Part): Part[] {
  const inside = text.slice(part.start, part.end)
  const cuts: Part[] = []
  let from = 0
  for (const match of inside.matchAll(LAST_CONJUNCTION)) {
    if (isInBrackets(inside, match.index) || inside[match.index - 1] === '-') continue
    if (LONE_PARTICIPLE.test(inside.slice(from, match.index)) && PARTICIPLE_FIRST.test(inside.slice(match.index + match[0].length)))
      continue
    cuts.push({ start: part.start + from, end: part.start + match.index })
    from = match.index + match[0].length
  }
  cuts.push({ start: part.start + from, end: part.end })
  return cuts.map((cut) => trimPart(text, cut)).filter((cut) => cut.end > cut.start)
}

function isInBrackets(text: string, at: number): boolean {
  let depth = 0
  for (let index = 0; index < at; index += 1) depth += text[index] === '(' ? 1 : text[index] === ')' ? -1 : 0
  return depth > 0
}

/** Takes white space, punctuation and a leading conjunction off the ends. */
export function trimPart(text: string, part: Part): Part {
  let { start, end } = part
  // What was trimmed may end in another conjunction; a loop, since a text may be nothing but conjunctions.
  for (;;) {
    while (start < end && /[\s,;:.•–—-]/u.test(text[start] ?? '')) start += 1
    while (end > start && /[\s,;:.•–—]/u.test(text[end - 1] ?? '')) end -= 1
    const trailing = /[\s,;]\s?(?:ja|sekä|och|samt|and|or|tai|eller)$/iu.exec(text.slice(Math.max(start, end - 7), end))
    if (!trailing) break
    end -= trailing[0].length
  }
  const conjunction = CONJUNCTION.exec(text.slice(start, Math.min(end, start + 12)))
  return conjunction ? { start: start + conjunction[0].length, end } : { start, end }
}

/** How many words a part has. */
export const wordCount = (text: string, part: Part): number => text.slice(part.start, part.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** How many words a part has outside its brackets. */
export const bareWordCount = (text: string, part: Part): number =>
  text
    .slice(part.start, part.end)
    .replace(/\([^()]{0,400}\)/gu, '')
    .match(/[\p{L}\p{N}]+/gu)?.length ?? 0
