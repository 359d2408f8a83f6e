import { serviceById, services } from '@seloste/schema/law/services'
import { commonServices } from '../lexicon/common-services.js'
import { sectorServices } from '../lexicon/sector-services.js'
import { everydayWords, serviceNames } from '../lexicon/online-services.js'
import { compile, type Hit } from './phrase.js'
import type { Sentence } from './sentence.js'
import { tokenize } from './token.js'

/** One service named in a sentence: its id in the law book and its name in the text, without the ending of the language. */
export interface NamedService {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Shorter names are abbreviations that mean much else. */
const SHORTEST = 3

const named: Readonly<Record<string, readonly string[]>> = { ...sectorServices, ...commonServices, ...serviceNames }
const finder = compile(phrasesOfServices())

function phrasesOfServices(): Record<string, string[]> {
  const phrases: Record<string, string[]> = {}
  const ids = new Set([...services.map(({ id }) => id), ...Object.keys(named)])
  for (const id of ids) {
    phrases[id] = aliasesOf(id).flatMap((alias) => {
      const words = tokenize(alias, 0, alias.length).map(({ word }) => word)
      return words.length === 0 || /[/(]/u.test(alias) ? [] : [[...words.slice(0, -1), `${words.at(-1) ?? ''}~`].join(' ')]
    })
  }
  return phrases
}

function aliasesOf(id: string): string[] {
  const service = serviceById(id)
  const all = [...(service ? [...partsOf(service.name), ...service.aliases] : []), ...(named[id] ?? [])]
  return all.filter((alias) => alias.length >= SHORTEST && !everydayWords.has(alias.toLowerCase()))
}

/** `Leadfeeder / Dealfront`, `Brevo (Sendinblue)`: each name of the book by itself. */
function partsOf(name: string): string[] {
  return name.replace(/\s\(.*$/u, '').split(' / ')
}

/** The services that a sentence names, the longest name where names overlap. */
export function servicesIn(text: string, sentence: Sentence): NamedService[] {
  const hits = finder(sentence.tokens)
    .filter((hit) => isName(text, sentence, hit))
    .toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const taken = new Set<number>()
  const found: NamedService[] = []
  for (const { key, first, last } of hits) {
    const places = Array.from({ length: last - first + 1 }, (_, step) => first + step)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    const start = sentence.tokens[first]?.start ?? 0
    found.push({ id: key, start, end: withoutEnding(text, key, start, sentence.tokens[last]?.end ?? 0) })
  }
  return found
}

/** A name begins with a capital letter and is no part of an address on the web. */
function isName(text: string, sentence: Sentence, { first, last }: Hit): boolean {
  const [start, end] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0]
  if (!/\p{Lu}/u.test(text.slice(start, end))) return false
  return (
    !NOT_USED.test(text.slice(end, end + 30)) &&
    !/(?:https?:\/\/|www\.|\.|@|\/)$/u.test(text.slice(Math.max(0, start - 9), start)) &&
    !/^\.(?:com|fi|net|org|se)\/\S/u.test(text.slice(end, end + 6))
  )
}

/** `Telegram-nimimerkki`, `LinkedIn profile`, `Svea Bank`: what someone has there, or another of the name. */
const NOT_USED =
  /^(?:[-\s]|:n |in |n )?(?:nimimerk|profiil|tili[nä]?\b|käyttäjänim|tunnuk|kvitten|profil|konto|användarnamn|legitimer|handle|username|profile|account name|nick)|^\s(?:Bank|Pankki)\b/u

function withoutEnding(text: string, id: string, start: number, end: number): number {
  const written = text.slice(start, end).toLowerCase()
  const name = aliasesOf(id)
    .filter((alias) => written.startsWith(alias.toLowerCase()))
    .toSorted((a, b) => b.length - a.length)[0]
  return name === undefined ? end : start + name.length
}

/** Of the names by which a text calls one service, its own name where that is among them. */
export function bestName(id: string, written: readonly string[]): string {
  const own = serviceById(id)?.name.toLowerCase()
  return written.find((name) => name.toLowerCase() === own) ?? written[0] ?? ''
}
