import type { Language } from '@seloste/schema/text'
import { doingsOfOurs, handlingsOfOurs, purposeVerbs } from '../lexicon/purposes.js'
import type { Notice } from '../notice.js'
import { splitAtCommas, splitAtConjunctions, trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import type { Sentence } from '../words/sentence.js'
import { purposeItems } from './purpose-items.js'

const oneOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|')

/** What we ourselves are said to do: the verb behind its subject, where it is none of handling data. */
const DOING: Readonly<Record<Language, RegExp>> = {
  fi: new RegExp(`(?:^|[\\s(])(?=(?:${oneOf(doingsOfOurs)})mme(?:[\\s.,]|$))`, 'iu'),
  sv: new RegExp(
    `(?:(?:^|[,;]\\s|\\s(?:och|sedan|men)\\s)vi\\s(?:(?:kan|ska|skall|får|vill|kommer att|även|också|dessutom|ibland|gärna|alltid|då|därför|endast|bara)\\s)*(?=(?!(?:${oneOf(handlingsOfOurs.sv)})\\s)\\p{L}{2,}(?:r|a)\\s)|(?:^|\\s)(?=(?!(?:${oneOf(handlingsOfOurs.sv)})\\s)\\p{L}{2,}(?:ar|er|år|ör) vi\\s))`,
    'iu',
  ),
  en: new RegExp(
    `(?<!(?:that|which|data|information|details|if|because|how|what|where|unless|than|as|whom|who|when|while|whenever|so|before|after|until|once|and why|records) )(?<=^|\\s)we\\s(?:(?:also|may|might|will|can|then|sometimes|occasionally|usually|therefore|too|both|could|even)\\s)*(?=(?!(?:${oneOf(handlingsOfOurs.en)})[\\s,])\\p{L}{2,}[\\s,])`,
    'iu',
  ),
}
/** On what occasion of ours data are used: `When we deal with a complaint …`. */
const OCCASION: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|\s)(?=\p{L}{3,}(?:essa|essä)mme\s)|,\sjotta\s/iu,
  sv: /(?:^|\s)(?:när|då|medan) vi\s(?:ska |skall )?(?!(?:behandlar|samlar|har|får)\s)/iu,
  en: /(?:^|\s)(?:when|whenever|while) we\s(?!(?:collect|process|receive|have|no longer)\s)/iu,
}
/** `It is in our legitimate interest to …`, `Oikeutettu etumme on …`: what the interest is in. */
const INTEREST: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|\s)oikeutettu(?:na)? etu(?:mme|namme|nsa|na)?\s(?:on|ovat)\s(?:myös\s)?|(?:^|\s)oikeutettuun etuu(?:mme|nsa|n)\s(?=\p{L}+(?:[std][aä]|aa|ää|oa|eä|ia|iä|ll[aä])\s\p{L})/iu,
  sv: /berättiga(?:t|de) intressen?\s(?:\((?=att\s\p{L}+a\s)|är\s|av\s|i\s|består\si\s)?(?:att|av att)\s/iu,
  en: /legitimate (?:business )?interests?\s\((?=\p{L}+ing\s)|legitimate (?:business )?interests?\s(?:here |there )?(?:is |are |lies )?(?:in|to|of|in order to)(?=\s)/iu,
}
/** Where such a clause ends and the sentence goes on with what data are used. */
const END: Readonly<Record<Language, RegExp>> = {
  fi: /,\s(?:joten|mutta|jolloin|käytämme|tarvitsemme|käsittelemme|kun|jos|mikäli|ellei)\s|\s(?:tarvitsemme|käytämme|käsittelemme)\s/iu,
  sv: /,?\s(?:använder|behöver|sparar|behandlar|registrerar|samlar|ser|går|behövs|lagrar) (?:vi|dina|uppgifter)\s|,\s(?:men|vilket|om du|såvida)\s/iu,
  en: /,\s(?:your|the data|the information)\s|,?\swe\s|,\s(?:but|which|unless|so|where|provided)\s/iu,
}
const VERB: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:\p{L}+\s){0,2}?\p{L}{3,}mme(?=\s|$)/iu,
  sv: /^(?:även |också |ibland |vid behov )?\p{L}{2,}(?<!ver|nder|ter|ster|eller|under|efter|över|eler|aner|oner|elser|nster|dar|gar|tar(?=\s\p{L}+ar))(?:ar|er|år|ör)\s/iu,
  en: new RegExp(`^(?:also |then |to )?(?:${oneOf(purposeVerbs.en)})(?:\\s|$)`, 'iu'),
}
const LONGEST = 16
/** Whose interest it is, and not in what. */
const HOLDER =
  /^(?:ours?|us|the (?:controller|company|data|club|association)|third|others?|this|these|such|our (?:company|club|business))\b|^our$/iu

