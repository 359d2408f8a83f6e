import type { Language } from '@seloste/schema/text'
import { SAYS } from '../lexicon/outright.js'
import type { Line, Notice } from '../notice.js'
import { splitAtCommas, splitAtConjunctions, trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { namesGroup } from '../words/person-phrase.js'
import type { Sentence } from '../words/sentence.js'

/** On what condition of the reader something is collected: `If you volunteer: …`. */
const CONDITION: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:jos) ([^,.:]{3,60})(?::\s|$)/iu,
  sv: /^(?:om) (du [^,.:]{3,60})(?::\s|$)/iu,
  en: /^(?:if) (you [^,.:]{3,60})(?::\s|$)/iu,
}
/** `Dig som söker jobb`: the reader, by what the reader does. */
const ADDRESSED =
  /(?:^|\s)(dig som (?!är \p{L}+(?:[\s.,]|$))[^,.:;()–]{4,60}?)(?=[,.:;()–]|$|\s(?:har|ser|behandlar|sparar|får|samlar|registrerar|lämnar|kan) (?:vi|du)\s|\s(?:och|eller) (?:vi|hur|vilka|vad|dig)\s)/iu
const MOST = 4
/** What the reader does is what makes a group. */
const YOU: Readonly<Record<Language, RegExp>> = {
  fi: /^sinua,?\s(?:kun|jos|joka|mikäli)\s/iu,
  sv: /^dig,?\s(?:som|när|om)\s(?:du\s)?/iu,
  en: /^you,?\s(?:if|when|who|where)\s(?:you\s)?/iu,
}
const LEAD =
  /^(?:(?:kaikkia(?!,)|kaikki(?!,)|seuraavia|muun muassa|esimerkiksi|lähinnä|myös|henkilötietoja|tietoja|tietoa|niitä|alla(?!\ssom)|bland annat|främst|även|till|följande|endast|våra|our|all|the|mainly|following|of|any|both|data of|personuppgifter om|uppgifter om|om|för|personal data of)\s)+/iu
const STOP =
  /,?\s(?:in (?:connection|relation|order)|in our|when|because|as well as the|whose|vars|(?<!who\s)(?:are|is)|är|will|may|behandlas|sparas|samlas|för att|i samband|när|enligt|tietoja|tiedot|henkilötietoja)(?=[\s.])/iu
const TAIL = /\s(?:henkilötieto\p{L}*|tieto\p{L}*|tiedo\p{L}*)$/iu
const WHO = /^(?:who|som|jotka)\s|\s(?:who|som|jotka)\s/iu
/** What begins a question or a clause of its own. */
const ASKING = /^(?:(?:what|how|which|where|why|hur|vad|vilk|var|miten|mitä|mihin|mistä)\p{L}{0,4}|we|vi|you|du|ni)\s/iu
/** What is announced and stands elsewhere. */
const FOLLOWING = /^(?:seuraav\p{L}+|alla olev\p{L}+|följande|the following)$/iu
const LONGEST = 10

/** The groups that sentences name outright as those whom the notice or its data concern. */
export function toldGroups(notice: Notice, lines: readonly Line[]): Part[] {
  const sentences = lines.flatMap((line) => line.sentences)
  const said = sentences.flatMap((sentence) => [...groupsOfSentence(notice, sentence), ...addressees(notice, sentence)])
  if (said.length > 0) return said
  const addressed = notice.language === 'sv' ? sentences.flatMap((sentence) => phraseAt(sentence, ADDRESSED)).slice(0, MOST) : []
  if (addressed.length > 0) return addressed
  const conditions = sentences.flatMap((sentence) => phraseAt(sentence, CONDITION[notice.language]))
  return conditions.length > 1 ? conditions : []
}

/** `Tässä kerrotaan henkilötietojen käsittelystä oppilaille ja heidän huoltajilleen`: to whom a Finnish notice speaks. */
const TO_WHOM =
  /(?:^|\s)(?:kerromme|kerrotaan|informoimme|tiedotetaan|tiedotamme|selvitetään)\s(?:[\p{L}-]{2,40}\s){0,4}?((?:[\p{L}-]{2,30}(?:ksi|lle|in|on|en|än|an)\s(?=[\p{L}-]+ville))?[\p{L}-]{3,40}(?:ille|ville)(?:mme|nsa|en)?(?:(?:,| ja| sekä| tai| ja heidän| sekä heidän) (?:[\p{L}-]{2,30}(?:ksi|en|n)\s)?[\p{L}-]{3,40}ille(?:mme|nsa|en)?){1,4})(?=[.,\s])/iu

