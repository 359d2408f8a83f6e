import { LEGAL_FORMS } from '../lexicon/organisations.js'
import type { Line } from '../notice.js'

/** A place in the plain text. */
export interface Place {
  readonly start: number
  readonly end: number
}

const LOCAL = '[\\p{L}\\p{N}._%+-]{1,64}'
/** What parts the words of a domain: a dot, or a word for one. */
const DOMAIN = '[\\p{L}\\p{N}-]{1,64}(?:(?:\\.|\\s?[([](?:piste|punkt|dot)[)\\]]\\s?)[\\p{L}\\p{N}-]{1,64}){1,4}'
const AT = '@|\\(at\\)|\\[at\\]|\\(a\\)|\\[a\\]|\\(ät\\)|\\[ät\\]|\\{at\\}|\\bmiukumauku\\b|\\bmiuku\\b'
/** A bare `at` stands for the sign only where a label says that an address follows. */
const EMAIL = new RegExp(
  `${LOCAL}\\s?(?:${AT})\\s?${DOMAIN}|(?<=(?:sähköposti(?:osoite)?|s-posti|e-?mail|e-?post(?:adress)?|mejl):?\\s)${LOCAL}\\sat\\s${DOMAIN}`,
  'giu',
)
const PATTERN_ADDRESS = /^(?:etunimi\.sukunimi|firstname\.lastname|fornamn\.efternamn|förnamn\.efternamn)/iu
const AUTHORITY_DOMAIN = /(?:om\.fi|tietosuoja\.fi|datainspektionen\.se|imy\.se|ico\.org\.uk)$/iu
const PHONE =
  /(?<![\p{L}\d/.-])(?:\(\d{2,4}\)\s?\d{2,4}[\s-]?\d{2,4}(?:[\s-]?\d{2,4})?|\+\d{1,3}[\s\d()/-]{6,18}\d|0\d{1,3}[\s-]?\d{2,4}(?:[\s-]?\d{2,4}){1,3})(?![\d-])/gu
const POSTCODES = [
  /(?<![A-Z])[A-Z]{2}\s\d{5}(?:-\d{4})?(?:,\s?(?:USA|United States))?(?!\d)/u,
  /(?<!\d)\d{5}\s+\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{2,20}){0,2}(?:,\s?(?:Finland|Suomi))?/u,
  /(?<![\d-])\d{3}\s\d{2}\s+\p{Lu}[\p{L}-]{1,30}/u,
  /(?<!\d)[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}(?![\p{L}\d])/u,
  /(?<![\p{L}\d])[AC-FHKNPRTV-Y]\d[\dW]\s[A-Z\d]{4}(?![\p{L}\d])/u,
  /(?<!\d)\d{4}\s[A-Z]{2}\s\p{Lu}\p{L}{2,30}/u,
  /(?<![\d©]\s?)(?!(?:19|20)\d\d)\d{4}\s\p{Lu}\p{Ll}{2,20}(?:,\s?\p{Lu}\p{Ll}{2,20})?(?!\s?\d)/u,
]

/** The e-mail addresses of some lines, as written, spelled-out ones too; a mere pattern is none. */
export function emailsIn(lines: readonly Line[]): (Place & { text: string })[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(EMAIL)]
      .map((match) => ({ start: line.start + match.index, end: line.start + match.index + match[0].length, text: match[0] }))
      .filter(({ text }) => !PATTERN_ADDRESS.test(text) && !AUTHORITY_DOMAIN.test(text)),
  )
}

/** The telephone numbers of some lines; a fax number is none. */
export function phonesIn(lines: readonly Line[]): Place[] {
  return lines.flatMap((line) =>
    [...line.text.matchAll(PHONE)]
      .filter(
        (match) =>
          (match[0].match(/\d/gu)?.length ?? 0) >= 7 &&
          !/(?:fax|faksi|tunnus:?|id:?|nr:?|number)\s*$/iu.test(line.text.slice(0, match.index).slice(-12)),
      )
      .map((match) => ({ start: line.start + match.index, end: line.start + match.index + match[0].trimEnd().length })),
  )
}

