import { largestNotice } from '@seloste/schema/notice'
import { Rejected } from '../refusal.js'

/** The bytes of an upload; what is no base64, or too much of it, is refused before anything is made of it. */
export function bytesOf(base64: string, name: string): Uint8Array {
  if (base64.length > Math.ceil(largestNotice / 3) * 4)
    throw new Rejected('too_large', [{ field: 'contentBase64', code: 'too_large', value: name.slice(0, 100) }])
  const bytes = Buffer.from(base64, 'base64')
  // Node leaves out what is no base64 without a word: a round trip shows it.
  if (bytes.toString('base64').replace(/=+$/, '') !== base64.replace(/=+$/, '')) {
    throw new Rejected('invalid_input', [{ field: 'contentBase64', code: 'invalid_base64', value: name.slice(0, 100) }])
  }
  return bytes
}
