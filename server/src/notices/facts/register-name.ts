import { registerLike } from '../lexicon/registers.js'
import { linesAbout, spanOf, type Notice } from '../notice.js'
import { compileSet, has } from '../words/phrase.js'
import { tokenize } from '../words/token.js'
import { defineFact } from './fact.js'

const registers = compileSet(registerLike)
const LONGEST = 160
/** Notices are shorter; of anything longer, this many lines are searched for the name. */
const SEARCHED = 400
/** Words that lead to the name on its own line. */
const LABEL =
  /^(?:(?:rekisterin\s)?nimi|(?:registrets\s)?namn|name(?: of the register)?|rekisterin nimi on|registrets namn är|the name of the register is)\s*(?::\s*|(?<=\son|är|is)\s+)/iu
/** `Membership register privacy notice`, `Jäsenrekisterin tietosuojaseloste`: the name stands before the kind of document. */
const NAMED_BEFORE =
  /^((?:\p{L}[\p{L}-]*,?\s+(?:(?:ja|och|and)\s+)?){0,5}\p{L}*(?:rekisterin|register|registrets|registry))\s+(?:\p{L}+[\s-]+){0,2}(?:tietosuojaseloste|rekisteriseloste|tietosuojailmoitus|seloste|privacy|integritetspolicy|dataskydds|registerbeskrivning)/iu
/** `Privacy notice for the customer register`: the name stands after it. */
const NAMED_AFTER =
  /(?:seloste|policy|notice|statement|description|beskrivning)\s+(?:for|of|för|av)\s+(?:the\s+)?((?:\p{L}[\p{L}-]*\s+){0,4}\p{L}*(?:register|registret|registry|database))$/iu
