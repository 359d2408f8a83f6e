import {
  controllerSays,
  FORMS_BEFORE,
  institutionWords,
  LEGAL_FORMS,
  nameLabels,
  SELF,
  selfNouns,
  titledFor,
} from '../lexicon/organisations.js'
import { linesAbout, type Line, type Notice } from '../notice.js'
import { readHeading } from '../sections/heading.js'
import { isNameShaped, likeliestController } from './controller-candidates.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { tokenize } from '../words/token.js'

interface Name {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly confidence: number
}

const WORD = `[\\p{Lu}\\d][\\p{L}\\p{N}&.'’:+-]{0,40}`
const COMPANY = new RegExp(
  `(?!(?:Vi|We|Me|Hos|At|Our|Jag|Bei)\\s)(?:\\p{Lu}[\\p{L}-]{1,30}-\\s(?:ja|och|and)\\s[\\p{L}-]{2,40}\\s)?${WORD}\\s(?:(?:${WORD}|&|ja|och|and|of|for|n|i|för|von|van|-)\\s){0,7}(?:${LEGAL_FORMS})(?![\\p{L}\\p{N}])|${WORD}(?:\\s${WORD}){0,4},\\s(?:Inc|LLC|Ltd|Limited|Corp)(?:\\.|(?![\\p{L}\\p{N}]))`,
  'u',
)
const HOUSING = new RegExp(`(?:${FORMS_BEFORE})(?:\\s[\\p{Lu}\\d][\\p{L}\\p{N}&.'’:+-]{0,40}){1,4}`, 'u')
/** Notices are shorter; of anything longer, this many lines are searched for the controller. */
const SEARCHED = 800
const institution = compileSet(institutionWords)
const CUT = /,\s|\s?[(|;]|\s[–—]\s|\s(?:Y-tunnus|y-tunnus|Business ID|org\.? ?nr)|(?<!lut|St|ev)\.\s|:n\s/u

/** The controller's name: from its own section, from a sentence that says so, or from the company that the text names first. */
export function controllerNameIn(notice: Notice): Name | null {
  return firstOfTwo(
    fromSection(notice) ??
      fromReference(notice) ??
      fromSentence(notice) ??
      fromContact(notice) ??
      fromPlaces(notice, CLEAR) ??
      fromText(notice) ??
      fromPlaces(notice, LEAST),
  )
}

/** How much must speak for a name to be given before the first company, and to be given at all. */
const [CLEAR, LEAST] = [6, 3]

function fromPlaces(notice: Notice, least: number): Name | null {
  const likeliest = likeliestController(notice)
  if (!likeliest || likeliest.score < least) return null
  return made(notice, likeliest.start, likeliest.end, likeliest.score >= 6 ? 0.65 : 0.45)
}

function fromSection(notice: Notice): Name | null {
  const lines = linesAbout(notice, 'controller').slice(0, 12)
  for (const [index, line] of lines.entries()) {
    const isLabelCell =
      line.block.kind === 'cell' && nameLike(line.text, notice) && lines[index + 1]?.block.cell?.row === line.block.cell?.row
    const named = isLabelCell ? lines[index + 1] : line.block.kind === 'cell' ? undefined : line
    // A list in the controller's block names others; it stands by itself only where nothing stands before it.
    if (named === undefined || (index > 0 && named.block.kind === 'item' && named.block.number === null)) continue
    const name = nameOn(notice, named)
    if (name) return name
  }
  return null
}

const nameLike = (text: string, notice: Notice): boolean =>
  nameLabels.test(text.trim()) || (notice.language === 'fi' && text.endsWith(' nimi'))

/** A company by its legal form; that of a housing company stands before the name, and the name runs on. */
function companyIn(text: string): RegExpExecArray | null {
  const [housing, company] = [HOUSING.exec(text), COMPANY.exec(text)]
  return housing && (!company || housing.index <= company.index) ? housing : company
}

/** `Saksi, T:mi Oona Keksitty`: a sole trader's form and own name belong to the name. */
const traderAfter = (name: string, rest: string): number =>
  (/(?:^|\s)(?:T:mi|Tmi|tmi)$/u.test(name)
    ? /^(?:\s\p{Lu}[\p{Ll}-]{1,30}){1,3}(?=$|[\s]*[,;(.])/u
    : /^,\s(?:T:mi|Tmi|tmi)(?:\s\p{Lu}[\p{Ll}-]{1,30}){1,3}/u
  ).exec(rest)?.[0].length ?? 0

/** `Reedbank Rowers (Kaislan Soutajat ry)`: a name with its own other name in brackets; where it begins and ends. */
function withOtherName(text: string, index: number, length: number): { from: number; to: number } | null {
  const head = text.slice(0, index)
  const isNamed = /^\p{Lu}[^().,:;]{2,60}\s\($/u.test(head) && text[index + length] === ')' && !SELF.test(head)
  return isNamed ? { from: 0, to: index + length + 1 } : null
}

/** The name at the head of a line of the controller's block; a line of contact data, or a sentence, has none. */
function nameOn(notice: Notice, line: Line): Name | null {
  const company = companyIn(line.text.slice(0, 300))
  if (nameLike(line.text, notice)) return null
  const label = /^([^:]{2,40}):\s+/u.exec(line.text)
  if (label && !nameLabels.test((label[1] ?? '').trim()) && !company) return null
  const from = label && !company ? label[0].length : (SELF.exec(line.text)?.[0].length ?? 0)
  const isWholeLine =
    company !== null &&
    company.index + company[0].length >= line.text.trimEnd().length &&
    line.text.split(/\s/u).length <= 8 &&
    /^\p{Lu}/u.test(line.text)
  if (isWholeLine && label === null) return made(notice, line.start, line.start + line.text.trimEnd().length, 0.95)
  const both = company && label === null ? withOtherName(line.text, company.index, company[0].length) : null
  if (both) return made(notice, line.start + both.from, line.start + both.to, 0.9)
  if (company && (company.index <= 40 || (label !== null && company.index <= label[0].length + 4))) {
    const to = company.index + company[0].length
    return made(notice, line.start + company.index, line.start + to + traderAfter(company[0], line.text.slice(to)), 0.95)
  }
  const head = line.text.slice(from)
  const cut = CUT.exec(head)
  const text = head
    .slice(0, cut?.index ?? head.length)
    .replace(/(?<!r\.[fys])[.:]$/u, '')
    .trim()
  const words = text.split(/\s+/u)
  const isName =
    words.length <= 9 &&
    /^[\p{Lu}\d]/u.test(text) &&
    text.length >= 2 &&
    !/\d{4}|@|https?:|www\./u.test(text) &&
    !line.text.trimEnd().endsWith(':')
  if (!isName || (words.length > 5 && !has(institution, tokenize(text, 0, text.length)))) return null
  if (selfNouns.has(text.toLowerCase())) return null
  if (
    readHeading(text, notice.language).cover > 0.5 ||
    /^(?:We|You|This|Your|Vi|Du|Jag|Minä|I|My|See|Se|Ks|Katso|Meidän|Tämä)$/u.test(words[0] ?? '')
  )
    return null
  if (/(?:\s(?:is|are|on|är|has|have|we|olemme))\s/u.test(` ${text} `)) return null
  if (
    !isNameShaped(notice, text) &&
    /\s(?:on|toimii|är|is|vastaa|ansvarar)\s|^(?:Rekisterinpitäjä|Personuppgiftsansvarig)/u.test(line.text)
  )
    return null
  const [at, rest] = [line.text.indexOf(text, from), line.text.slice(line.text.indexOf(text, from) + text.length)]
  return made(notice, line.start + at, line.start + at + text.length + (bodyAfter(rest) || traderAfter(text, rest)), 0.8)
}

/** `…n kunta, kasvatuslautakunta`: the body of a municipality belongs to its name. */
const bodyAfter = (rest: string): number =>
  /^, [\p{L}\s-]{3,60}?(?:lautakunta|kunnanhallitus|kaupunginhallitus|nämnd|nämnden|styrelsen|tiedekunta|laitos|fakulteten|institutionen|kirkkoneuvosto|liikelaitos)(?=[\s,.]|$)/u.exec(
    rest,
  )?.[0].length ?? 0

function saidIn(notice: Notice, sentence: Sentence, pattern: RegExp): Name | null {
  const match = pattern.exec(sentence.text.slice(0, 600))
  const name = match?.[1] === undefined ? null : tidyName(match[1])
  if (!match || name === null) return null
  const start = sentence.start + match.index + match[0].indexOf(name)
  return isNameShaped(notice, name) || companyIn(name) ? made(notice, start, start + name.length, 0.8) : null
}

function fromSentence(notice: Notice): Name | null {
  for (const pattern of controllerSays[notice.language]) {
    for (const line of notice.lines.slice(0, SEARCHED)) {
      if (line.isHeading || line.section.topics.has('recipients')) continue
      for (const sentence of line.sentences.slice(0, 40)) {
        const name = saidIn(notice, sentence, pattern)
        if (name) return name
      }
    }
  }
  return null
}

/** `It is arranged by X ry. The association is the controller.`: the kind of body points back at the name. */
const REFERS = {
  fi: /^(?:yhdistys|yhtiö|yritys|säätiö|osuuskunta|seura|järjestö|liitto|kerho)\s(?:on|toimii)\s(?:\p{L}+\s){0,3}rekisterinpitäj(?:ä|änä)(?=[\s.,]|$)/iu,
  sv: /^(?:föreningen|bolaget|företaget|stiftelsen|firman|sällskapet|förbundet|klubben|andelslaget)\s(?:är|fungerar som)\s(?:\p{L}+\s){0,3}personuppgiftsansvarig(?:t|a)?(?=[\s.,]|$)/iu,
  en: /^(?:the|this|our) (?:association|company|society|club|charity|foundation|firm|organi[sz]ation|co-?operative|trust|partnership|federation|union) (?:is|acts as) (?:the |a )?(?:data )?controller(?=[\s.,]|$)/iu,
} as const

function fromReference(notice: Notice): Name | null {
  for (const line of notice.lines.slice(0, SEARCHED)) {
    const at = line.isHeading ? -1 : line.sentences.slice(0, 40).findIndex(({ text }) => REFERS[notice.language].test(text))
    for (const sentence of at < 1 ? [] : line.sentences.slice(Math.max(0, at - 2), at).toReversed()) {
      const company = companyIn(sentence.text.slice(0, 600))
      if (company) return made(notice, sentence.start + company.index, sentence.start + company.index + company[0].length, 0.8)
    }
  }
  return null
}

/** `Oak Insurance Limited and Oak Life Limited`: of two companies the first (Art. 26). */
const TWO = new RegExp(
  `^(.{3,60}?\\s(?:${LEGAL_FORMS})|(?:Osuuskauppa|Stiftelsen|Säätiö)\\s\\p{L}{3,40}),?\\s(?:ja|och|and|sekä|samt)\\s.{3,60}\\s(?:${LEGAL_FORMS})$`,
  'u',
)
function firstOfTwo(name: Name | null): Name | null {
  const first = name ? TWO.exec(name.text)?.[1] : undefined
  return name && first !== undefined ? { ...name, text: first, end: name.start + first.length } : name
}

/** Keeps of a phrase what can be a name: from its first capital, up to where the sentence goes on. */
function tidyName(phrase: string): string | null {
  const company = companyIn(phrase)
  if (company) return company[0]
  const head = phrase.replace(/^(?:the|The|that|that the|Under the Act the)\s/u, '')
  const from = head.search(/\p{Lu}/u)
  if (from < 0 || from > 30) return null
  const text = head
    .slice(from, from + (CUT.exec(head.slice(from))?.index ?? head.length))
    .replace(/["”.,:]+$/u, '')
    .trim()
  const words = text.split(/\s+/u)
  if (selfNouns.has(text.toLowerCase()) || /^(?:For|In|Where|When|If|Under|As|Unless|För|Om|När)\s/u.test(text)) return null
  return words.length <= 8 && text.length >= 3 && !/^(?:We|You|This|Vi|Du|Jag|Minä|I|My|See|Act|GDPR|It|Our)$/u.test(words[0] ?? '')
    ? text
    : null
}

function fromContact(notice: Notice): Name | null {
  for (const line of linesAbout(notice, 'contact')) {
    const company = COMPANY.exec(line.text.slice(0, 300))
    if (company) return made(notice, line.start + company.index, line.start + company.index + company[0].length, 0.6)
    if (line.text.length <= 40 && line.sentences.length === 1 && !/[@\d:?]/u.test(line.text)) {
      const name = nameOn(notice, line)
      if (name) return { ...name, confidence: 0.5 }
    }
  }
  return null
}

/** The name before or after the words "privacy policy" in the title, or the first company that the text names. */
function fromText(notice: Notice): Name | null {
  for (const line of notice.lines.slice(0, 3)) {
    const name = titledFor.map((pattern) => pattern.exec(line.text.slice(0, 160))?.[1]).find((found) => found !== undefined)
    if (name !== undefined && line.text.length <= 160 && name.split(' ').length <= 7) return placed(notice, line, name)
  }
  const title = notice.lines.find((line) => line.isHeading)
  const titled = title ? /^(?:[^–—|-]{3,40})\s[–—|-]\s(.{3,40})$/u.exec(title.text)?.[1] : undefined
  if (title && titled && /^\p{Lu}/u.test(titled) && titled.split(' ').length <= 4)
    return made(notice, title.end - titled.length, title.end, 0.5)
  for (const line of notice.lines.slice(0, 60)) {
    const company = companyIn(line.text.slice(0, 2000))
    if (company && !['recipients', 'cookies', 'transfers'].some((topic) => (line.section.topics as ReadonlySet<string>).has(topic)))
      return made(notice, line.start + company.index, line.start + company.index + company[0].length, 0.5)
  }
  return null
}

const placed = (notice: Notice, line: Line, name: string): Name => {
  const start = line.start + line.text.indexOf(name)
  return made(notice, start, start + name.length, 0.5)
}

/** Words in front of a name that are none of it, and what behind a company's form belongs to it. */
const FRONT =
  /^(?:(?:YTM|FM|FT|KTM|KTT|TkT|DI|OTM|OTT|LL|LT|VTM|VTT|PsM|TtM|ThM|MMM|Dos\.|dos\.|prof\.|professori|professor|docent|dosentti|yliopistonlehtori|tutkija|Dr\.?)\s+(?:\p{Ll}+\s)?|(?:Nimi|Namn|Name):\s+|(?:Me\s)?[Oo]lemme\s+|Yhtiömme\s+|Vi (?:på|är)\s+|We are\s+)(?=\p{Lu})/u
const PUBLIC = /^\s\((?:publ\.?|enskild firma|yksityinen toiminimi|toiminimi|sole trader)\)/u
/** `Socialnämnden, Storby kommun`: whose board it is belongs to its name. */
const BOARD_OF = /^,\s\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30})?\s(?:kommun|stad|kunta|kaupunki)(?!\p{L})/u

function made(notice: Notice, start: number, end: number, confidence: number): Name {
  const from = start + (FRONT.exec(notice.text.slice(start, end))?.[0].length ?? 0)
  const behind = notice.text.slice(end, end + 80)
  const board = /(?:nämnden|nämnd|styrelsen|lautakunta|hallitus)$/u.test(notice.text.slice(from, end)) ? BOARD_OF.exec(behind) : null
  const to = end + (PUBLIC.exec(behind)?.[0].length ?? board?.[0].length ?? 0)
  return { start: from, end: to, text: notice.text.slice(from, to), confidence }
}
