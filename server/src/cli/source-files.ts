import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusals } from '../imports/notice.js'
import { MAX_BYTES } from '../notices/read/decode.js'
import { openNotice, type ReadResult } from '../notices/read-notice.js'

/** A file that was named, or found in a named folder; or the reason why there is none. */
export type SourceFile = { readonly path: string; readonly problem: string | null }

/** All files of the paths in the order of their names, folders with everything below them; hidden files are left out. */
export function* sourceFiles(paths: readonly string[]): Generator<SourceFile> {
  for (const path of paths) {
    try {
      // Larger files are refused before they are read into memory.
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

/** A notice read from a file, or one line that says why it cannot be. */
export async function readNoticeFile(
  file: SourceFile,
): Promise<Extract<ReadResult, { ok: true }> | { readonly ok: false; readonly why: string }> {
  if (file.problem) return { ok: false, why: file.problem }
  try {
    // Larger files are refused before they are read into memory.
    if (statSync(file.path).size > MAX_BYTES) return { ok: false, why: refusals.too_large }
    const result = await openNotice({ name: basename(file.path), bytes: readFileSync(file.path) })
    return result.ok ? result : { ok: false, why: refusals[result.error.code] }
  } catch (error) {
    return { ok: false, why: systemReason(error) }
  }
}

function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'reading is not permitted'
  return code ?? 'cannot be read'
}
