import { officerElsewhere, officerWords } from '../lexicon/contact.js'
import { linesAbout, spanOf } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { compileSet, has } from '../words/phrase.js'
import { defineFact } from './fact.js'

const officer = byLanguage((language) => compileSet(officerWords[language]))
const elsewhere = byLanguage((language) => compileSet(officerElsewhere[language]))
const REACHABLE = /@|\(at\)|\[a\]|\+?\d[\d\s-]{6,}|\bcontact\b|yhteyttä|kontakt|\bnås\b/iu

/** Whether a data protection officer is named or given an address; that one exists elsewhere does not count. */
export const dpo = defineFact({
  name: 'dpo',
  read(notice) {
    const [section] = linesAbout(notice, 'dpo').filter(
      (line) => line.text.length > 2 && !has(elsewhere[notice.language], line.sentences[0]?.tokens ?? []),
    )
    if (section)
      return { part: { dpo: true }, claims: [{ path: 'dpo', spans: [spanOf(notice, section.start, section.end)], confidence: 0.9 }] }
    for (const line of notice.lines) {
      for (const sentence of line.sentences) {
        if (
          !has(officer[notice.language], sentence.tokens) ||
          has(elsewhere[notice.language], sentence.tokens) ||
          !REACHABLE.test(sentence.text)
        )
          continue
        return { part: { dpo: true }, claims: [{ path: 'dpo', spans: [spanOf(notice, sentence.start, sentence.end)], confidence: 0.75 }] }
      }
    }
    return { part: { dpo: false }, claims: [{ path: 'dpo', spans: [], confidence: 0.85 }] }
  },
})
