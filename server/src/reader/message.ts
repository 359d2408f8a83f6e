import type { NoticeFile, ReadResult } from '../notices/read-notice.js'

/** A file for a thread to read. */
export interface Question {
  readonly id: number
  readonly file: NoticeFile
}

/** What a thread made of it. */
export interface Answer {
  readonly id: number
  readonly result: ReadResult
}
