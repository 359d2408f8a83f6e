import { contactWords } from '../lexicon/contact.js'
import { linesAbout, spanOf } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { emailsIn } from '../words/contact.js'
import { compileSet, has } from '../words/phrase.js'
import { defineFact } from './fact.js'

const words = byLanguage((language) => compileSet(contactWords[language]))

/** Whether a person, role or address for data protection questions is given. */
export const contactPoint = defineFact({
  name: 'contact-point',
  read(notice) {
    const placed = linesAbout(notice, 'contact', 'dpo').find((line) => line.text.length > 2)
    if (placed)
      return {
        part: { contactPoint: true },
        claims: [{ path: 'contactPoint', spans: [spanOf(notice, placed.start, placed.end)], confidence: 0.9 }],
      }
    for (const line of notice.lines) {
      if (line.section.topics.has('cookies') || line.section.region === 'footer') continue
      const sentence = line.sentences.find((each) => has(words[notice.language], each.tokens))
      if (sentence)
        return {
          part: { contactPoint: true },
          claims: [{ path: 'contactPoint', spans: [spanOf(notice, sentence.start, sentence.end)], confidence: 0.7 }],
        }
    }
    const [mailbox] = emailsIn(notice.lines.filter(({ section }) => section.region === 'body' && !section.topics.has('complaint')))
    if (mailbox)
      return {
        part: { contactPoint: true },
        claims: [{ path: 'contactPoint', spans: [spanOf(notice, mailbox.start, mailbox.end)], confidence: 0.55 }],
      }
    return { part: { contactPoint: false }, claims: [{ path: 'contactPoint', spans: [], confidence: 0.7 }] }
  },
})
