import type { Language } from '@seloste/schema/text'
import { dataEnds } from '../lexicon/data-frames.js'
import { enDataNouns } from '../lexicon/data-nouns-en.js'
import { fiDataNouns } from '../lexicon/data-nouns-fi.js'
import { svDataNouns } from '../lexicon/data-nouns-sv.js'
import type { Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { splitAtCommas, splitAtConjunctions, trimPart, wordCount, type Part } from '../words/list.js'
import type { Sentence } from '../words/sentence.js'

const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('|')

/** Nouns for what may be written down of a person: outside a section on data they name other things too. */
const NOUN: Readonly<Record<Language, RegExp>> = {
  fi: new RegExp(`(?:${oneOf(fiDataNouns)})\\p{L}{0,9}$`, 'u'),
  sv: new RegExp(`(?:${oneOf(svDataNouns)})(?:e?n|e?t|et|na|or|orna|ar|arna|er|erna|s|ns|ets)?$`, 'u'),
  en: new RegExp(`^(?:${oneOf(enDataNouns)})(?:s|es|ies|y|ce|cies|ed|ing)?$`, 'u'),
}

/** How a sentence on data says that they are kept, up to where it names them. */
const TELLS: Readonly<Record<Language, RegExp>> = {
  fi: /(?:^|\s)(?:\p{L}{2,}(?:(?<![sl]ta|[sl]tä|ssa|ssä|lla|llä|lle|de|ie)mme|(?<![ls])taan|(?<![ls])tään|daan|dään)(?: kirjaa)?|käy(?:vät)? ilmi|ilmene(?:e|vät)|kertyy|syntyy|muodostuu|tallentuu|tallentuvat|tallentaa|tallentavat|sisältää|sisältävät|näkee|näkyy|näkyvät|kuuluvat|ilmoitat|annat|kerrot|täytät|rekisterissä on)\s/iu,
  sv: /(?:^|\s)(?:antecknar|antecknas|sparar|sparas|noterar|noteras|skriver|behöver|behövs|frågar|frågas|ber|begär|uppger|anger|lämnar|får|ser|syns|filmar|spelar in|registrerar|registreras|lagrar|lagras|loggar|loggas|samlar(?: vi)?(?: även| också)? in|samlas in|innehåller|omfattar|består av|har|fyller|hämtar|framgår|visar|behandlar|behandlas|hanterar|hanteras|krävs|ingår|finns|uppstår|skickar|skickas)\s/iu,
  en: /(?<=(?:^|\s)(?:we|you|they|it|guests|who|(?:our|your|the|this|each|a) \p{L}+(?: \p{L}+){0,2})(?:\s?(?:also|only|may|might|will|can|must|to|need to|usually|then|do|just|therefore|automatically))*)\s(?:asks?(?: you)?(?: for)?|keeps?|notes?|records?|stores?|saves?|logs?|holds?|needs?|require|collects?|sees?|give|tells? us|gives? us|contains?|shows?|has|have|know|receives?|gets?|takes?|captures?|process|uses?|write down)\s/iu,
}
/** Whom and what the data are of, and words that only join: no part of the first item. */
const LEAD: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:myös|lisäksi|muun muassa|mm\.|esimerkiksi|ainakin|vain|tarvittaessa|mahdollisesti|yleensä|sinusta|sinulta|heistä|hänestä|seuraavat|kirjaa|tietoa|tietoja|henkilötietoja|tiedot|henkilöstä|\p{L}{3,}(?:sta|stä|lta|ltä)(?:si|nne)?(?=\s(?!ja\s|sekä\s)\p{L}))\s)+/iu,
  sv: /^(?:(?:vi|du|ni|man|appen|systemet|webbplatsen|kameran|även|också|dessutom|bland annat|till exempel|oss|in|i|om|dig|er|vid behov|eventuellt|normalt|endast|bara|följande|uppgifter|information|uppgift|personuppgifter)\s)+/iu,
  en: /^(?:(?:you|also|only|usually|just|us|a (?:note|record|list|log|copy) of|the following|from you|about you|details of|information about|data about|in addition|for|your consent to)\s)+/iu,
}
const STOP = byLanguage((language) => new RegExp(dataEnds[language], 'iu'))
const QUESTION: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:mitä|mihin|mistä|milloin|kuka|kuinka|miten|se, m)/iu,
  sv: /^(?:vad|vilk|när|hur|vem|om du)/iu,
  en: /^(?:what|which|when|how|where|who|whether)/iu,
}
const LONGEST = 9
/** A verb farther on is that of another clause. */
const FARTHEST = 160
/** Longest that the only one of a sentence is. */
const ALONE = 5
/** What tells whom, where, how or why, and what has a verb of its own, is no kind of data. */
const NO_ITEM: Readonly<Record<Language, RegExp>> = {
  fi: /(?:seksi|miseen|mielestä|perustuen|pohjautuen|itse|isesti|kautta|avulla|(?:^|\s)(?:talteen|ylös|muistiin)|^\p{L}+(?:seen|iin|uuteen|yyteen|aan|ään|uun|yyn|(?<!k)oon|öön)|lle|ssa|ssä|lla|llä|(?<!po)sti|nsa|nsä|lta|ltä)$|^(?:vain|joita|joka|jotka|saada|myös)\s|^(?:myös|lisäksi)$|\s(?:on|ovat|lisätietoja)(?:\s|$)/iu,
  sv: /^(?:är|då|bort|som|på|till|för|av|från|med|att|dig|inhämta\p{L}*|vid|genom|kan|vi|du|hos|under|via|inte|rätt\p{L}*|ett samtycke)(?:\s|$)|\s(?:är|kan|ska|vi)(?:\s|$)/iu,
  en: /^\p{L}+ing (?:with|us|you|our|the|a)\b|^(?:however|by|in|on|with|from|to|through|between|will|been|at|of|for|if|this|it|or|as|access(?= to)|the right|made|obtained|collected|about|you (?!\p{L}+ing)|your (?:data|information)$|personal (?:data|information)$)(?:\s|$)|\b(?:is|are|will|may|might|has been|purposes?|from third parties|parties)\b/iu,
}
/** Sentences that tell of giving, keeping safe or using data, and not of which there are. */
const OTHER: Readonly<Record<Language, RegExp>> = {
  fi: /luovut|siirr|säilyt|poist|hävit|suoja|perustu|lisätie|käytämme|käytetään|oikeu[sdt]/iu,
  sv: /lämnas ut|delas? |raderas|skydda|grund|rätt att|används|använder|hämtas? från|samlas in (?:direkt )?från|cookies/iu,
  en: /\bshare|\bdisclos|\bdelet|\bretain|\bprotect|\bbasis\b|\bright to\b|\bused? to\b|\bused? for\b|\buses? (?:your|the|this)|cookie|third part|in order to provide/iu,
}

