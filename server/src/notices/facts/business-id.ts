import { spanOf, type Line, type Notice } from '../notice.js'
import { checkDigitOf } from '../words/company-number.js'
import { defineFact } from './fact.js'

const LABELLED =
  /(?:y-?\s?tunnus|business id|fo-nummer|organisationsnummer|org\.?\s?nr|company number|company no|registration number:?)\s?:?\s{0,3}([\d][\d\s-]{5,12}\d)/iu
const FINNISH = /(?<![\d-])\d{7}-\d(?![\d-])/u
const SWEDISH = /(?<![\d-])\d{6}-\d{4}(?![\d-])/u
const AUTHORITY = /commissioner|ico\b|tietosuojavaltuutet/iu

/** A number that its check digit bears out is sure; one that it speaks against is a slip that a person must look at. */
const CONFIDENCE = new Map<boolean | null, number>([
  [true, 0.98],
  [false, 0.5],
])

/** The controller's company number as written; an authority's register of controllers is no company register. */
export const businessId = defineFact({
  name: 'business-id',
  read(notice) {
    const found = find(notice)
    if (!found) return { part: {}, claims: [{ path: 'controller.businessId', spans: [], confidence: 0.85 }] }
    const text = notice.text.slice(found.start, found.end)
    return {
      part: { controller: { businessId: text } },
      claims: [
        {
          path: 'controller.businessId',
          spans: [spanOf(notice, found.start, found.end)],
          confidence: CONFIDENCE.get(checkDigitOf(text)) ?? found.confidence,
        },
      ],
    }
  },
})

function find(notice: Notice): { start: number; end: number; confidence: number } | null {
  const own = notice.lines.filter(
    ({ section }) => section.topics.has('controller') || section.topics.has('dpo') || section.topics.has('contact'),
  )
  for (const [lines, confidence] of [
    [own, 0.9],
    [notice.lines, 0.7],
  ] as const) {
    for (const [index, line] of lines.entries()) {
      const place = inLine(line, lines[index - 1], confidence === 0.9)
      if (place) return { ...place, confidence }
    }
  }
  return null
}

function inLine(line: Line, before: Line | undefined, isOwn: boolean): { start: number; end: number } | null {
  if (AUTHORITY.test(line.text.slice(0, 2000)) || line.section.topics.has('recipients')) return null
  const text = line.text.slice(0, 2000)
  const labelled = LABELLED.exec(text)
  if (labelled?.[1]) {
    const start = line.start + labelled.index + labelled[0].lastIndexOf(labelled[1])
    return { start, end: start + labelled[1].length }
  }
  const isCellValue =
    line.block.kind === 'cell' && before?.block.cell?.row === line.block.cell?.row && /tunnus|business id|nummer/iu.test(before?.text ?? '')
  const bare = isOwn || isCellValue ? (FINNISH.exec(text) ?? SWEDISH.exec(text)) : FINNISH.exec(text)
  return bare && checkDigitOf(bare[0]) !== false ? { start: line.start + bare.index, end: line.start + bare.index + bare[0].length } : null
}
