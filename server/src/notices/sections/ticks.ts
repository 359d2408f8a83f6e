import type { Part } from '../words/list.js'

const BOX = /[☐☒☑✓✔□■]|\[[ xX]?\]|\((?: {1,3}|[xX])\)/gu
const UNTICKED = /[☐□]|^(?:\[ ?\]|\( {1,3}\))$/u

/** The parts of a line of a form that are said: a box that is not ticked is an option not taken. */
export function tickedParts(text: string, start: number, end: number): Part[] {
  const boxes = [...text.slice(start, end).matchAll(BOX)]
  const [first] = boxes
  if (!first) return start < end ? [{ start, end }] : []
  const last = boxes.at(-1) ?? first
  const isBehind =
    text.slice(start, start + first.index).trim() !== '' && text.slice(start + last.index + last[0].length, end).trim() === ''
  if (isBehind) return tickedBehind(text, start, boxes)
  const parts: Part[] = first.index > 0 ? [{ start, end: start + first.index }] : []
  boxes.forEach((box, index) => {
    const from = start + box.index + box[0].length
    const until = start + (boxes[index + 1]?.index ?? end - start)
    if (!UNTICKED.test(box[0]) && from < until) parts.push({ start: from, end: until })
  })
  return parts.filter((part) => text.slice(part.start, part.end).trim() !== '')
}

/** Options whose box stands behind them: `consent ☐ contract ☒`. */
function tickedBehind(text: string, start: number, boxes: readonly RegExpExecArray[]): Part[] {
  return boxes
    .flatMap((box, index) => {
      const before = boxes[index - 1]
      const from = before ? start + before.index + before[0].length : start
      return UNTICKED.test(box[0]) ? [] : [{ start: from, end: start + box.index }]
    })
    .filter((part) => text.slice(part.start, part.end).trim() !== '')
}
