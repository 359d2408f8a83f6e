import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { typefaces } from '@seloste/server/exports/pdf/typefaces'
import { readSource } from '@seloste/server/notices/read/read-source'
import type { Block, SourceText } from '@seloste/server/notices/read/source-text'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, type FileChild } from 'docx'
import type { NoticeFile } from './support.js'

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5]

/** The text of a notice of ours, with what of it is a heading, a list or a table. */
export function sourceOf({ name, bytes }: NoticeFile): SourceText {
  const read = readSource({ name, bytes })
  if (!read.ok) throw new Error(`${name}: ${read.error.code}`)
  return read.source
}

/** Blocks as a writer would lay them out: those of one table together, by rows. */
function piecesOf({ text, blocks }: SourceText): ({ block: Block; words: string } | { rows: string[][] })[] {
  const pieces: ({ block: Block; words: string } | { rows: string[][] })[] = []
  const tables = new Map<number, string[][]>()
  for (const block of blocks) {
    const words = text.slice(block.start, block.end)
    if (!block.cell) {
      pieces.push({ block, words: block.kind === 'item' && block.number ? `${block.number.replace(/\.$/u, '')}. ${words}` : words })
      continue
    }
    let rows = tables.get(block.cell.table)
    if (!rows) {
      tables.set(block.cell.table, (rows = []))
      pieces.push({ rows })
    }
    const row = (rows[block.cell.row] ??= [])
    row[block.cell.column] = words
  }
  return pieces
}

/** The rows of a table, each as wide as the widest. */
function squared(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length))
  return rows.filter((row) => row.length > 0).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}

/** A notice as a word processor saves it. */
export async function docxOf(source: SourceText): Promise<Uint8Array> {
  const children = piecesOf(source).map((piece): FileChild => {
    if ('rows' in piece)
      return new Table({
        rows: squared(piece.rows).map(
          (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
        ),
      })
    const { block, words } = piece
    if (block.kind === 'heading') return new Paragraph({ text: words, heading: levels[block.level - 1] ?? HeadingLevel.HEADING_6 })
    if (block.kind === 'item' && !block.number) return new Paragraph({ text: words, bullet: { level: 0 } })
    return new Paragraph(words)
  })
  return Packer.pack(new Document({ sections: [{ children }] }), 'uint8array')
}

const template = `
#let pieces = json(bytes(sys.inputs.pieces))
#let shape = json(bytes(sys.inputs.shape))
#set page(paper: "a4", margin: (x: 22mm, y: 20mm), columns: shape.columns, numbering: "1 (1)", header: [Rekisteritiedot, kopio])
#set text(size: 10pt, lang: shape.lang, hyphenate: false)
#set par(justify: shape.justify)
#for piece in pieces {
  if piece.gap { v(20pt, weak: true) }
  if piece.kind == "heading" { heading(level: piece.level, piece.words) }
  else if piece.kind == "item" { list(piece.words) }
  else if piece.kind == "table" { table(columns: piece.rows.at(0).len(), ..piece.rows.flatten()) }
  else { par(piece.words) }
}`

export interface Shape {
  readonly columns: number
  readonly justify: boolean
}

/** A notice as a typesetter prints it: A4, with page numbers and a head on every page. */
export function pdfOf(source: SourceText, lang: string, shape: Shape): Uint8Array {
  const pieces = piecesOf(source).map((piece) =>
    'rows' in piece
      ? { kind: 'table', gap: true, rows: squared(piece.rows) }
      : {
          gap: piece.block.gapBefore,
          kind: piece.block.number ? 'paragraph' : piece.block.kind,
          level: Math.max(1, piece.block.level),
          words: piece.words,
        },
  )
  return printed(template, { pieces: JSON.stringify(pieces), shape: JSON.stringify({ ...shape, lang }) })
}

/** What the typesetter makes of a sheet of its own language. */
export function printed(sheet: string, inputs: Record<string, string> = {}): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...typefaces] }] })
  try {
    return new Uint8Array(compiler.pdf({ mainFileContent: sheet, inputs }, { creationTimestamp: 0 }))
  } finally {
    compiler.evictCache(0)
  }
}
