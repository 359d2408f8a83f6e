import { authorities } from '@seloste/schema/law/authorities'
import { spanOf } from '../notice.js'
import type { Observer } from './observer.js'

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[\s,]+/g, '[\\s,]+')

/** A Finnish name is inflected, so its last letters are free: `tietosuojalautakunnalle`. */
const stem = (text: string): string => (text.endsWith('lautakunta') ? `${escaped(text.slice(0, -2))}\\p{L}*` : escaped(text))

const former = new RegExp(`(?<!\\p{L})(?:${authorities.flatMap(({ stale }) => stale.map(({ text }) => stem(text))).join('|')})`, 'giu')

/** The authority of Åland is called Datainspektionen to this day. */
const onAland = /Åland|Ahvenanma|Mariehamn/iu

/** A former name or address of the Finnish or Swedish supervisory authority: whoever writes there gets no answer. */
export const staleAuthority: Observer = {
  kind: 'stale_authority',
  read: (notice) =>
    [...notice.text.matchAll(former)]
      .filter((match) => !(match[0].startsWith('Datainspektion') && onAland.test(notice.text)))
      .map((match) => ({ kind: 'stale_authority', span: spanOf(notice, match.index, match.index + match[0].length), confidence: 0.9 })),
}
