import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { largestNotice } from '@seloste/schema/notice'
import { refusals } from '../imports/notice.js'
import type { ReadResult } from '../notices/read-notice.js'
import { inOrder, readBeside } from '../reader/reader.js'

/** A file that was named, or found in a named folder; or the reason why there is none. */
export type SourceFile = { readonly path: string; readonly problem: string | null }

/** All files of the paths in the order of their names, folders with everything below them; hidden files are left out. */
export function* sourceFiles(paths: readonly string[]): Generator<SourceFile> {
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) yield* filesBelow(path)
      else yield { path, problem: null }
    } catch (error) {
      yield { path, problem: systemReason(error) }
    }
  }
}

function* filesBelow(folder: string): Generator<SourceFile> {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  for (const name of names.sort()) {
    const path = join(folder, name)
    try {
      // A link may lead out of the folder or round in a circle; a person who means its target can name it.
      const status = lstatSync(path)
      if (status.isDirectory()) yield* filesBelow(path)
      else if (status.isFile()) yield { path, problem: null }
    } catch (error) {
      yield { path, problem: systemReason(error) }
    }
  }
}

type Unread = { readonly ok: false; readonly why: string }

/** The bytes of a file, or one line that says why there are none. */
export function bytesOf({ path, problem }: SourceFile): { readonly ok: true; readonly bytes: Uint8Array } | Unread {
  if (problem) return { ok: false, why: problem }
  try {
    // Larger files are refused before they are read into memory.
    if (statSync(path).size > largestNotice) return { ok: false, why: refusals.too_large }
    return { ok: true, bytes: readFileSync(path) }
  } catch (error) {
    return { ok: false, why: systemReason(error) }
  }
}

/** A notice read from a file, or one line that says why it cannot be. */
async function readNoticeFile(file: SourceFile): Promise<Extract<ReadResult, { ok: true }> | Unread> {
  const content = bytesOf(file)
  if (!content.ok) return content
  const result = await readBeside({ name: basename(file.path), bytes: content.bytes })
  return result.ok ? result : { ok: false, why: refusals[result.error.code] }
}

/** Fewer files are read before a person wonders. */
const MANY = 20

/** Reads the notices of all files in their order, in threads beside; tells a person at a terminal how far it is. */
export async function* readNotices(
  paths: readonly string[],
): AsyncGenerator<{ readonly file: SourceFile; readonly read: Extract<ReadResult, { ok: true }> | Unread }> {
  const files = [...sourceFiles(paths)]
  const isTold = process.stderr.isTTY && files.length >= MANY
  let done = 0
  for await (const { file, result } of inOrder(files, readNoticeFile)) {
    done += 1
    if (isTold) process.stderr.write(`\r\u001b[2K${done === files.length ? '' : `${done} of ${files.length} read`}`)
    yield { file, read: result }
  }
}

function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'reading is not permitted'
  return code ?? 'cannot be read'
}
