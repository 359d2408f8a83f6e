import { largestNotice, longestNotice } from '@seloste/schema/notice'
import { readNotice } from '@seloste/server/notices/read-notice'
import { describe, expect, test } from 'vitest'

const MEGABYTE = 1_000_000
const fill = (unit: string, size = MEGABYTE): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** Texts made to make a careless pattern back up: long runs, deep brackets, near misses. */
const hostile: readonly (readonly [string, string, string])[] = [
  ['one endless word', 'a.txt', fill('a')],
  ['one endless number', 'a.txt', fill('0')],
  ['spaces', 'a.txt', `a${fill(' ')}b`],
  ['open brackets', 'a.txt', fill('(')],
  ['stars', 'a.md', fill('*')],
  ['underscores', 'a.md', fill('_a')],
  ['open links', 'a.md', fill('[')],
  ['half links', 'a.md', fill('[a](')],
  ['pipes', 'a.md', fill('|')],
  ['rulers', 'a.md', fill('- ')],
  ['hashes', 'a.md', fill('# ')],
  ['half addresses', 'a.txt', fill('a@')],
  ['dotted words', 'a.txt', fill('a.')],
  ['half dates', 'a.txt', fill('1.1.')],
  ['commas', 'a.txt', fill('nimi, ')],
  ['conjunctions', 'a.txt', fill('ja ')],
  ['negations', 'a.txt', fill('ei siirretä ')],
  ['capitals', 'a.txt', fill('Ab ')],
  ['ampersands', 'a.html', fill('&')],
  ['open tags', 'a.html', fill('<')],
  ['half comments', 'a.html', fill('<!--')],
  ['comments that open twice', 'a.html', fill('<!--a--><!-')],
  ['open scripts', 'a.html', fill('<script>')],
  ['half attributes', 'a.html', fill('<a href="x')],
  ['stray ends', 'a.html', fill('</p>')],
  ['table rows', 'a.html', fill('<tr><td>a')],
  ['ticks', 'a.txt', fill('☐ a ')],
  ['deep lists', 'a.html', fill('<ul><li>')],
  ['deep boxes', 'a.html', fill('<div>')],
  ['deep lists of words', 'a.html', fill('<ul><li>nimi ')],
  ['deep tables', 'a.html', fill('<table><tr><td>nimi ')],
  ['unclosed paragraphs', 'a.html', fill('<p>nimi ')],
  ['terms and definitions', 'a.md', fill('Nimi\n: x\n')],
  ['headings in bold', 'a.md', fill('**Nimi.** x\n')],
  ['a form without end', 'a.txt', fill('Nimi              x\n\n')],
  ['cells parted by tabs', 'a.txt', fill('Nimi\tKaisla Oy\n')],
]

function milliseconds(name: string, text: string): number {
  const bytes = new TextEncoder().encode(text)
  const start = performance.now()
  readNotice({ name, bytes })
  return performance.now() - start
}

/** Far above what a megabyte takes on a busy machine, far below what one takes where a pattern backs up. */
const BOUND = 25_000

describe('a hostile megabyte is read in time that grows with its length', () => {
  test.each(hostile)('%s', { timeout: 90_000 }, (_what, name, text) => {
    milliseconds(name, text.slice(0, 10_000))
    expect(milliseconds(name, text)).toBeLessThan(BOUND)
  })
})

const ordinary = (length: number): Uint8Array => {
  const notice =
    'Rekisterinpitäjä\n\nMalli Oy, Katu 1, 00100 Helsinki\n\nTietojen säilytysaika\n\nTietoja säilytetään 6 vuotta. Tietoja ei siirretä EU:n ulkopuolelle.\n\n'
  return new TextEncoder().encode(notice.repeat(Math.ceil(length / notice.length)).slice(0, length))
}

test('the longest text of a notice is read', { timeout: 90_000 }, () => {
  const start = performance.now()
  expect(readNotice({ name: 'suuri.txt', bytes: ordinary(longestNotice) }).ok).toBe(true)
  console.log(`${longestNotice} characters: ${Math.round(performance.now() - start)} ms`)
})

test('a longer text is refused at once, by name', () => {
  const start = performance.now()
  const result = readNotice({ name: 'suuri.txt', bytes: ordinary(largestNotice - 1_000_000) })
  expect(result).toEqual({ ok: false, error: { code: 'text_too_long', name: 'suuri.txt', detail: String(largestNotice - 1_000_000) } })
  expect(performance.now() - start).toBeLessThan(BOUND)
})
