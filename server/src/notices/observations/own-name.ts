import type { Observation } from '@seloste/schema/notice'
import { spanOf, type Notice } from '../notice.js'
import { titlesOf } from './titles.js'
import type { Observer } from './observer.js'

const short = `["“”'’]?(\\p{Lu}[\\p{L}\\p{N}&.-]{1,24})["”'’]?`
const inTitle = new RegExp(`\\(${short}\\)`, 'gu')
const called = new RegExp(`(?:jäljempänä|nedan kallad|nedan|hereinafter|hereafter)[\\s,:]{1,3}(?:the )?${short}`, 'gu')
const mailbox = /(?:@|\[a\]|\(a\)|\(at\)|\[at\])\s?([\p{L}\p{N}-]{3,40})\.(?:fi|se|ax|eu|com|org|net|example)\b/giu
/** Boxes of the large mail services, and those of authorities, are no name of the organisation. */
const notOwn = /^(?:gmail|hotmail|outlook|yahoo|icloud|live|om|imy|edpb|tietosuoja|dataombudsman)$/iu
const wordy = /^(?:me|Me|Vi|We|You|Yhtiö|Yritys|Bolaget|Company|GDPR|Rekisteri|EU|ETA|EEA|EES|Jäljempänä)$/u

/** Names by which a text calls its own organisation beside the controller's full name: by them two notices of one organisation are told. */
export const ownName: Observer = {
  kind: 'own_name',
  read: (notice) => {
    const titled = titlesOf(notice).flatMap(({ text, start }) => found(notice, inTitle, text, start, 0.7))
    const said = notice.lines.slice(0, 40).flatMap(({ text, start }) => found(notice, called, text.slice(0, 600), start, 0.8))
    const boxes = notice.lines
      .filter(({ section }) => !section.topics.has('complaint') && !section.topics.has('recipients'))
      .slice(0, 60)
      .flatMap(({ text, start }) => found(notice, mailbox, text.slice(0, 1000), start, 0.6))
    const all = [...titled, ...said, ...boxes].filter(({ span }) => !wordy.test(span.text) && !notOwn.test(span.text))
    return all.filter(({ span }, index) => all.findIndex((one) => one.span.text.toLowerCase() === span.text.toLowerCase()) === index)
  },
}

function found(notice: Notice, pattern: RegExp, text: string, from: number, confidence: number): readonly Observation[] {
  return [...text.matchAll(pattern)].map((match) => {
    const name = match[1] ?? ''
    const start = from + match.index + match[0].indexOf(name)
    return { kind: 'own_name', span: spanOf(notice, start, start + name.length), confidence }
  })
}
