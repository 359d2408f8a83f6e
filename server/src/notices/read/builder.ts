import type { Block, CellPlace, SourceText } from './source-text.js'

interface Opened {
  readonly kind: Block['kind']
  readonly level: number
  readonly number: string | null
  readonly cell: CellPlace | null
}

/** Collects pieces of text into blocks while the plain text grows; white space is collapsed as a browser does. */
export interface Builder {
  /** Ends the block in hand and begins another. */
  open(kind: Block['kind'], options?: { level?: number; number?: string | null; cell?: CellPlace }): void
  write(piece: string): void
  /** What is written between two of these is in bold. */
  bold(isOn: boolean): void
  /** A hard line break: what follows is a block of its own unless it goes on in lower case. */
  lineBreak(): void
  close(): void
  /** An empty line before the next block. */
  gap(): void
  region(name: Block['region']): void
  finish(): SourceText
}

/** Stands for a hard line break while a block is being collected. */
const BREAK = '\u0007'
/** Stand for the beginning and the end of bold text while a block is being collected. */
const [BOLD_ON, BOLD_OFF] = ['\ue000', '\ue001']
const BOLD_MARKS = /[\ue000\ue001]/gu
const BULLET = /^(?:[•·▪◦‣●○∙▹*–—-]|o(?=\s))\s+/u
/** What marks a question and its answer. */
const ASKED = /^(?:Q|A|K|V|F|S|Question|Answer|Kysymys|Vastaus|Fråga|Svar):\s+(?=\p{Lu})/u
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(?=\S)|^\d{1,2}[.)](?=\p{Lu})|^[a-zåäö]\)\s+/u
const PARAGRAPH: Opened = { kind: 'paragraph', level: 0, number: null, cell: null }

/** A marker at the head of a line: what kind of block it makes and how many characters it takes. */
export function readMarker(line: string): { kind: 'item' | 'paragraph'; number: string | null; length: number } {
  const asked = ASKED.exec(line)
  if (asked) return { kind: 'paragraph', number: null, length: asked[0].length }
  const bullet = BULLET.exec(line)
  if (bullet) return { kind: 'item', number: null, length: bullet[0].length }
  const numbered = NUMBERED.exec(line)
  if (!numbered) return { kind: 'paragraph', number: null, length: 0 }
  const number = numbered[1] ?? numbered[0].replace(/[^\d.a-zåäö]/gu, '')
  return { kind: 'item', number, length: numbered[0].length }
}

/** A builder with nothing in it. */
export function createBuilder(): Builder {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let opened: Opened = PARAGRAPH
  let pieces: string[] = []
  let gapBefore = true
  let region: Block['region'] = 'body'

  const append = (piece: string): void => {
    parts.push(piece)
    length += piece.length
  }

  const emit = (marked: string): void => {
    const bold = marked.startsWith(BOLD_ON) ? unmarked(marked.split(BOLD_OFF, 1)[0] ?? '').length : 0
    const line = unmarked(marked)
    const isUnmarked = opened.kind === 'paragraph' || (opened.kind === 'item' && opened.number === null)
    const marker = isUnmarked ? readMarker(line) : { kind: opened.kind, number: null, length: 0 }
    const kind = opened.kind === 'paragraph' ? marker.kind : opened.kind
    if (length > 0) append(opened.cell !== null && opened.cell.column > 0 ? '\t' : gapBefore ? '\n\n' : '\n')
    const start = length + marker.length
    append(line)
    blocks.push({
      kind,
      start,
      end: length,
      level: opened.level,
      number: opened.number ?? marker.number,
      gapBefore,
      region,
      cell: opened.cell,
      ...(bold > marker.length ? { bold: bold - marker.length } : {}),
    })
    gapBefore = false
  }

  const flush = (): void => {
    const whole = pieces.join('')
    pieces = []
    for (const line of opened.kind === 'heading' || opened.kind === 'cell'
      ? [collapse(whole.replaceAll(BREAK, ' '))]
      : joinWrapped(whole)) {
      if (/[^\s\-_=*]/u.test(unmarked(line))) emit(line)
    }
  }

  return {
    open(kind, options = {}) {
      flush()
      if (kind === 'heading') gapBefore = true
      opened = { kind, level: options.level ?? 0, number: options.number ?? null, cell: options.cell ?? null }
    },
    write(piece) {
      pieces.push(piece.replace(BOLD_MARKS, ''))
    },
    bold(isOn) {
      pieces.push(isOn ? BOLD_ON : BOLD_OFF)
    },
    lineBreak() {
      pieces.push(BREAK)
    },
    close() {
      flush()
      opened = PARAGRAPH
    },
    gap() {
      flush()
      gapBefore = true
    },
    region(name) {
      flush()
      if (name !== region) gapBefore = true
      region = name
    },
    finish() {
      flush()
      return { text: parts.join(''), blocks }
    },
  }
}

const collapse = (text: string): string => text.replace(/[\s\u00a0\u200b]+/gu, ' ').trim()

/** A line without the marks of bold text. */
const unmarked = (line: string): string => collapse(line.replace(BOLD_MARKS, ''))

/** Hard breaks part lines, except in the middle of a sentence: there the next line goes on in lower case. */
function joinWrapped(whole: string): string[] {
  const lines: string[] = []
  for (const piece of whole.split(BREAK)) {
    const line = collapse(piece)
    if (line === '') continue
    const last = lines.at(-1)
    const isFinished = last === undefined || /[.:;!?][\ue000\ue001]*$/u.test(last)
    if (!isFinished && /^\p{Ll}/u.test(line) && !/^(?:\S+@|c\/o\b)/u.test(line)) lines[lines.length - 1] = `${last} ${line}`
    else lines.push(line)
  }
  return lines
}