/** The first postal address of some lines: street and post code, on one line or on several that follow each other. */
export function addressIn(lines: readonly Line[]): Place | undefined {
  for (const [index, line] of lines.entries()) {
    const match = POSTCODES.map((pattern) => pattern.exec(line.text)).find((found) => found !== null)
    if (!match || line.text.length > 1200) continue
    const end = line.start + match.index + match[0].length
    const before = line.text.slice(0, match.index)
    const above = lines[index - 1]
    if (before.trim().length > 2 && streetStart(before) === 0 && above !== undefined && /^c\/o\s/iu.test(above.text))
      return { start: above.start, end: countryAfter(line, match.index + match[0].length) }
    if (above !== undefined && /^\p{Lu}[\p{L} ]{2,30},?\s?$/u.test(before) && isStreetLine(above, line))
      return { start: above.start, end: countryAfter(line, match.index + match[0].length) }
    if (before.trim().length > 2) return { start: line.start + streetStart(before), end: countryAfter(line, match.index + match[0].length) }
    const street = lines[index - 1]
    const isStreet = street !== undefined && isStreetLine(street, line)
    const careOf = lines[index - 2]
    if (isStreet && careOf !== undefined && /^c\/o\s/iu.test(careOf.text)) return { start: careOf.start, end }
    return isStreet ? { start: street.start, end } : { start: line.start + match.index, end }
  }
  return undefined
}

/** A line above a post code that tells the street or the box. */
const isStreetLine = (street: Line, line: Line): boolean =>
  street.text.length <= 60 &&
  line.start - street.end < 8 &&
  /\d|^(?:PL|PB|Box|P\.?O)/iu.test(street.text) &&
  !/@|\+\d|tunnus/iu.test(street.text)

/** The last full stop after a word; the one in `P.O. Box` is none. */
function lastSentenceEnd(text: string): number {
  const at = text.lastIndexOf('. ')
  if (at < 0) return -1
  return /\p{L}{3}$|[\p{L}\d]{4}$/u.test(text.slice(0, at)) || /\d{4}$/u.test(text.slice(0, at)) ? at : lastSentenceEnd(text.slice(0, at))
}

/** A part of an address that tells the street, the box or the house. */
const STREET =
  /\d|^c\/o|building|loc\.|^PL\s|(?:hall|house|centre|center|court|pavilion|tannery|brewery|foundry|granary|stables|chapel|clubhouse|wharf|quay|dock|manor|hub|exchange|arcade|barn|boathouse|mill|works|library|chambers|lodge|room|school|rectory|vicarage|cottage|farm|offices?|lane|road|street|avenue|rise|close|way|square|place)$/iu

/** A name of a legal form in front of the address. */
const COMPANY_BEFORE = new RegExp(`^[^,]{2,60}\\s(?:${LEGAL_FORMS}),\\s(?=\\S)`, 'u')

/** Where the street begins on a line that names more than the address. */
function streetStart(before: string): number {
  const label = /(?:osoite|address|adress|postiosoite|käyntiosoite|besöksadress|postadress)\s*(?::|\.{3,60})\s*/iu.exec(before)
  if (label) return label.index + label[0].length + (COMPANY_BEFORE.exec(before.slice(label.index + label[0].length))?.[0].length ?? 0)
  const number = [...before.matchAll(/(?:\d{6}-\d{4}|\d{7}-\d)(?:\sja|\soch|\sand)?[\s,.)]{1,3}/gu)].at(-1)
  const numbered = number ? number.index + number[0].length : 0
  const opened = Math.max(before.lastIndexOf(') '), before.lastIndexOf(': '), lastSentenceEnd(before))
  const dash = /\s[–—|-]\s(?=\p{Lu}[^–—|]*$)/u.exec(before)
  const offset = Math.max(numbered, opened < 0 ? 0 : opened + 2, dash ? dash.index + 3 : 0)
  const head = before.slice(offset)

  const registered =
    /(?:office is at|we are at|are based at|situated at|address is|adress är|besöksadress|postadress|käyntiosoite|postiosoite|osoite on|located at|osoitteeseen:?|osoitteessa|osoitteesta|adressen|office:?|registered at|(?:^|ja |och |and )(?:osoite|adress|address))\s/iu.exec(
      head,
    )
  const named = registered ? null : COMPANY_BEFORE.exec(head)
  const said = offset + (registered ? registered.index + registered[0].length : (named?.[0].length ?? 0))
  const parts = before.slice(said).split(/,\s/u)
  if (parts.length === 1 || (registered && STREET.test(parts[0] ?? ''))) return said
  const street = parts.findIndex((part) => STREET.test(part) && !/\d{6}-?\d/u.test(part))
  const from = parts.slice(0, Math.max(0, street)).reduce((sum, part) => sum + part.length + 2, 0)
  if (registered && street < 0) return said
  return said + (street < 0 ? Math.max(0, before.length - said - (parts.at(-1)?.length ?? 0)) : from)
}

function countryAfter(line: Line, end: number): number {
  const country =
    /^,?\s\(?(?:the )?(?:Finland|Suomi|Norway|Norge|Sweden|Sverige|USA|Netherlands|Germany|Ireland|Italy|France|Spain|Denmark|Danmark|Estonia|Viro|United Kingdom|UK|England|Scotland|Wales)\b\)?/u.exec(
      line.text.slice(end),
    )
  return line.start + end + (country?.[0].length ?? 0)
}
