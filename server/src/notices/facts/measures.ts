import type { Measure } from '@seloste/schema/vocabulary/measure'
import { measures as measureTerms } from '@seloste/schema/vocabulary/measure'
import { keysOf } from '@seloste/schema/text'
import { advice } from '../lexicon/advice.js'
import { measurePhrases, securityCues } from '../lexicon/measures.js'
import { spanOf, type Line, type Notice } from '../notice.js'
import type { Topic } from '../sections/topic.js'
import { byLanguage } from '../words/by-language.js'
import { isNegated } from '../words/negation.js'
import { compile, compileSet, has, type Hit } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import type { Token } from '../words/token.js'
import { defineFact } from './fact.js'
import { gather, setClaims, type Gathered } from './set-fact.js'

const phrases = byLanguage((language) =>
  compile<Measure>(
    Object.fromEntries(keysOf(measureTerms).map((key) => [key, measurePhrases[language][key] ?? []])) as Record<Measure, readonly string[]>,
  ),
)
const cues = byLanguage((language) => compileSet(securityCues[language]))

/** Sections where words of security mean something else: advice, rights, what is collected. */
const ELSEWHERE: readonly Topic[] = [
  'rights',
  'complaint',
  'cookies',
  'dataCategories',
  'sources',
  'purposes',
  'changes',
  'mandatory',
  'contact',
  'controller',
  'transfers',
  'automated',
]

/** The security measures that the text claims. */
export const measures = defineFact({
  name: 'measures',
  read(notice) {
    const gathered: Gathered<Measure> = new Map()
    for (const line of notice.lines) {
      if (line.isHeading) continue
      for (const sentence of line.sentences) {
        const confidence = trust(line, sentence, notice)
        if (confidence === 0) continue
        for (const measure of measuresIn(sentence, notice))
          if (confidence !== 0.6 || measure === 'confidentiality')
            gather(gathered, measure, spanOf(notice, sentence.start, sentence.end), confidence)
      }
    }
    return { part: { measures: [...gathered.keys()] }, claims: setClaims('measures', gathered) }
  },
})

/** `Log-in with two factors`: the word for signing in belongs to the factors beside it; a password is a measure of its own. */
const SIGN_IN = /^(?:authent|autentis|tunnist|log|sign|inlogg|kirjau|account|konto)/u

/** `https` at the head of a link tells of no connection. */
const isAddress = (notice: Notice, token: Token | undefined): boolean => token !== undefined && notice.text.startsWith('://', token.end)

/** Words for what has been made unreadable. */
const CIPHERED = /^(?:encrypt|crypt|en?krypt|krypt|salat|salau|salak)/u
const LAID_UP = /\bat rest\b|levy|disk|drive|kannettav|bärbar|laptop|tietokan|databas/iu

/** Confidentiality, integrity and availability are what measures are for, and none themselves. */
const AIMS = /eheys|eheyt|käytettävyy|\bintegrity|availability|riktighet|tillgänglighet/iu
const AIM = /^(?:luottamuksellisuu|confidentiality$|konfidentialitet)/u

/** Passwords that are only stored as hashes: a measure on them, not by them. */
const HASHED = /\bhash|tiivist|hasha/iu

/** A card with its code is both what one signs in with and two factors. */
const CARD = /kort(?:et)? och (?:pin|kod)|kort(?:ti|illa|in) ja (?:pin|tunnusl)|ammattikort|card and (?:a )?(?:pin|passcode)/iu

function trust(line: Line, sentence: Sentence, notice: Notice): number {
  const { topics } = line.section
  if (advice[notice.language].test(sentence.text)) return 0
  if (topics.has('measures')) return 0.9
  if (topics.has('rights') || topics.has('cookies') || topics.has('complaint')) return 0
  if (ELSEWHERE.some((topic) => topics.has(topic)))
    return phrases[notice.language](sentence.tokens).some(({ key }) => key === 'confidentiality') ? 0.6 : 0
  return has(cues[notice.language], sentence.tokens) ? 0.65 : 0
}

function measuresIn(sentence: Sentence, notice: Notice): Set<Measure> {
  const { tokens } = sentence
  const hits = phrases[notice.language](tokens).filter(
    ({ key, first, last }) =>
      !isAddress(notice, tokens[first]) &&
      !(key === 'logging' && tokens[last + 1]?.word === 'in') &&
      !(key === 'confidentiality' && AIM.test(tokens[first]?.word ?? '') && AIMS.test(sentence.text)) &&
      (key === 'access_control' || !isNegated(tokens, notice.language, first, 3)),
  )
  const found = new Set(hits.map(({ key }) => key))
  const ciphered = tokens.filter(({ word }) => CIPHERED.test(word)).length
  if (found.has('encryption_in_transit') && ciphered < 2 && !LAID_UP.test(sentence.text)) found.delete('encryption_at_rest')
  if (found.has('authentication') && HASHED.test(sentence.text) && !/log|sign|kirjau|inlogg/iu.test(sentence.text))
    found.delete('authentication')
  const mfa = hits.find(({ key }) => key === 'mfa')
  const isOfMfa = ({ first, last }: Hit): boolean => {
    const reach = SIGN_IN.test(tokens[first]?.word ?? '') ? 3 : 1
    return mfa !== undefined && first <= mfa.last + reach && last >= mfa.first - reach
  }
  if (mfa && !CARD.test(sentence.text) && hits.every((hit) => hit.key !== 'authentication' || isOfMfa(hit))) found.delete('authentication')
  if (found.has('physical_security')) found.delete('locked_paper')
  return found
}
