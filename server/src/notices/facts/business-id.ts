import { spanOf, type Line, type Notice } from '../notice.js'
import { checkDigitOf } from '../words/company-number.js'
import { defineFact } from './fact.js'

const LABEL =
  '(?:[yl]y?-?\\s?tunnus|business id(?:entity code)?|fo-(?:nummer|nr)|organi[sz]ation(?:s|al)?\\s?(?:nummer|number|no|nr)|org\\.?\\s?-?(?:nr|nummer|no)|company (?:registration )?(?:number|no|nr|reg)|registr(?:ation|y|ered) (?:company )?(?:number|no|nr)|(?:registered|incorporated)[^.;]{0,60}?(?:number|no)|(?:KvK|CVR|HRB|SIREN|SIRET|KRS|REGON|CRO)(?:[\\s-](?:number|nummer|no|nr))?)'
const LABELLED = new RegExp(`(?<!\\p{L})${LABEL}\\.?\\s?(?:on|är|is)?\\s?:?\\s{0,3}`, 'giu')
/** The number itself; the letters before it are capitals. */
const NUMBER = /^((?:[A-Z]{1,3}\s?)?\d[\d\s-]{3,12}\d[A-Z]?)(?!\d)/u
/** `Föreningen Fyren (802000-0000)`: the number of an organisation in brackets behind its name. */
const BRACKETED = /(?:\p{L}\s\(|(?:\sAB|\sHB|\sKB|\sOy|\sAb|\sry|\srf|\sTmi|förening|\sf[öo]r\.?),\s)(\d{6}-\d{4}|\d{7}-\d)(?=[),;]|$)/u
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
  const text = line.text.slice(0, 2000)
  if (line.section.topics.has('recipients')) return null
  const labelled = labelledIn(text) ?? bracketedIn(text)
  if (labelled) return { start: line.start + labelled.at, end: line.start + labelled.at + labelled.number.length }
  if (AUTHORITY.test(text)) return null
  const isCellValue =
    line.block.kind === 'cell' && before?.block.cell?.row === line.block.cell?.row && /tunnus|business id|nummer/iu.test(before?.text ?? '')
  const bare = isOwn || isCellValue ? (FINNISH.exec(text) ?? SWEDISH.exec(text)) : FINNISH.exec(text)
  return bare && checkDigitOf(bare[0]) !== false ? { start: line.start + bare.index, end: line.start + bare.index + bare[0].length } : null
}

/** A number behind a word for it; that of an authority's register is none. */
function labelledIn(text: string): { at: number; number: string } | null {
  for (const match of text.matchAll(LABELLED)) {
    const at = match.index + match[0].length
    const number = NUMBER.exec(text.slice(at, at + 24))?.[1]?.trimEnd()
    if (number !== undefined && !AUTHORITY.test(text.slice(Math.max(0, match.index - 20), at))) return { at, number }
  }
  return null
}

function bracketedIn(text: string): { at: number; number: string } | null {
  const match = BRACKETED.exec(text)
  return match?.[1] === undefined ? null : { at: match.index + match[0].length - match[1].length, number: match[1] }
}
