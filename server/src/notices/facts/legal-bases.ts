import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { Language } from '@seloste/schema/text'
import { basisCues, CITED, citedBases, conditions, namedBases, noBasis, plainClaims } from '../lexicon/legal-bases.js'
import { spanOf, type Line } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { isNegated } from '../words/negation.js'
import { compile, compileSet, has, type Hit } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import type { Topic } from '../sections/topic.js'
import { defineFact } from './fact.js'
import { gather, setClaims, type Gathered } from './set-fact.js'

const plain = byLanguage((language) => compile<LegalBasis>(filled(plainClaims[language])))
const named = byLanguage((language) => compile<LegalBasis>(filled(namedBases[language])))
const cues = byLanguage((language) => compileSet(basisCues[language]))
const condition = byLanguage((language) => compileSet(conditions[language]))

function filled(bases: Partial<Record<LegalBasis, readonly string[]>>): Record<LegalBasis, readonly string[]> {
  return {
    consent: [],
    contract: [],
    legal_obligation: [],
    vital_interests: [],
    public_task: [],
    legitimate_interests: [],
    other: [],
    ...bases,
  }
}

/** Sections where a basis is not claimed but told for another reason: a right, a disclosure, a transfer, a cookie. */
const ELSEWHERE: readonly Topic[] = [
  'rights',
  'complaint',
  'recipients',
  'sources',

  'transfers',
  'cookies',
  'retention',
  'changes',
  'mandatory',
  'automated',
  'measures',
  'contact',
]

/** Where a sentence stands, which decides how much it must say. */
type Setting = 'basis' | 'cued' | 'purpose' | 'general' | 'elsewhere'

/** The bases of Article 6(1) that the text claims for the processing. */
export const legalBases = defineFact({
  name: 'legal-bases',
  read(notice) {
    const gathered: Gathered<LegalBasis> = new Map()
    for (const line of notice.lines) {
      if (line.isHeading && !line.section.topics.has('legalBasis')) continue
      for (const sentence of line.sentences) {
        const setting = settingOf(line, sentence, notice.language)
        if (setting !== 'elsewhere')
          for (const basis of citedIn(sentence)) gather(gathered, basis, spanOf(notice, sentence.start, sentence.end), 0.9)
        if (noBasis[notice.language].test(sentence.text)) continue
        for (const { key, confidence } of basesIn(sentence, setting, notice.language))
          gather(gathered, key, spanOf(notice, sentence.start, sentence.end), confidence)
      }
    }
    return { part: { legalBases: [...gathered.keys()] }, claims: setClaims('legalBases', gathered) }
  },
})

/** The bases whose points of Article 6(1) a sentence cites. */
const citedIn = (sentence: Sentence): LegalBasis[] =>
  [...sentence.text.matchAll(CITED)].flatMap(([, point]) => citedBases[point?.toLowerCase() ?? ''] ?? [])

function settingOf(line: Line, sentence: Sentence, language: Language): Setting {
  const { topics } = line.section
  if (topics.has('legalBasis')) return 'basis'
  const isElsewhere = ELSEWHERE.some((topic) => topics.has(topic)) || line.section.region === 'footer'
  if (isElsewhere) return 'elsewhere'
  if (has(cues[language], sentence.tokens)) return 'cued'
  return topics.has('purposes') ? 'purpose' : 'general'
}

function basesIn(sentence: Sentence, setting: Setting, language: Language): { key: LegalBasis; confidence: number }[] {
  if (setting === 'elsewhere') return []
  const { tokens } = sentence
  const cued = setting === 'cued' || has(cues[language], tokens)
  const bracketed =
    setting === 'purpose'
      ? named[language](tokens).filter((hit) => sentence.text[(tokens[hit.first]?.start ?? 1) - sentence.start - 1] === '(')
      : []
  const hits = [...bracketed, ...plain[language](tokens), ...(setting === 'basis' || cued ? named[language](tokens) : [])]
  const found: { key: LegalBasis; confidence: number }[] = []
  for (const hit of hits) {
    if (isNegated(tokens, language, hit.first) || isConditional(sentence, hit, setting, language)) continue
    if (hit.key === 'other' && (!(setting === 'basis' || cued) || isBracketed(sentence, hit))) continue
    if (setting === 'basis' && !cued && tokens.length > 14 && !plain[language](tokens).some(({ first }) => first === hit.first)) continue
    found.push({ key: hit.key, confidence: setting === 'basis' ? 0.9 : cued ? 0.85 : 0.65 })
  }
  // A law named with a task in the public interest is what the task rests on.
  const isTask = plain[language](tokens).some(({ key }) => key === 'public_task')
  const isBound = plain[language](tokens).some(({ key }) => key === 'legal_obligation')
  return isTask && !isBound ? found.filter(({ key }) => key !== 'legal_obligation') : found
}

/** `Legitimate interest (e.g. a customer relationship)`: what stands in brackets explains the basis before them. */
function isBracketed({ text, start, tokens }: Sentence, hit: Hit): boolean {
  const before = text.slice(0, (tokens[hit.first]?.start ?? start) - start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** A basis named after an opening `if …` of the same sentence is a condition, unless the sentence is about bases. */
function isConditional(sentence: Sentence, hit: Hit, setting: Setting, language: Language): boolean {
  if (setting === 'basis' || setting === 'purpose') return false
  return condition[language](sentence.tokens).some(
    ({ last }) => last < hit.first && hit.first - last <= 8 && sentence.tokens[last + 2]?.word !== 'gäller',
  )
}
