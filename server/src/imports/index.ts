import type { ImportFormat } from './format.js'
import { notice } from './notice.js'

/** The registration list: one file and one line for each format. */
export const importFormats: readonly ImportFormat[] = [notice]

/** The format that reads a file of this name. */
export function formatOf(name: string): ImportFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return importFormats.find(({ extensions }) => extensions.includes(extension))
}
