import type { AutomatedDecisions } from '@seloste/schema/vocabulary/right'
import { automationPhrases, automationRights } from '../lexicon/automated-decisions.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { clausesOf, partsAroundBut } from '../words/clause.js'
import { isNegated } from '../words/negation.js'
import { compile } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { defineFact } from './fact.js'
import type { Span } from '@seloste/schema/notice'

type Said = Exclude<AutomatedDecisions, 'absent'>

const phrases = byLanguage((language) => compile<'profiling' | 'decisions' | 'human'>(automationPhrases[language]))

/** In a section on rights, a sentence with one of these tells of the right and not of what is done. */
const RIGHT = /oikeu|oikeude|vastusta|\brätt|invända|motsätt|\bright|object|opt|you can/iu
/** An answer of so few words to a heading that asks for automated decisions speaks of them. */
const BRIEF = 12
/** How many words behind what it denies a denial may stand. */
const AFTER = 8
const SUBORDINATE: ReadonlySet<string> = new Set('where if when unless which that who jos kun mikäli jotka om när som ifall'.split(' '))
/** `A decision without a human being`: what the phrase itself lacks is no denial of it. */
const LACKING: ReadonlySet<string> = new Set(['without', 'utan', 'ilman'])
/** `Applications which do not meet the requirements are …`: what a relative clause denies is not what its sentence says. */
const RELATIVE = /(?<!\p{L})(?:which|that|who|som|jotka|joka|joita)\s(?:\p{L}+\s){0,2}(?:not|inte|ei|eivät)(?!\p{L})/iu

/** What the text says of profiling or automated decisions; a right to object to them says nothing of whether they occur. */
export const automatedDecisions = defineFact({
  name: 'automated-decisions',
  read(notice) {
    const said = new Map<Said, Span>()
    for (const line of notice.lines) {
      if (line.isHeading) continue
      for (const sentence of line.sentences) {
        for (const part of partsAroundBut(notice.text, sentence))
          for (const value of saidIn(notice, line, part))
            if (!said.has(value)) said.set(value, spanOf(notice, sentence.start, sentence.end))
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

function saidIn(notice: Notice, { section, block }: Line, sentence: Sentence): Said[] {
  const isAbout = section.topics.has('automated')
  const isRights = section.topics.has('rights') && !isAbout
  if (isRights && (RIGHT.test(sentence.text) || block.kind === 'item')) return []
  if (automationRights[notice.language].test(sentence.text)) return []
  const isDenied = isNegated(sentence.tokens, notice.language)
  const hits = phrases[notice.language](sentence.tokens)
  if (hits.length === 0) return isAbout && isDenied && sentence.tokens.length <= BRIEF ? ['none'] : []
  return hits.flatMap(({ key, first, last }): Said[] => {
    const isNot = isDenied && deniesAt(notice, sentence, first, last)
    if (key === 'human') return isNot ? [] : ['none']
    return [isNot ? 'none' : key]
  })
}

/** A denial reaches what follows it, but not out of a relative clause, and what stands closely before it in its clause. */
function deniesAt(notice: Notice, sentence: Sentence, first: number, last: number): boolean {
  const from = sentence.tokens[first]?.start ?? sentence.start
  const before = sentence.tokens.filter(({ word }, index) => index < first || (index <= last && !LACKING.has(word)))
  if (isNegated(before, notice.language)) return !RELATIVE.test(notice.text.slice(sentence.start, from))
  const clause = clausesOf(notice.text, sentence).findLast(({ start }) => start <= from) ?? sentence
  const until = sentence.tokens[last]?.start ?? from
  const after = clause.tokens.filter(({ start, word }) => start > from && (start > until || !LACKING.has(word)))
  const end = after.findIndex(({ word }) => SUBORDINATE.has(word))
  return isNegated(after.slice(0, end < 0 ? AFTER : Math.min(end, AFTER)), notice.language)
}
