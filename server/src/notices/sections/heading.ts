import type { Language } from '@seloste/schema/text'
import { documentTitles, headings, neutralWords } from '../lexicon/headings.js'
import { compile, compileSet, type Finder } from '../words/phrase.js'
import { tokenize } from '../words/token.js'
import type { Topic } from './topic.js'

/** A heading that asks why is about purposes, whatever else it names. */
const WHY: ReadonlySet<string> = new Set(['why', 'miksi', 'varför'])
/** `For what purposes is the data processed` asks why, not what. */
const WHAT_FOR =
  /^[\d.\s]*(?:for what purpose|for which purpose|för vilk\p{L}+ (?:ändamål|syfte)|mihin tarkoitu|(?:how|what) (?:we|do we|is|are|your)(?! collect| gather)\s.{0,20}\b(?:use|used|do with)\b|what (?:we|do we) do with|vad gör|mitä .{0,20}tiedoilla)|\b(?:use|process|collect|need)\b.{0,60}\b(?:to|for)\W{0,3}$/iu
/** `Whose data we process` asks of persons, not which data. */
const WHOSE = /^[\d.\s]*(?:[a-z][.)]\s)?(?:whose|vems|kenen|keiden|keitä|keistä)\s(?!.*\b(?:what|which|vilka|mitä)\b)/iu
/** `Keeping data safe` is about measures, though `keep` alone is about time. */
const SAFE = /\b(?:safe|secure)\b/iu
/** `What we keep` asks what, `How long we keep it` for how long. */
const WHAT = /^[\d.\s]*(?:what|which|mitä|mitkä|vad|vilka|vilken)\s/iu
/** Headings of the old form on how the manual and the computed part of a register are kept safe. */
const MEDIUM = /(?:manuaali|paperi|atk|sähköise|digitaali)/iu
/** A letter that counts a heading, as a number does: `A. Manual records`. */
const LETTER = /^(?:[A-Z]|[IVX]{1,5})(?:[.)]\s?|\s)(?=\p{Lu})/u
/** `With what right` asks for the legal basis, not for the rights of the person. */
const BY_RIGHT = /millä oikeudella|oikeus perustuu|vilken rätt(?!igh)|varför får vi|by what right|our right to/iu
/** `Giving data to others` is about receivers, though giving data may also be a duty of the person. */
const TO_OTHERS = /\b(?:muille|ulkopuolisille|eteenpäin|sivullisille|andra|others|third part)/iu
/** `Who else is involved` asks for others than the persons. */
const WHO_ELSE = /^[\d.\s]*who else/iu
/** `Please read and keep`: the reader is to keep the paper. */
const KEEP_THIS = /\b(?:read (?:this )?(?:carefully )?and keep|please keep|keep (?:this|for (?:your|future)))\b/iu
/** `Vem vi ger uppgifter till`, `Who we give it to`: the direction of the giving tells the receiver from the source. */
const GIVEN_TO = /^[\d.\s]*(?:vem|vilka|who|whom)\s(?:vi|we|do we)\s.{2,40}\s(?:till|to)\W*$/iu
const finders = new Map<Language, { topics: Finder<Topic>; title: Finder }>()

function findersFor(language: Language): { topics: Finder<Topic>; title: Finder } {
  const known = finders.get(language)
  if (known) return known
  const made = { topics: compile<Topic>(headings[language]), title: compileSet(documentTitles[language]) }
  finders.set(language, made)
  return made
}

/** What a heading announces, and which share of its words says so. */
export function readHeading(title: string, language: Language): { topics: Set<Topic>; cover: number; words: number } {
  const tokens = tokenize(title, LETTER.exec(title)?.[0].length ?? 0, title.length).filter(({ word }) => !/^\d+$/u.test(word))
  const { topics: finder, title: titles } = findersFor(language)
  const hits = finder(tokens)
  const topics = new Set(hits.map(({ key }) => key))
  if (topics.has('measures') && topics.has('retention') && SAFE.test(title)) topics.delete('retention')
  if (topics.has('dataCategories') && topics.has('retention') && WHAT.test(title)) topics.delete('retention')
  if (topics.has('dataCategories') && topics.has('measures') && MEDIUM.test(title)) topics.delete('dataCategories')
  if (topics.has('legalBasis') && BY_RIGHT.test(title)) topics.delete('rights')
  if (topics.has('recipients') && TO_OTHERS.test(title)) topics.delete('mandatory')
  if (KEEP_THIS.test(title)) topics.delete('retention')
  if (GIVEN_TO.test(title)) topics.delete('sources')
  const covered = new Set(hits.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)))
  const telling = tokens.filter(({ word }, index) => covered.has(index) || !neutralWords.has(word)).length
  const cover = telling === 0 ? 0 : covered.size / telling
  for (const ruling of ['changes', 'mandatory', 'complaint', 'rights', 'cookies'] as const)
    if (topics.has(ruling)) return { topics: new Set([ruling]), cover, words: tokens.length }
  if (topics.has('dataSubjects') && WHO_ELSE.test(title)) return { topics: new Set(['recipients']), cover: 1, words: tokens.length }
  if (topics.has('dataSubjects')) topics.delete('recipients')
  if (topics.has('dataSubjects') && WHOSE.test(title)) topics.delete('dataCategories')
  if (titles(tokens).length > 0 && !topics.has('registerName') && !topics.has('dataSubjects'))
    return { topics: new Set(), cover: 1, words: tokens.length }
  if (topics.has('purposes') && (WHY.has(tokens[0]?.word ?? '') || WHAT_FOR.test(title))) topics.delete('dataCategories')
  return { topics, cover, words: tokens.length }
}
