import { spanOf } from '../notice.js'
import type { Observer } from './observer.js'

const paper = /^(?:[A-C1-3][.):]?\s*)?(?:manuaali\w+|paperi\w+|manuell\w*|manual\b)(?:[\s\p{L}-]{0,30})[:.]?$/iu
const machine =
  /^(?:[A-C1-3][.):]?\s*)?(?:atk\b|sähköi\w+|tietokon\w+|automaatti\w+|digitaali\w+|adb\b|elektronisk\w*|datorbehandla\w*|electronic\b|computer\w*|edp\b)(?:[\s\p{L}:-]{0,40})[:.]?$/iu

/** How many lines the first part may have before the second begins. */
const reach = 12

/** `A. Manuaalinen aineisto`, `B. ATK`: the two headings of the old form; what stands under them is another matter. */
export const securityBoilerplate: Observer = {
  kind: 'security_boilerplate',
  read: (notice) => {
    const { lines } = notice
    const first = lines.findIndex(({ section, text }) => section.topics.has('measures') && text.length <= 60 && paper.test(text.trim()))
    if (first < 0) return []
    const second = lines.slice(first, first + reach).find(({ text }) => text.length <= 60 && machine.test(text.trim()))
    return [lines[first], second].flatMap((line) =>
      line && second ? [{ kind: 'security_boilerplate' as const, span: spanOf(notice, line.start, line.end), confidence: 0.8 }] : [],
    )
  },
}
