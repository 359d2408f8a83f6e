import type { NoticeFacts, Observation } from '@seloste/schema/notice'
import { spanOf, type Notice } from '../notice.js'
import type { Observer } from './observer.js'
import { titlesOf } from './titles.js'

const short = `["“”'’]?(\\p{Lu}[\\p{L}\\p{N}&.-]{1,24})["”'’]?`
const inTitle = new RegExp(`\\(${short}\\)`, 'gu')
const called = new RegExp(`(?:jäljempänä|nedan kallad|nedan|hereinafter|hereafter)[\\s,:]{1,3}(?:the )?${short}`, 'gu')
const mailbox = /(?:@|\[a\]|\(a\)|\(at\)|\[at\])\s?([\p{L}\p{N}-]{3,40})\.(?:fi|se|ax|eu|com|org|net|example)\b/giu

const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether a short name is made of letters of the full one, in their order and from its first: `Pohmak` for `Pohjanrannan ammattikorkeakoulu`. */
function isShortFor(name: string, full: string): boolean {
  const [letters, all] = [lettersOf(name), lettersOf(full)]
  if (letters.length < 3 || letters[0] !== all[0]) return false
  let at = 0
  for (const letter of letters) {
    at = all.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Short names by which a text calls the controller that it names: by them two notices of one organisation are told. */
export const ownName: Observer = {
  kind: 'own_name',
  read: (notice: Notice, { controller }: NoticeFacts) => {
    const full = controller.name
    if (full === null) return []
    const titled = titlesOf(notice).flatMap(({ text, start }) => found(notice, inTitle, text, start, 0.7))
    const said = notice.lines.slice(0, 40).flatMap(({ text, start }) => found(notice, called, text.slice(0, 600), start, 0.8))
    const boxes = notice.lines
      .filter(({ section: { topics } }) => topics.has('controller') || topics.has('contact') || topics.has('dpo'))
      .slice(0, 40)
      .flatMap(({ text, start }) => found(notice, mailbox, text.slice(0, 1000), start, 0.6))
    const names = [...titled, ...said, ...boxes].filter(({ span }) => isShortFor(span.text, full))
    return names.filter(({ span }, index) => names.findIndex((one) => lettersOf(one.span.text) === lettersOf(span.text)) === index)
  },
}

function found(notice: Notice, pattern: RegExp, text: string, from: number, confidence: number): readonly Observation[] {
  return [...text.matchAll(pattern)].map((match) => {
    const name = match[1] ?? ''
    const start = from + match.index + match[0].indexOf(name)
    return { kind: 'own_name', span: spanOf(notice, start, start + name.length), confidence }
  })
}