/** What a section on purposes tells as a story: what we do with the data, or when. */
export function toldPurposes(notice: Notice, sentence: Sentence): Part[] {
  const { language, text } = notice
  if (isNegated(sentence.tokens, language)) return []
  const lead = OCCASION[language].exec(sentence.text) ?? DOING[language].exec(sentence.text)
  if (!lead) return []
  const start = sentence.start + lead.index + lead[0].length
  const end = END[language].exec(text.slice(start, sentence.end))
  return doingsIn(notice, start, end && end.index > 2 ? start + end.index : sentence.end)
}

/** `We rely on our legitimate interests when we prevent abuse, and when we find new customers`. */
const INTEREST_WHEN: Readonly<Record<Language, RegExp>> = {
  fi: /oikeute?t\p{L}+ e[td]u\p{L}*(?:,)?\s(?=kun\s\p{L}+mme\s)/iu,
  sv: /(?:berättiga(?:t|de) intressen?|intresseavvägning)(?:,)?\s(?=när vi\s)/iu,
  en: /legitimate (?:business )?interests?(?:,)?\s(?=when we\s)/iu,
}
const WHEN = /(?:^|,?\s(?:and |och |ja )?)(?:when we|när vi|kun)\s/giu

function occasionsOfInterest({ language, text }: Notice, sentence: Sentence): Part[] {
  const said = INTEREST_WHEN[language].exec(sentence.text)
  if (!said) return []
  const start = sentence.start + said.index + said[0].length
  const leads = [...text.slice(start, sentence.end).matchAll(WHEN)]
  return leads
    .map((lead, index) =>
      trimPart(text, { start: start + lead.index + lead[0].length, end: start + (leads[index + 1]?.index ?? sentence.end - start) }),
    )
    .filter((part) => wordCount(text, part) >= 2 && wordCount(text, part) <= LONGEST)
}

/** What a sentence says that the interest of the controller is in. */
export function interestsIn(notice: Notice, sentence: Sentence): Part[] {
  const occasions = isNegated(sentence.tokens, notice.language) ? [] : occasionsOfInterest(notice, sentence)
  if (occasions.length > 0) return occasions
  const said = INTEREST[notice.language].exec(sentence.text)
  if (!said || isNegated(sentence.tokens, notice.language)) return []
  const start = sentence.start + said.index + said[0].length
  const stop = /,\s(?:which|where|unless|but|vilket|men|eftersom|joten|mutta|jota)\s/iu.exec(notice.text.slice(start, sentence.end))
  const body = { start, end: stop ? start + stop.index : sentence.end }
  return purposeItems(notice.text, body, notice.language).filter(
    (part) => wordCount(notice.text, part) <= LONGEST && !HOLDER.test(notice.text.slice(part.start, part.end)),
  )
}

/** `Invoice you, answer your questions and send you the newsletter`: each verb begins a purpose of its own. */
function doingsIn(notice: Notice, start: number, end: number): Part[] {
  const { language, text } = notice
  const pieces = splitAtCommas(text, start, end).flatMap((part) => splitAtConjunctions(text, part))
  return pieces
    .reduce<Part[]>((kept, piece) => {
      const before = kept.at(-1)
      const isBare = before !== undefined && language === 'en' && wordCount(text, before) === 1
      const isOwn = before === undefined || (!isBare && VERB[language].test(text.slice(piece.start, piece.end)))
      return isOwn ? [...kept, piece] : [...kept.slice(0, -1), { start: before.start, end: piece.end }]
    }, [])
    .map((part) => trimPart(text, part))
    .filter((part) => part.end > part.start && wordCount(text, part) <= LONGEST)
}