function addressees(notice: Notice, sentence: Sentence): Part[] {
  const phrase = notice.language === 'fi' ? TO_WHOM.exec(sentence.text)?.[1] : undefined
  if (phrase === undefined) return []
  const start = sentence.start + sentence.text.indexOf(phrase)
  const parts = piecesOf(notice, start, start + phrase.length).map((part) => {
    const their = /^heidän\s/iu.exec(notice.text.slice(part.start, part.end))?.[0].length ?? 0
    return { ...part, start: part.start + their }
  })
  return parts.some((part) => isPersons(notice, part)) ? parts : []
}

function phraseAt(sentence: Sentence, pattern: RegExp): Part[] {
  const phrase = pattern.exec(sentence.text)?.[1]
  if (phrase === undefined) return []
  const start = sentence.start + sentence.text.indexOf(phrase)
  return [{ start, end: start + phrase.length }]
}

function groupsOfSentence(notice: Notice, sentence: Sentence): Part[] {
  const { language, text } = notice
  const said = SAYS[language].exec(sentence.text)
  if (!said || isNegated(sentence.tokens, language)) return []
  const start = sentence.start + said.index + said[0].length
  const you = YOU[language].exec(text.slice(start, sentence.end))
  if (you) return doingsOf(notice, start, start + you[0].length, sentence.end)
  const stop = STOP.exec(text.slice(start, sentence.end))
  const parts = piecesOf(notice, start, stop && stop.index > 2 ? start + stop.index : sentence.end)
  const clause = parts.findIndex(({ start: from, end }) => WHO.test(text.slice(from, end)))
  const known = parts.filter(
    (part, index) => isPersons(notice, part) || (clause >= 0 && index > clause && isPersons(notice, parts[clause] ?? part)),
  )
  if (parts.some((part) => FOLLOWING.test(text.slice(part.start, part.end)) || ASKING.test(text.slice(part.start, part.end)))) return []
  return known.length > 0 && known.length * 2 > parts.length ? parts.filter((part) => wordCount(text, part) <= LONGEST) : []
}

function piecesOf(notice: Notice, start: number, end: number): Part[] {
  const pieces = splitAtCommas(notice.text, start, end)
  const last = pieces.at(-1)
  if (!last) return []
  return [...pieces.slice(0, -1), ...splitAtConjunctions(notice.text, last)]
    .map((part) => withoutLead(notice.text, part))
    .reduce<Part[]>((joined, part) => {
      const before = joined.at(-1)
      const isClause =
        before !== undefined &&
        /^(?:who|som|jotka|joiden|vars|whose|others (?:who|whose)|andra som|muut jotka)\s/iu.test(notice.text.slice(part.start, part.end))
      return isClause ? [...joined.slice(0, -1), { start: before.start, end: part.end }] : [...joined, part]
    }, [])
    .filter((part) => part.end > part.start)
}

function withoutLead(text: string, part: Part): Part {
  const lead = LEAD.exec(text.slice(part.start, part.end))?.[0].length ?? 0
  const tail = TAIL.exec(text.slice(part.start + lead, part.end))
  const end = /^[^(]*\)$/u.test(text.slice(part.start, part.end)) ? part.end - 1 : part.end
  return trimPart(text, { start: part.start + lead, end: tail && tail.index > 2 ? part.start + lead + tail.index : end })
}

/** `You if you stay with us, book a table or write to us`: each thing done makes a group. */
function doingsOf(notice: Notice, from: number, start: number, end: number): Part[] {
  const pieces = splitAtCommas(notice.text, start, end)
  const last = pieces.at(-1)
  if (!last) return []
  const doings = [...pieces.slice(0, -1), ...splitAtConjunctions(notice.text, last)]
  const isList = pieces.length > 1 || doings.every((part) => wordCount(notice.text, part) >= 2)
  const parts = isList ? doings : [last]
  return parts
    .map((part) => {
      const again = YOU[notice.language].exec(notice.text.slice(part.start, part.end))
      return again ? { start: part.start + again[0].length, end: part.end } : part
    })
    .filter((part) => part.start >= from && wordCount(notice.text, part) <= LONGEST)
}

/** Whether a part of such a sentence names persons by its head. */
const isPersons = (notice: Notice, { start, end }: Part): boolean => namesGroup(notice.language, notice.text.slice(start, end))
