import { canonicalJson, sha256 } from '../canonical.js'
import { mapTexts } from './content/texts.js'

/** The hash that a report carries: over all its content but the hash itself. */
export function contentHash(content: object): string {
  return sha256(canonicalJson({ ...content, contentHash: undefined }))
}

/** The same value with every broken half of a character replaced by U+FFFD, so that it has a canonical form. */
export const wellFormed = <Value>(value: Value): Value => mapTexts(value, (text) => text.replace(/\p{Surrogate}/gu, '\ufffd'))
