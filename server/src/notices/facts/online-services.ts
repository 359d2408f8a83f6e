import { services } from '@seloste/schema/law/services'
import { notAService, serviceNames } from '../lexicon/online-services.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import { compile, compileSet, has, type Hit } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { tokenize } from '../words/token.js'
import { defineFact } from './fact.js'
import { gather, setClaims, type Gathered } from './set-fact.js'

/** Names that are everyday words too: they count only where they are written with a capital and are not alone. */
const SHORT = 3

const finder = compile(phrasesOfServices())
const elsewhere = compileSet(notAService)

/** One service named in a sentence: its id in the law book and its words in the text. */
export interface NamedService {
  readonly id: string
  readonly start: number
  readonly end: number
}

function phrasesOfServices(): Record<string, string[]> {
  const phrases: Record<string, string[]> = {}
  const add = (id: string, name: string): void => {
    const words = tokenize(name, 0, name.length).map(({ word }) => word)
    const isPlain = words.length > 0 && words.join('').length >= SHORT && !/[/(]/u.test(name)
    if (isPlain)
      (phrases[id] ??= []).push([...words.slice(0, -1), `${words.at(-1) ?? ''}${(words.at(-1) ?? '').length > 3 ? '*' : ''}`].join(' '))
  }
  for (const { id, name, aliases } of services) for (const alias of [name, ...aliases]) add(id, alias)
  for (const [id, names] of Object.entries(serviceNames)) for (const name of names) add(id, name)
  return phrases
}

/** The services that a sentence names, the longest name first where names overlap. */
export function servicesIn(notice: Notice, sentence: Sentence): NamedService[] {
  const hits = finder(sentence.tokens)
    .filter((hit) => isName(notice, sentence, hit))
    .toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const taken = new Set<number>()
  const named: NamedService[] = []
  for (const { key, first, last } of hits) {
    const places = Array.from({ length: last - first + 1 }, (_, step) => first + step)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    named.push({ id: key, start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 })
  }
  return named
}

/** A name begins with a capital letter, and does not go on as another word (`Teamsters`). */
function isName(notice: Notice, sentence: Sentence, { first, last }: Hit): boolean {
  const start = sentence.tokens[first]?.start ?? 0
  const written = notice.text.slice(start, sentence.tokens[last]?.end)
  if (!/^\p{Lu}/u.test(written)) return false
  const around = notice.text.slice(Math.max(0, start - 9), start)
  return !/(?:https?:\/\/|www\.|\.|@|\/)$/u.test(around)
}

/** The name as services are called: without the Finnish or Swedish ending of the text. */
const ENDING = /(?:in|n|ia|iä|a|ä|lle|lla|llä|ssa|ssä|sta|stä|iin|ista|istä|eja|s)$/u

function nameOf(notice: Notice, { id, start, end }: NamedService): string {
  const written = notice.text.slice(start, end)
  const known = [...(services.find((service) => service.id === id)?.aliases ?? []), ...(serviceNames[id] ?? [])]
  const exact = known.find((alias) => alias.toLowerCase() === written.toLowerCase())
  if (exact) return written
  const inflected = known
    .filter((alias) => written.toLowerCase().startsWith(alias.toLowerCase()))
    .toSorted((a, b) => b.length - a.length)[0]
  return inflected === undefined ? written.replace(ENDING, '') : written.slice(0, inflected.length)
}

/** Named online services and trackers in use; a link to one, or a way to opt out of one, is no use. */
export const onlineServices = defineFact({
  name: 'online-services',
  read(notice) {
    const gathered: Gathered<string> = new Map()
    const seen = new Map<string, string>()
    for (const line of notice.lines) {
      if (line.section.region === 'footer') continue
      for (const sentence of line.sentences) {
        if (!isInUse(line, sentence)) continue
        for (const service of servicesIn(notice, sentence)) {
          const name = seen.get(service.id) ?? nameOf(notice, service)
          seen.set(service.id, name)
          gather(gathered, name, spanOf(notice, sentence.start, sentence.end), 0.85)
        }
      }
    }
    return { part: { onlineServices: [...gathered.keys()] }, claims: setClaims('onlineServices', gathered) }
  },
})

const isInUse = (line: Line, sentence: Sentence): boolean =>
  !has(elsewhere, sentence.tokens) &&
  !line.section.topics.has('rights') &&
  !line.section.topics.has('complaint') &&
  !line.section.topics.has('dataCategories')
