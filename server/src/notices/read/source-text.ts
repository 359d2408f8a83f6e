/** Where a table cell stands: its table, row and column, each counted from zero. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A run of the plain text that is one heading, paragraph, line, list item or table cell; never holds a line break. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell'
  readonly start: number
  readonly end: number
  /** Heading depth, 1 the highest; list depth for an item; 0 otherwise. */
  readonly level: number
  /** Number in front of a numbered line, `4` or `4.1`. */
  readonly number: string | null
  /** An empty line, or the beginning of the text, stands before it. */
  readonly gapBefore: boolean
  /** `banner`: a consent dialogue or a side column around the notice; it is shown, and tells nothing of the processing but cookies. */
  readonly region: 'body' | 'footer' | 'banner'
  readonly cell: CellPlace | null
  /** How many characters at its head the writer set in bold: a run-in heading, or the whole of a line that is one. */
  readonly bold?: number
}

/** What every format is read into: the plain text that offsets lead into, and its blocks in order. */
export interface SourceText {
  readonly text: string
  readonly blocks: readonly Block[]
}

export type SourceErrorCode =
  | 'empty'
  | 'binary'
  | 'too_large'
  | 'not_utf8'
  | 'unsupported_format'
  | 'no_text'
  /** A PDF whose pages are pictures of text. */
  | 'scanned'
  /** It opens with a password only. */
  | 'encrypted'
  /** It is not what its name says, or its inside is broken. */
  | 'damaged'
  /** A word processor's file with macros. */
  | 'macros'
  /** Small as a file, but it unpacks to more than any notice. */
  | 'unpacks_too_large'
  /** More characters than any notice has; reading them would keep others waiting. */
  | 'text_too_long'
  /** Reading it took longer than any notice should. */
  | 'took_too_long'
  /** The reader broke on it: a fault of ours, told by name so that the other files are read. */
  | 'reader_failed'

/** Why a source was refused; the words for it belong to the interface. */
export interface SourceError {
  readonly code: SourceErrorCode
  readonly name: string
  readonly detail?: string
}

/** What a library made of a file: its text and blocks, or why there are none. */
export type Opened = { readonly ok: true; readonly source: SourceText } | { readonly ok: false; readonly code: SourceErrorCode }
