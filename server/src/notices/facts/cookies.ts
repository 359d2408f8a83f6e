import { cookieUse } from '../lexicon/cookies.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { partsAroundBut } from '../words/clause.js'
import { isNegated } from '../words/negation.js'
import { compile, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { defineFact } from './fact.js'

const phrases = byLanguage((language) => compile<'cookie' | 'use'>(cookieUse[language]))

/** Whether the text says that cookies or similar are used: a sentence with cookies and their use, not denied. */
export const cookies = defineFact({
  name: 'cookies',
  read(notice) {
    for (const line of notice.lines) {
      if (line.isHeading && (line.block.kind === 'heading' || line.text.endsWith('?'))) continue
      const sentence = line.sentences.find((each) => partsAroundBut(notice.text, each).some((part) => saysSo(notice, line, part)))
      if (sentence)
        return {
          part: { cookies: true },
          claims: [{ path: 'cookies', spans: [spanOf(notice, sentence.start, sentence.end)], confidence: 0.9 }],
        }
    }
    return { part: { cookies: false }, claims: [{ path: 'cookies', spans: [], confidence: 0.85 }] }
  },
})

function saysSo(notice: Notice, line: Line, sentence: Sentence): boolean {
  const finder = phrases[notice.language]
  const keys = new Set(finder(sentence.tokens).map(({ key }) => key))
  if (!keys.has('cookie') || isNegated(sentence.tokens, notice.language)) return false
  return keys.has('use') || (line.block.kind === 'item' && has(finder, sentence.tokens) && sentence.tokens.length > 3)
}
