import type { Part } from '../words/list.js'

const BOX = /[☐☒☑✓✔□■]|\[[ xX]?\]|\((?: {1,3}|[xX])\)/gu
const UNTICKED = /[☐□]|^(?:\[ ?\]|\( {1,3}\))$/u

/** The parts of a line of a form that are said: a box that is not ticked is an option not taken. */
export function tickedParts(text: string, start: number, end: number): Part[] {
  const boxes = [...text.slice(start, end).matchAll(BOX)]
  const [first] = boxes
  if (!first) return start < end ? [{ start, end }] : []
  const parts: Part[] = first.index > 0 ? [{ start, end: start + first.index }] : []
  boxes.forEach((box, index) => {
    const from = start + box.index + box[0].length
    const until = start + (boxes[index + 1]?.index ?? end - start)
    if (!UNTICKED.test(box[0]) && from < until) parts.push({ start: from, end: until })
  })
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '')
}
