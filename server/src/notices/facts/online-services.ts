import type { Span } from '@seloste/schema/notice'
import { serviceById } from '@seloste/schema/law/services'
import { notAService } from '../lexicon/online-services.js'
import type { Line, Notice } from '../notice.js'
import type { Topic } from '../sections/topic.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { bestName, servicesIn } from '../words/service-names.js'
import { defineFact } from './fact.js'
import { ownWords, toldServicesIn, toolsNamed } from './told-services.js'

/** Carriers, debt collectors and credit registers receive data, but are no services of the net. */
const OFFLINE: ReadonlySet<string> = new Set(['logistics', 'collection', 'credit'])
const isOnline = (id: string): boolean => !OFFLINE.has(serviceById(id)?.category ?? '')

const elsewhere = compileSet(notAService)

/** Named online services and trackers in use; a link to one, or a way to opt out of one, is no use. */
export const onlineServices = defineFact({
  name: 'online-services',
  read(notice) {
    const known = knownServices(notice)
    const named = [...known, ...toldServices(notice, known)]
    return {
      part: { onlineServices: named.map(({ name }) => name) },
      claims: named.map(({ name, spans, confidence }) => ({ path: `onlineServices.${name}`, spans, confidence })),
    }
  },
})

interface Named {
  readonly name: string
  readonly spans: readonly Span[]
  readonly confidence: number
}

/** Services that a list knows. */
function knownServices(notice: Notice): Named[] {
  const found = new Map<string, { id: string; names: string[]; spans: Span[] }>()
  for (const line of notice.lines.filter((each) => mayTell(each))) {
    for (const sentence of line.sentences) {
      if (has(elsewhere, sentence.tokens)) continue
      for (const { id, start, end } of servicesIn(notice.text, sentence).filter((service) => isOnline(service.id))) {
        if (isOnlySource(line, sentence, id, start)) continue
        const name = notice.text.slice(start, end)
        const key = productOf(id, name)
        const known = found.get(key) ?? { id, names: [], spans: [] }
        known.names.push(name)
        if (known.spans.length < 4) known.spans.push(sentenceSpan(notice.text, sentence))
        found.set(key, known)
      }
    }
  }
  return [...found.values()].map(({ id, names, spans }) => ({ name: bestName(id, names), spans, confidence: 0.85 }))
}

/** Whose products the book keeps under one entry though each is one by itself. */
const SEVERAL: ReadonlySet<string> = new Set([
  'wordpress-com',
  'jira',
  'visma',
  'elisa',
  'louhi',
  'profinder',
  'microsoft-ads',
  'tripadvisor',
])
const productOf = (id: string, name: string): string => (SEVERAL.has(id) ? `${id} ${name.toLowerCase().split(/\s/u)[0] ?? ''}` : id)

/** Where data come from is no service in use, unless one signs in with it. */
function isOnlySource(line: Line, sentence: Sentence, id: string, start: number): boolean {
  if (!['social', 'lead_generation'].includes(serviceById(id)?.category ?? '') || SIGN_IN.test(sentence.text)) return false
  return line.section.topics.has('sources') || /\b(?:from|från)\s[^.;:]{0,24}$/iu.test(sentence.text.slice(0, start - sentence.start))
}
const SIGN_IN = /\b(?:sign|log)[a-z]*[ -]in|account|by means of|rekisteröidy|registrerar|kirjaud|kirjautu|logga\p{L}* in|inlogg|konto\b/iu

/** Services that no list knows, by what the text says that runs on them. */
function toldServices(notice: Notice, known: readonly Named[]): Named[] {
  const own = ownWords(notice)
  const listed = new Set(known.flatMap(({ name }) => name.toLowerCase().split(/\s/u)))
  const found = new Map<string, { name: string; spans: Span[] }>()
  notice.lines.forEach((line, index) => {
    if (line.isHeading || !mayTell(line) || NOWHERE.some((topic) => line.section.topics.has(topic))) return
    for (const sentence of line.sentences) {
      for (const { name } of [
        ...toldServicesIn(notice, sentence, own),
        ...(sentence === line.sentences[0] ? toolsNamed(notice, line, index, own) : []),
      ]) {
        const key = name.toLowerCase()
        if (isListed(listed, key)) continue
        const told = found.get(key) ?? { name, spans: [] }
        if (told.spans.length < 4) told.spans.push(sentenceSpan(notice.text, sentence))
        found.set(key, told)
      }
    }
  })
  return [...found.values()].map((told) => ({ ...told, confidence: 0.6 }))
}

/** A word of a name that a list knows, in any case. */
const isListed = (listed: ReadonlySet<string>, name: string): boolean =>
  name.split(/\s/u).some((word) => [...listed].some((each) => each === word || (each.length >= 4 && word.startsWith(each))))

/** Where names are those of persons, offices and places. */
const NOWHERE: readonly Topic[] = ['controller', 'contact', 'dpo']

const mayTell = ({ block, text, section: { topics, region } }: Line): boolean =>
  region !== 'footer' &&
  (region !== 'banner' || COOKIE.test(text.slice(0, 2000))) &&
  !topics.has('rights') &&
  !topics.has('complaint') &&
  (!topics.has('dataCategories') || (block.kind !== 'item' && block.kind !== 'cell'))

/** A consent dialogue says whose cookies are set; a side column links. */
const COOKIE = /cookie|eväste|kakor|kaka\b/iu

const sentenceSpan = (text: string, { start, end }: Sentence): Span => ({ start, end, text: text.slice(start, end) })