/** Whether a part of a sentence on data names a kind of data by its head. */
export function namesKind(notice: Notice, part: Part): boolean {
  const words =
    notice.text
      .slice(part.start, part.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.some((word) => NOUN[notice.language].test(word))
}

/** Whether a part of a sentence on data names none but tells where, how or why. */
export const tellsElse = ({ text, language }: Notice, { start, end }: Part): boolean => NO_ITEM[language].test(text.slice(start, end))

/** What a sentence of a section on data says is kept, behind its verb, where known nouns for data are among it. */
export function toldData(notice: Notice, sentence: Sentence): Part[] {
  const { language, text } = notice
  const verb = TELLS[language].exec(sentence.text)
  if (!verb || verb.index > FARTHEST || /,.*,/u.test(sentence.text.slice(0, verb.index)) || OTHER[language].test(sentence.text)) return []
  const start = sentence.start + verb.index + verb[0].length
  const lead = LEAD[language].exec(text.slice(start, sentence.end))?.[0].length ?? 0
  const from = start + lead
  const stop = STOP[language].exec(text.slice(from, sentence.end))
  const parts = splitAtCommas(text, from, stop ? from + stop.index : sentence.end)
  const last = parts.at(-1)
  if (!last) return []
  const all = [...parts.slice(0, -1), ...splitAtConjunctions(text, last)].map((part) => trimPart(text, part))
  const items = all.filter((part) => part.end > part.start && !tellsElse(notice, part))
  const known = items.filter((part) => namesKind(notice, part) || QUESTION[language].test(text.slice(part.start, part.end)))
  const kept = known.length * 2 >= all.length ? items : known
  return kept.filter((part) => wordCount(text, part) <= (kept.length > 1 ? LONGEST : ALONE))
}
