import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Makes a folder level by level: Node's own recursive making does not end in file systems such as /proc, which refuse with "no such folder". */
export function makeFolder(folder: string, mode: number): void {
  if (isFolder(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder), mode)
  try {
    mkdirSync(folder, { mode })
  } catch (error) {
    // Another program may have made it meanwhile.
    if (!isFolder(folder)) throw error
  }
}