/** `CUSTOMER REGISTER – PRIVACY NOTICE`: the name stands before a dash. */
const DASHED = /^(.{0,50}?\p{L}*(?:rekisteri|register|registret))\s[–—-]\s.{0,30}(?:tietosuoja|seloste|beskrivning|privacy|dataskydd)/iu
/** `The name of the register is …` in a sentence. */
const SAID = /(?:rekisterin nimi on|registrets namn är|name of the register is)\s+(\p{L}.{2,100}?)\.?$/iu
/** `Varför vi har ett register` asks and names nothing. */
const ASKS = /^(?:varför|vad|vilka|hur|miksi|mikä|mitä|miten|why|what|which|how)\s/iu
/** `Seloste koskee seuramme jäsenrekisteriä`: which register the page is about. */
const ABOUT = {
  fi: /^(?:tämä )?(?:tietosuoja|rekisteri)?(?:seloste|ilmoitus|tiedote)\skoskee\s(?:[\p{L}-]{2,40}(?:n|mme)\s){0,3}?((?:[\p{L}-]+-\s(?:ja|sekä)\s)?[\p{L}-]{3,40}rekisteriä)(?=[\s.,]|$)/iu,
  sv: /^(?:denna |den här )?\p{L}*(?:beskrivningen?|informationen?|meddelandet?)\s(?:gäller|avser|rör)\s(?:[\p{L}-]{2,40}s\s|vårt\s){0,3}?((?:[\p{L}-]+-\soch\s)?[\p{L}-]{3,40}register)(?=[\s.,]|$)/iu,
  en: /^this (?:privacy )?(?:notice|statement|description)\s(?:covers|concerns|relates to|applies to|is about)\s(?:the|our)\s((?:[\p{L}’'-]+\s){1,4}register)(?=[\s.,]|$)/iu,
} as const
/** A register that is any register has no name. */
const UNNAMED = /^(?:henkilö|person|this|the|tämän|our)?\s?-?(?:rekisterin|register|registret|registrets|registry|database)$/iu
/** A title of the document with something after a dash. */
const TITLE = /(?:seloste|policy|notice|statement|beskrivning|käytäntö|ilmoitus)\p{L}*(?:\s+[–—:-]|:)\s+\S/iu

/** A part of the head of the page that is nothing but a register's name: `PRIVACY NOTICE | Customer register | Shops`. */
const PART =
  /(?:^|\s[|–—·]\s+|^[^.:]{4,40}:\s)((?:[\p{L}\d&:’'.-]+,?\s+){0,7}\p{L}*(?:rekisteri|register|registry)(?:\s\([^()]{2,40}\))?)(?=\s*(?:[|–—·]|$))/iu
/** The name that a section on the register opens with. */
const OPENS = /^((?:[\p{L}\d&:’'-]+,?\s+){0,6}\p{L}+(?:rekisteri|register|registry)(?:\s\([^()]{2,40}\))?)\.(?=\s|$)/u
const REGISTER_HEADING = /^[\d.\s]*(?:rekisteri|register|registret|the register)\s*:?$/iu

/** The register's name as written, from its own section or, failing that, from a title such as `Privacy notice – Customer register`. */
export const registerName = defineFact({
  name: 'register-name',
  read(notice) {
    const [line] = linesAbout(notice, 'registerName').filter(({ text }) => text.length > 2 && text.length <= LONGEST)
    const found = line ? { start: line.start, end: line.end, confidence: 0.95 } : (fromSentence(notice) ?? fromTitle(notice))
    if (!found) return { part: { registerName: null }, claims: [{ path: 'registerName', spans: [], confidence: 0.8 }] }
    const { start, end } = trimmed(notice, found)
    return {
      part: { registerName: notice.text.slice(start, end) },
      claims: [{ path: 'registerName', spans: [spanOf(notice, start, end)], confidence: found.confidence }],
    }
  },
})

/** The name without its label and its full stop; of several, the first. */
function trimmed(notice: Notice, found: { start: number; end: number }): { start: number; end: number } {
  const text = notice.text.slice(found.start, found.end)
  const label = LABEL.exec(text)?.[0].length ?? 0
  const several = text.endsWith('.') ? /^[^:]{10,60}:\s(?=[^,]{3,60},)/u.exec(text)?.[0].length : undefined
  if (several !== undefined) return { start: found.start + several, end: found.start + text.indexOf(',', several) }
  const isUnopened = text.endsWith(')') && !text.includes('(')
  return { start: found.start + label, end: text.endsWith('.') || isUnopened ? found.end - 1 : found.end }
}

function fromSentence(notice: Notice): { start: number; end: number; confidence: number } | null {
  for (const { sentences } of notice.lines.slice(0, SEARCHED)) {
    for (const { start, text } of sentences.slice(0, 20)) {
      const name = SAID.exec(text.slice(0, 300))?.[1] ?? ABOUT[notice.language].exec(text.slice(0, 300))?.[1]
      if (name !== undefined)
        return { start: start + text.lastIndexOf(name), end: start + text.lastIndexOf(name) + name.length, confidence: 0.85 }
    }
  }
  return null
}

function fromTitle(notice: Notice): { start: number; end: number; confidence: number } | null {
  const title = notice.lines.slice(0, 6).find((line) => line.text.length <= 160 && TITLE.test(line.text))
  const parts = title ? /^(.{4,60}?)(?:\s+[–—:-]|:)\s+(.{3,100})$/u.exec(title.text) : null
  if (!title || !parts) return inTitle(notice)
  const name = parts[2] ?? ''
  if (!has(registers, tokenize(name, 0, name.length))) return inTitle(notice)
  return { start: title.end - name.length, end: title.end, confidence: 0.6 }
}

function inTitle(notice: Notice): { start: number; end: number; confidence: number } | null {
  for (const line of notice.lines.slice(0, 6)) {
    const title = line.text.slice(0, LONGEST)
    const name = (NAMED_AFTER.exec(title) ?? PART.exec(title) ?? DASHED.exec(title) ?? NAMED_BEFORE.exec(title))?.[1]
    if (name === undefined || UNNAMED.test(name) || ASKS.test(name) || title.length < line.text.length) continue
    const start = line.start + title.indexOf(name)
    return { start, end: start + name.length, confidence: 0.6 }
  }
  return opensSection(notice)
}

/** `Register`, and below it `Customer register. It consists of …`. */
function opensSection(notice: Notice): { start: number; end: number; confidence: number } | null {
  const at = notice.lines.slice(0, SEARCHED).findIndex(({ isHeading, text }) => isHeading && REGISTER_HEADING.test(text))
  const line = at < 0 ? undefined : notice.lines[at + 1]
  const name = line ? OPENS.exec(line.text.slice(0, LONGEST))?.[1] : undefined
  return line && name !== undefined ? { start: line.start, end: line.start + name.length, confidence: 0.7 } : null
}
