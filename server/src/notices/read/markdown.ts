import { decodeEntities } from './entities.js'
import { createBuilder, type Builder } from './builder.js'
import type { SourceText } from './source-text.js'

const HEADING = /^#{1,6}\s+/u
const ITEM = /^(\s*)(?:[*+-]|(\d{1,3})[.)])\s+/u
/** What a term of a definition list is told in: `: text` below it. */
const DEFINITION = /^ {0,3}:\s+(?=\S)/u
/** A term stands below every heading. */
const TERM_LEVEL = 6
/** Bold text at the head of a line. */
const BOLD = /^\s*(\*\*|__)(?=\S)([^*]{1,90}?)\1/u
/** A line this short was not wrapped by width: it ends where its writer ended it. */
const SHORT_LINE = 60
const RULER = /^\s*(?:[-*_]\s*){3,}$/u
const TABLE_RULER = /^[\s|:-]+$/u

/** Whether a text file is written in Markdown: two headings of its kind, or one heading and a link. */
export function looksLikeMarkdown(source: string): boolean {
  const headings = source.match(/^#{1,6} \S/gmu)?.length ?? 0
  return headings >= 2 || (headings === 1 && /\]\(\S/u.test(source))
}

/** Reads Markdown: headings, lists, pipe tables and paragraphs; marks, link targets and front matter are no text. */
export function readMarkdown(source: string): SourceText {
  const builder = createBuilder()
  const lines = withoutFrontMatter(source.split('\n'))
  let table = -1
  let row = 0
  let inTable = false
  let openLine = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const next = lines[index + 1] ?? ''
    if (line.trim() === '' || RULER.test(line)) {
      builder.gap()
      inTable = openLine = false
      continue
    }
    if (line.trimStart().startsWith('|')) {
      if (TABLE_RULER.test(line)) continue
      if (!inTable) [table, row] = [table + 1, 0]
      writeRow(builder, line, table, row)
      ;[inTable, openLine, row] = [true, false, row + 1]
      continue
    }
    if (HEADING.test(line)) {
      writeHeading(builder, line.replace(HEADING, '').replace(/\s#+\s*$/u, ''), line.indexOf(' '))
      openLine = false
      continue
    }
    if (!openLine && /^(?:=+|-{2,})\s*$/u.test(next) && next.trim() !== '') {
      writeHeading(builder, line, next.startsWith('=') ? 1 : 2)
      index += 1
      continue
    }
    if (DEFINITION.test(next) && !DEFINITION.test(line) && !ITEM.test(line)) {
      writeHeading(builder, line, TERM_LEVEL)
      openLine = false
      continue
    }
    openLine = DEFINITION.test(line) ? writeLine(builder, line.replace(DEFINITION, ''), false) : writeLine(builder, line, openLine)
  }
  return builder.finish()
}

function writeHeading(builder: Builder, title: string, level: number): void {
  builder.open('heading', { level })
  builder.write(inline(title))
  builder.close()
}

/** Writes a line of text or of a list; whether the next line may go on from it. */
function writeLine(builder: Builder, line: string, openLine: boolean): boolean {
  const item = ITEM.exec(line)
  const source = item ? line.slice(item[0].length) : line
  const text = inline(source)
  if (item) builder.open('item', { level: Math.floor((item[1] ?? '').length / 2), number: item[2] ?? null })
  else if (/^\s*[•▹☒☐☑]/u.test(text) || !openLine) builder.open('paragraph')
  else builder.write(' ')
  writeText(builder, source)
  if (!item && line.length < SHORT_LINE) builder.lineBreak()
  else if (/(?: {2,}|\\|<br\s?\/?>)\s*$/u.test(line)) builder.lineBreak()
  else if (/^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/u.test(line)) {
    builder.close()
    return false
  }
  return true
}

/** Writes text, and tells which of it is bold at its head. */
function writeText(builder: Builder, source: string): void {
  const bold = BOLD.exec(source)
  if (bold) {
    builder.bold(true)
    builder.write(inline(bold[2] ?? ''))
    builder.bold(false)
  }
  builder.write(inline(bold ? source.slice(bold[0].length) : source))
}

function writeRow(builder: Builder, line: string, table: number, row: number): void {
  const cells = line.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|')
  cells.forEach((cell, column) => {
    builder.open('cell', { cell: { table, row, column } })
    builder.write(inline(cell))
    builder.close()
  })
}

function withoutFrontMatter(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trim() !== '---') return lines
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---')
  return end > 0 && end < 60 ? lines.slice(end + 1) : lines
}

/** Takes the marks out of one line; every pattern is bounded, so a long line costs what its length does. */
function inline(line: string): string {
  const plain = line
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/gu, '')
    .replace(/\[([^\]]{0,300})\]\([^)\s]{0,500}(?:\s"[^"]{0,200}")?\)/gu, '$1')
    .replace(/<((?:https?:|mailto:)?[^\s<>]{1,200}@?[^\s<>]{0,200})>/gu, (whole, inside: string) => (/[@:]/u.test(inside) ? inside : whole))
    .replace(/<\/?[a-zA-Z][^<>]{0,200}>/gu, ' ')
    .replace(/\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|_{1,3}(?![\p{L}\p{N}])|`+|~~/gu, '')
    .replace(/\\(?=[\\`*_{}[\]()#+.!|-]|\s*$)/gu, '')
  return decodeEntities(plain)
}
