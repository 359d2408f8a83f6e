import type { AutomatedDecisions } from '@seloste/schema/vocabulary/right'
import { automationPhrases } from '../lexicon/automated-decisions.js'
import { spanOf } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { isNegated } from '../words/negation.js'
import { compile } from '../words/phrase.js'
import { defineFact } from './fact.js'
import type { Span } from '@seloste/schema/notice'

const phrases = byLanguage((language) => compile<'profiling' | 'decisions'>(automationPhrases[language]))

/** In a section on rights, a sentence with one of these tells of the right and not of what is done. */
const RIGHT = /oikeu|oikeude|vastusta|\brätt|invända|motsätt|\bright|object|opt|you can/iu

/** What the text says of profiling or automated decisions; a right to object to them says nothing of whether they occur. */
export const automatedDecisions = defineFact({
  name: 'automated-decisions',
  read(notice) {
    const said = new Map<Exclude<AutomatedDecisions, 'absent'>, Span>()
    for (const line of notice.lines) {
      if (line.isHeading || false) continue
      const isRights = line.section.topics.has('rights') && !line.section.topics.has('automated')
      for (const sentence of line.sentences) {
        if (isRights && RIGHT.test(sentence.text)) continue
        if (
          line.section.topics.has('automated') &&
          sentence.tokens.length <= 4 &&
          isNegated(sentence.tokens, notice.language) &&
          !said.has('none')
        )
          said.set('none', spanOf(notice, sentence.start, sentence.end))
        for (const { key } of phrases[notice.language](sentence.tokens)) {
          const value = isNegated(sentence.tokens, notice.language) ? 'none' : key
          if (!said.has(value)) said.set(value, spanOf(notice, sentence.start, sentence.end))
        }
      }
    }
    const value = said.has('decisions') ? 'decisions' : said.has('profiling') ? 'profiling' : said.has('none') ? 'none' : 'absent'
    const span = value === 'absent' ? undefined : said.get(value)
    return {
      part: { automatedDecisions: value },
      claims: [{ path: 'automatedDecisions', spans: span ? [span] : [], confidence: value === 'absent' ? 0.8 : 0.85 }],
    }
  },
})
