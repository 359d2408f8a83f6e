import { spanOf } from '../notice.js'
import type { Observer } from './observer.js'

const secret = /(?:salasana on|lösenordet är|the password is|password:)\s*["”']?\S*\d/iu
const address = /(?<![\d.])(?:10|172|192)\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/u
const product =
  /\b(?:palomuuri\w*|palvelin\w*|virustorjun\w*|brandvägg\w*|server\w*|firewall|antivirus\w*)\b[^.]{0,60}\b(?:versio\w*|version|v\.?)\s?\d+(?:\.\d+)*/iu

/** A password, an address of the inner net, the version of a product: what helps whoever wants in. */
export const securityDetail: Observer = {
  kind: 'security_detail',
  read: (notice) =>
    notice.lines
      .filter(({ isHeading }) => !isHeading)
      .flatMap(({ sentences }) => sentences)
      .filter(({ text }) => [secret, address, product].some((words) => words.test(text.slice(0, 1000))))
      .map(({ start, end }) => ({ kind: 'security_detail', span: spanOf(notice, start, end), confidence: 0.75 })),
}
