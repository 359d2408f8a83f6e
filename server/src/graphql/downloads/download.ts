import type { Resource } from '../../access/actor.js'
import type { ApiContext } from '../context.js'
import type { Asked } from './asked.js'

/** A rendered report or a document, to be saved and never shown in the page. */
export interface DownloadedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Buffer | string
}

/** A file at an address of its own, for whoever is signed in and may read what it is made of. */
export interface Download {
  readonly path: string
  /** What one must be allowed to read anywhere; null where the service behind it asks by itself. */
  readonly reads: Resource | null
  /** The file; null where it is out of reach or not there, which answer alike. */
  file(context: ApiContext, asked: Asked): Promise<DownloadedFile | null>
}

/** A name of a thing as part of the name of a file. */
export const fileName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase() || 'report'

/** A table that spreadsheets open with its letters whole. */
export const csvFile = (name: string, table: string): DownloadedFile => ({
  name: `${name}.csv`,
  mediaType: 'text/csv; charset=utf-8',
  content: `\uFEFF${table}`,
})
