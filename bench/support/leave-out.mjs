// The reader as it would be had it never seen one of the public notices: without the words that this notice alone supports.
import { registerHooks } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSet } from '@seloste/server/notices/words/phrase'

const READER = '/server/dist/notices/'
const LEXICON = `${READER}lexicon/`

/** Lists that are closed whatever the notices say: the calendar and the countries. */
const CLOSED = new Set(['monthPhrases', 'timeUnits', 'countryPhrases'])
/** Lists that the reader builds its own patterns of: an entry is a stem within a word. */
const STEMS = new Set(['fiDataNouns', 'svDataNouns', 'enDataNouns', 'personNouns', 'doingsOfOurs', 'handlingsOfOurs'])
/** Lists of names as they are written. */
const NAMES = new Set(['commonServices', 'serviceNames'])

/** @type {readonly { id: string, language: string, text: string, runs: object[][] }[]} */
let notices = []
let plainExports = new Map()
const support = new Map()

/** Which notices the words are weighed by, as laid out; to be called before a reader is asked for. */
export async function weighBy(laidOut, lexicons) {
  notices = laidOut.map(({ id, notice }) => ({
    id,
    language: notice.language,
    text: notice.text.toLowerCase(),
    runs: notice.lines.flatMap((line) => line.sentences.map(({ tokens }) => tokens)),
  }))
  for (const url of lexicons) plainExports.set(basename(fileURLToPath(url)), Object.keys(await import(url)))
}

/** The reader without the words that only this notice supports: all its modules anew, over thinned lexicons. */
export const readerWithout = (id) =>
  import(`${import.meta.resolve('@seloste/server/notices/read-notice')}?without=${encodeURIComponent(id)}`)

/** How many entries were weighed, how many rest on one public notice alone, and how many match in none. */
export function entriesWeighed() {
  const found = [...support.values()].filter(({ isWhole }) => isWhole).map(({ ids }) => ids)
  return {
    weighed: found.length,
    single: found.filter((ids) => ids.length === 1).length,
    none: found.filter((ids) => ids.length === 0).length,
  }
}

/** A copy of a lexicon without the entries that only the notice of that id supports. */
export function thinned(value, id, name, path = []) {
  if (CLOSED.has(name)) return value
  if (value instanceof Set) return new Set(entriesOf([...value], id, name, path))
  if (Array.isArray(value)) return entriesOf(value, id, name, path)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, thinned(each, id, name, [...path, key])]))
}

function entriesOf(list, id, name, path) {
  const language = languageOf(name, path)
  return list.flatMap((each) => {
    if (typeof each !== 'string') return [thinned(each, id, name, path)]
    const left = entryWithout(each, id, language, wayOf(name))
    return left === null ? [] : [left]
  })
}

const wayOf = (name) => (STEMS.has(name) ? 'stem' : NAMES.has(name) ? 'name' : 'phrase')

const languageOf = (name, path) =>
  ['fi', 'sv', 'en'].find((language) => path.includes(language) || new RegExp(`^${language}[A-Z]`, 'u').test(name)) ?? 'any'

/** What is left of an entry: an alternative of a phrase is an entry of its own. */
function entryWithout(entry, id, language, way) {
  const isLearnedHere = (written, isWhole = false) => {
    const ids = supportOf(written, language, way, isWhole)
    return ids.length === 1 && ids[0] === id
  }
  if (isLearnedHere(entry, true)) return null
  if (way !== 'phrase' || !entry.includes('|')) return entry
  const words = entry.split(/\s+/u)
  const left = words.map((word, at) => {
    if (!word.includes('|')) return word
    const options = word.split('|')
    return options.filter((option) => !isLearnedHere(words.with(at, option).join(' '))).join('|')
  })
  return left.includes('') ? null : left.join(' ')
}

/** The public notices of the language in which an entry matches. */
function supportOf(entry, language, way, isWhole) {
  const key = `${language}\0${way}\0${entry}`
  const known = support.get(key)
  if (known) return known.ids
  const among = notices.filter((notice) => language === 'any' || notice.language === language)
  let ids = among.filter(matcherOf(entry, way)).map(({ id }) => id)
  // An anchor holds in stretches that the reader cuts out itself: where whole sentences do not show it, the bare words decide.
  const bare = entry.replaceAll(/(?:^\^\s*|\s*\$$)/gu, '')
  if (ids.length === 0 && bare !== entry) ids = among.filter(matcherOf(bare, way)).map(({ id }) => id)
  support.set(key, { ids, isWhole })
  return ids
}

function matcherOf(entry, way) {
  if (way === 'stem') return ({ text }) => text.includes(entry.toLowerCase())
  const phrase =
    way === 'name'
      ? `${
          entry
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)
            ?.join(' ') ?? ''
        }~`
      : entry
  const finder = compileSet([phrase])
  return ({ runs }) => runs.some((tokens) => finder.any(tokens))
}

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    const id = new URL(context.parentURL ?? 'file:///').searchParams.get('without')
    if (id === null || specifier.endsWith('?plain') || !resolved.url.includes(READER)) return resolved
    return { ...resolved, url: `${resolved.url}?without=${encodeURIComponent(id)}` }
  },
  load(url, context, next) {
    const { pathname, searchParams } = new URL(url)
    const id = searchParams.get('without')
    if (id === null || !pathname.includes(LEXICON)) return next(url, context)
    const lines = (plainExports.get(basename(pathname)) ?? []).map(
      (name) => `export const ${name} = thinned(plain.${name}, ${JSON.stringify(id)}, ${JSON.stringify(name)})`,
    )
    const source = [
      `import * as plain from ${JSON.stringify(`file://${pathname}?plain`)}`,
      `import { thinned } from ${JSON.stringify(import.meta.url)}`,
      ...lines,
    ]
    return { format: 'module', shortCircuit: true, source: source.join('\n') }
  },
})
