import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readNotice, type ReadResult } from '@seloste/server/notices/read-notice'

/** A notice file with its id and its bytes. */
export interface NoticeFile {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
}

const root = resolve(import.meta.dirname, '../..')
export const ownFolder = join(import.meta.dirname, 'own')
export const unseenFolder = join(import.meta.dirname, 'unseen')
export const sharedNotices = resolve(root, '../shared/notices')
const sharedSeeds = resolve(root, '../shared/seeds')

/** Whether the annotated notices lie beside the repository; they are other people's and no part of it. */
export const hasShared = existsSync(join(sharedNotices, 'gold'))

/** The public notices and the seeds, by the ids of their annotation. */
export function sharedFiles(): NoticeFile[] {
  const texts = filesIn(join(sharedNotices, 'text'), (name) => name.replace(/\.[^.]+$/u, ''))
  return [...texts, ...filesIn(sharedSeeds, (name) => `seed-${name.slice(0, 3)}`)]
}

/** The notices that were written for this project. */
export const ownFiles = (): NoticeFile[] => writtenIn(ownFolder)

/** The halves on which readers are made better, and those that only measure them (`check3`, `check4`). */
export type UnseenHalf = 'dev' | 'check' | 'dev2' | 'check2' | 'dev3' | 'check3' | 'check4'

/** The notices that were written by one who had not read the reader. */
export const unseenFiles = (half: UnseenHalf): NoticeFile[] => writtenIn(join(unseenFolder, half))

const writtenIn = (folder: string): NoticeFile[] =>
  filesIn(folder, (name) => name.replace(/\.[^.]+$/u, '')).filter(({ name }) => !name.endsWith('.json'))

function filesIn(folder: string, idOf: (name: string) => string): NoticeFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((name) => ({ id: idOf(name), name, bytes: readFileSync(join(folder, name)) }))
}

/** Reads text as a notice file of that name. */
export const readText = (text: string, name = 'notice.txt'): ReadResult => readNotice({ name, bytes: new TextEncoder().encode(text) })

/** The reading of a text that must be readable. */
export function readingOf(text: string, name = 'notice.txt'): Extract<ReadResult, { ok: true }> {
  const result = readText(text, name)
  if (!result.ok) throw new Error(`refused: ${result.error.code}`)
  return result
}
