import type { Observation } from '@seloste/schema/notice'
import { askingWords, blankWords, templateNames } from '../lexicon/placeholders.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import type { Observer } from './observer.js'

/** `[…]`, `<…>`, `{{…}}`: what templates put a missing value into. */
const BRACKETED = /\[([^[\]\n]{2,80})\]|<([^<>\n]{2,80})>|\{\{?([^{}\n]{2,80})\}\}?|«([^«»\n]{2,80})»/gu
const CROSSES =
  /(?<![\p{L}\p{N}])[xX]{3,}(?:[-./ ][xX]+){0,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[xX]{2}[.-][xX]{2}[.-][xX]{2,4}(?![\p{L}\p{N}])/gu
const BLANK_DATE = /(?<![\p{L}\p{N}])(?:pp[./]kk[./]vvvv|dd[./-]mm[./-]yyyy|yyyy-mm-dd|åååå-mm-dd|vvvv-kk-pp)(?![\p{L}\p{N}])/giu
const LINE_TO_FILL = /_{3,}|(?<=^|:\s{0,3})(?:\.{5,}|…{2,})(?=\s{0,3}$)/gu
/** Nobody writes so much of a template in a line; a longer line is searched so far. */
const SEARCHED = 5000

/** A template that was not filled in: `[Y-tunnus]`, `<yrityksen nimi>`, `XXX`, `____`, `lorem ipsum`. */
export const placeholder: Observer = {
  kind: 'placeholder',
  read: (notice) => notice.lines.flatMap((line) => placeholdersIn(notice, line)),
}

function placeholdersIn(notice: Notice, line: Line): Observation[] {
  const text = line.text.slice(0, SEARCHED)
  const places = [
    ...[...text.matchAll(BRACKETED)].flatMap((match) => {
      const inside = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
      return isBlank(inside) ? [{ at: match.index, length: match[0].length, confidence: 0.9 }] : []
    }),
    ...[CROSSES, BLANK_DATE, LINE_TO_FILL].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ at: match.index, length: match[0].length, confidence: 0.9 })),
    ),
    ...[askingWords, templateNames].flatMap((pattern) => {
      const match = pattern.exec(text)
      return match ? [{ at: match.index, length: match[0].length, confidence: 0.75 }] : []
    }),
  ]
  return places
    .toSorted((a, b) => a.at - b.at || b.length - a.length)
    .filter(({ at }, index, all) => !all.slice(0, index).some((one) => at < one.at + one.length))
    .map(({ at, length, confidence }) => ({
      kind: 'placeholder',
      span: spanOf(notice, line.start + at, line.start + at + length),
      confidence,
    }))
}

/** An address, a link or a reference in brackets is no blank. */
const isBlank = (inside: string): boolean => !/@|:\/\/|email protected/iu.test(inside) && blankWords.test(inside.trim())
