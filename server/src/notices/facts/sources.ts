import { giverWords, labelWords, tellerWords } from '../lexicon/sources.js'
import { linesAbout, type Line, type Notice } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { partsAroundBut } from '../words/clause.js'
import { itemsOfBareSentence, itemsOfSentence, labelOf, splitItem, wholeItem } from '../words/enumeration.js'
import { splitAtConjunctions, splitList, trimPart, wordCount, type Part } from '../words/list.js'
import { isNegated } from '../words/negation.js'
import { compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { tokenize } from '../words/token.js'
import { cellsAbout } from '../words/table.js'
import { defineFact } from './fact.js'
import { arisenIn, ORIGIN, originsIn, withChannels } from './origins.js'
import { claimsOf, distinct, textsOf, type Picked } from './span-list.js'

const givers = byLanguage((language) => compileSet(giverWords[language]))
const labels = byLanguage((language) => compileSet([...tellerWords[language], ...labelWords[language]]))
const tellers = byLanguage((language) => compileSet(tellerWords[language]))
/** Where a sentence speaks of giving data on, of rights or of the keeping of data, nobody is named as their source. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'rights',
  'complaint',
  'cookies',
  'recipients',
  'transfers',
  'retention',
  'measures',
  'contact',
  'changes',
  'legalBasis',
])
/** A sentence of one who acts. */
const FINITE =
  /(?:^|\s)(?:on|ovat|voi|voidaan|är|kan|is|are|may|can|\p{L}{3,40}(?:(?<!lta|ltä|sta|stä|lle|lla|llä|ssa|ssä|il)mme|(?<![ls])t(?:aan|ään)|d(?:aan|ään)))(?=[\s.]|$)/iu

/** Where data come from: the items of the section on sources, or the sentences that say how data are got. */
export const sources = defineFact({
  name: 'sources',
  read(notice) {
    const placed = linesAbout(notice, 'sources').filter((line) => line.block.kind !== 'cell')
    const cells = cellsAbout(notice, 'sources').map((line) => ({ ...wholeItem(notice, line), confidence: 0.75 }))
    const named = [...cells, ...placed.flatMap((line) => picksOfLine(notice, line, placed))]
    const picks = distinct(notice, named.length > 0 ? named : spoken(notice))
    return { part: { sources: textsOf(notice, picks) }, claims: claimsOf(notice, 'sources', picks) }
  },
})

function picksOfLine(notice: Notice, line: Line, all: readonly Line[]): Picked[] {
  if (line.text.endsWith(':')) return []
  if (line.block.kind === 'item' && line.section.topics.has('dataCategories')) return []
  if (line.block.kind === 'item') return picksOfItem(notice, line)
  return partsOf(notice, line).flatMap((sentence) => {
    if (isNegated(sentence.tokens, notice.language) || sentence.text.endsWith(':')) return []
    const arisen = arisenIn(notice, sentence)
    if (arisen) return [{ ...arisen, confidence: 0.6 }]
    const pointed = [...pointedIn(notice, sentence), ...heardIn(notice, sentence)]
    if (pointed.length > 0) return pointed
    const origins = originsIn(notice, sentence)
    if (origins.length > 0 && !isFinnishList(notice, sentence)) return origins.map((part) => ({ ...part, confidence: 0.65 }))
    return isShort(sentence, line, all) && !isMixed(line) ? bareSources(notice, sentence) : []
  })
}

/** The sentences of a line, what they say after `but` on its own. */
const partsOf = (notice: Notice, line: Line): Sentence[] => line.sentences.flatMap((sentence) => partsAroundBut(notice.text, sentence))

/** A Finnish list without a verb may name one source in a case of origin and the next in none. */
function isFinnishList(notice: Notice, sentence: Sentence): boolean {
  if (notice.language !== 'fi' || FINITE.test(sentence.text) || /\p{L}v[aä]t\s|(?:^|\s)(?:tulee|jää|saa)\s/u.test(sentence.text))
    return false
  const parts = itemsOfBareSentence(notice, sentence, 14)
  const isFrom = ({ start, end }: Part): boolean => tokenize(notice.text, start, end).some(({ word }) => ORIGIN.test(word))
  return !has(tellers.fi, sentence.tokens) && parts.length > 1 && !parts.every(isFrom)
}

/** A section on the data and their sources alike: only what is said to come from somewhere is a source. */
const isMixed = ({ section: { topics } }: Line): boolean => topics.has('dataCategories') || topics.has('purposes')

const isShort = (sentence: Sentence, line: Line, all: readonly Line[]): boolean =>
  (sentence.tokens.length <= 20 || (sentence.tokens.length <= 60 && isParted(sentence))) && (all.length <= 4 || line.sentences.length === 1)

/** Semicolons part a list, however long its parts are. */
const isParted = ({ text }: Sentence): boolean => text.split(/;\s/u).length > 2

/** A sentence that names a source by its own form: one who tells, or a list without a verb. */
function bareSources(notice: Notice, sentence: Sentence): Picked[] {
  if (SPEAKER.test(sentence.text) || DESCRIBING.test(sentence.text)) return []
  const told = tellers[notice.language](sentence.tokens).filter(({ first }) => !SELF.has(sentence.tokens[first]?.word ?? ''))
  const isList = told.length === 0 && !FINITE.test(sentence.text) && /[,;]\s/u.test(sentence.text)
  if (!isList && has(tellers[notice.language], sentence.tokens))
    return tellersIn(notice, sentence).map((part) => ({ ...part, confidence: 0.5 }))
  if (FINITE.test(sentence.text)) return []
  if (SELF_WHEN.test(sentence.text)) return [{ ...trimPart(notice.text, sentence), confidence: 0.5 }]
  const label = DATA_LABEL.exec(sentence.text)?.[0].length ?? 0
  const listed = splitList(notice.text, sentence.start + label, sentence.end).filter((part) => wordCount(notice.text, part) <= 14)
  return withChannels(notice.text, listed).map((part) => ({ ...withoutCondition(notice, part), confidence: 0.5 }))
}

/** `You yourself, when you book, call or visit`: the occasions belong to the one source. */
const SELF_WHEN =
  /^(?:sinä itse|sinulta(?: itseltäsi)?|(?:från )?(?:du|dig|er|ni)(?: själva?)?|(?:from )?you(?: yourself)?),?\s(?:kun|när|when)\s/iu
/** `Customer data: the customer` names the data before their source. */
const DATA_LABEL = /^[^:,.]{3,50}(?:tiedot|uppgifter|information|data|details):\s+/iu
/** What is only said to be something is not given. */
const DESCRIBING = /\s(?:ovat|är|are|must|should|måste|tulee|täytyy)\s/iu
const SELF: ReadonlySet<string> = new Set(['itse', 'själv', 'själva', 'yourself', 'themselves'])
/** Who speaks of its own doings, or of a case, names no source. */
const SPEAKER = /^(?:vi|we|om|if|jos|mikäli)\s|(?:^|\s)\p{L}{2,}mme\s|\b(?:vi|we)\b.{0,40}(?:cookie|kakor)|please|\bse\s/iu

/** The reader tells, or the data are told of: the sentence stays whole. */
const READER = {
  fi: /(?:^|\s)(?:itse|sinä|sinulta|(?:annat|kerrot|täytät|ilmoitat|luovutat|toimitat|lähetät|syötät|kirjaat|tallennat|rekisteröidyt|tilaat|liityt|varaat|osallistut|ilmoittaudut|käytät|soitat|haet|asioit|vierailet|ostat|maksat|jätät|otat|tulet|olet|teet|saat))(?=\s|[.,]|$)|^(?:tiedo|tieto|henkilötie)|\p{L}m(?:a|ä)t?\s|,/iu,
  sv: /^(?:du|ni|när du|om du)\s|\b(?:anger|uppger|lämnar|fyller|skriver|ger|registrerar|meddelar|skickar) (?:du|ni)\b|\s(?:du|ni)\s.{0,60}\s(?:själv|till oss)|\b(?:yourself|själva?|det)\b/iu,
  en: /^(?:you|when you|if you)\s|\b(?:yourself|themselves|it is you|that you|information you|data you)\b/iu,
} as const

/** How often someone tells is no part of who does. */
const ADVERB =
  /^(?:now and then|from time to time|sometimes|often|occasionally|also|in addition|additionally|ibland|ofta|dessutom|även|också|då och då|usein|joskus|lisäksi|myös|toisinaan),?\s/iu

/** The one who tells: behind the verb where Finnish puts what is told in front, else the subject of the verb; `you` keeps what you do. */
function tellerIn(notice: Notice, sentence: Sentence): Part {
  const verb = tellers[notice.language](sentence.tokens)[0]?.first ?? 0
  const [before, after] = [sentence.tokens[verb - 1], sentence.tokens[verb + 1]]
  const lead = ADVERB.exec(sentence.text)?.[0].length ?? 0
  const isBehind =
    notice.language === 'fi' &&
    after !== undefined &&
    ((verb <= 2 && before?.word.endsWith('n') === true) || TOLD_FIRST.test(notice.text.slice(sentence.start, before?.end)))
  if (isBehind) return trimPart(notice.text, { start: after.start, end: sentence.end })
  const isOther = before !== undefined && !READER[notice.language].test(sentence.text)
  const subject = { start: sentence.start + lead, end: before?.end ?? sentence.end }
  if (!isOther) return trimPart(notice.text, sentence)
  const modal =
    /\s(?:may|can|will|also|sometimes|often|usually|kan|även|ibland|ofta|usein|joskus|myös)(?:\s(?:also|även|också|refer you to us and))?$/iu.exec(
      notice.text.slice(subject.start, subject.end),
    )
  return trimPart(notice.text, modal ? { start: subject.start, end: subject.start + modal.index } : subject)
}

/** `Tiedot voi antaa työnantajasi`: what is told stands before the verb. */
const TOLD_FIRST = /(?:^|\s)(?:tiedot|tietoja|\p{L}*tietosi|nimesi|nimet)\s(?:voi|voivat|saattaa|saattavat)(?:\smyös)?(?:\smeille)?$/iu

/** `Agencies and job sites send …`: each of those who tell. */
function tellersIn(notice: Notice, sentence: Sentence): Part[] {
  const teller = tellerIn(notice, sentence)
  const parts = splitList(notice.text, teller.start, teller.end).flatMap((part) =>
    /\s(?:ja|sekä|och|samt|and)\s/u.test(notice.text.slice(part.start, part.end)) ? splitAtConjunctions(notice.text, part) : [part],
  )
  const isSentence = teller.end >= sentence.end - 1
  return !isSentence && parts.length > 1 && parts.every((part) => wordCount(notice.text, part) <= 4) ? parts : [teller]
}

/** An item is one source, or several where it is an enumeration of nouns. */
function picksOfItem(notice: Notice, line: Line): Picked[] {
  const item = withoutCondition(notice, wholeItem(notice, line))
  if (wordCount(notice.text, item) > 40 || line.text.includes('@')) return []
  const label = labelOf(notice, item)?.label
  if (label && has(labels[notice.language], tokenize(notice.text, label.start, label.end))) return [{ ...label, confidence: 0.7 }]
  const parts = isEnumeration(notice, item) ? splitItem(notice, item, 6) : [item]
  return parts.map((part) => ({ ...part, confidence: 0.85 }))
}

/** On what condition, or with whose leave, a source gives data is no part of its name: `other banks, with your consent`. */
const CONDITION = {
  fi: /,\s(?:kun|jos|mikäli|siltä osin|silloin kun)\s|\s(?:\p{L}{3,30}n\s)?(?:suostumuksella(?:si|an)?|luvalla(?:si|an)?)(?=[,.]|\s(?:ja|tai)\s|$)/iu,
  sv: /,\s(?:när|om|då|där|i den mån|med (?:ditt|ert|den registrerades) (?:samtycke|medgivande|tillstånd)|enligt|med stöd av)(?=[\s.,]|$)/iu,
  en: /,\s(?:when|where|if|under|as far as|to the extent|in so far as|subject to|provided|with (?:your|their|the \p{L}+['’]s) (?:consent|permission|leave|agreement|authority|say-so)|as (?:required|permitted|allowed))(?=[\s,.]|$)/iu,
} as const

function withoutCondition(notice: Notice, part: Part): Part {
  const found = CONDITION[notice.language].exec(notice.text.slice(part.start, part.end))
  return found && found.index > 2 ? trimPart(notice.text, { start: part.start, end: part.start + found.index }) : part
}

/** Finnish nouns of one list stand in one case: a genitive before a comma belongs to what follows. */
function isEnumeration(notice: Notice, item: Part): boolean {
  const text = notice.text.slice(item.start, item.end)
  if (FINITE.test(text) || /-,|:\s/u.test(text) || (text.match(/,\s|\s(?:ja|sekä|och|samt|and|or|eller|tai)\s/gu)?.length ?? 0) < 2)
    return false
  return notice.language !== 'fi' || !/(?<![ei])n,\s|(?:tse|llä|lla|itse),\s|ess[aä](?:si|mme|an|än)\s/iu.test(text)
}

/** Without a section, only sentences that say from whom or by what data are got; failing those, the occasions on which they are. */
function spoken(notice: Notice): Picked[] {
  const sentences = notice.lines
    .filter((line) => !line.isHeading && ![...line.section.topics].some((topic) => ELSEWHERE.has(topic)))
    .flatMap((line) => partsOf(notice, line))
    .filter((sentence) => !isNegated(sentence.tokens, notice.language))
  const strict = sentences.flatMap((sentence) => spokenIn(notice, sentence))
  const loose = notice.lines
    .filter((line) => !line.isHeading && line.section.topics.has('dataCategories'))
    .flatMap((line) => partsOf(notice, line))
  const picks = [
    ...strict,
    ...loose.flatMap((sentence) => gotIn(notice, sentence)),
    ...sentences.flatMap((sentence) => [...giversIn(notice, sentence), ...pointedIn(notice, sentence), ...heardIn(notice, sentence)]),
  ]
  const got = picks.length > 0 ? picks : sentences.flatMap((sentence) => gotIn(notice, sentence))
  return [...got, ...sentences.flatMap((sentence) => occasionIn(notice, sentence))]
}

function spokenIn(notice: Notice, sentence: Sentence): Picked[] {
  if (!has(givers[notice.language], sentence.tokens)) return []
  const origins = originsIn(notice, sentence)
  const isCased = notice.language === 'fi' || origins.length > 0
  const parts = isCased ? origins : itemsOfSentence(notice, sentence, { openers: givers[notice.language], longest: 16 })
  return parts.map((part) => ({ ...part, confidence: 0.45 }))
}

/** In a section on data a verb of getting is enough for what stands behind `from`. */
function gotIn(notice: Notice, sentence: Sentence): Picked[] {
  if (isNegated(sentence.tokens, notice.language) || !GOT[notice.language].test(sentence.text)) return []
  return originsIn(notice, sentence).map((part) => ({ ...part, confidence: 0.45 }))
}

const GOT = {
  fi: /(?:^|\s)(?:saamme|kysymme|pyydämme|saadaan|saada|hankitaan|hankimme|haetaan|haemme|tarkistetaan|tarkistamme|tulevat|tulee|poimitaan|päivitetään|siirtyvät|siirtyy|täydennetään|peräisin)(?=[\s.,])/iu,
  sv: /(?:^|\s)(?:får|hämtas|hämtar|kommer|inhämtas|inhämtar|kontrolleras|uppdateras|erhålls)\s.*från\s|(?:^|\s)får vi av\s/iu,
  en: /\b(?:get|gets|got|receive|received|obtain|obtained|come|comes|collect|collected|check|taken)\b.{0,120}\bfrom\b/iu,
} as const

/** `Your club gives us your name`: who gives us something is the source of it. */
function giversIn(notice: Notice, sentence: Sentence): Picked[] {
  const found = isNegated(sentence.tokens, notice.language) ? null : GIVES_US[notice.language].exec(sentence.text)
  const subject = found?.[1]
  if (!found || subject === undefined || NOBODY_GIVES.test(subject)) return []
  const start = sentence.start + found.index + found[0].indexOf(subject)
  return [{ start, end: start + subject.length, confidence: 0.45 }]
}

const GIVES_US = {
  fi: /^((?:\p{L}[\p{L}-]+\s){0,3}\p{L}[\p{L}-]+)\s(?:voi\s|voivat\s|saattaa\s)?(?:ilmoittaa|ilmoittavat|antaa|antavat|toimittaa|toimittavat|lähettää|lähettävät|välittää|välittävät)\s(?:meille|lapsen|tiedot|tietoja|oma|nimen|\p{L}+n (?:tiedot|nimen))/iu,
  sv: /^((?:\p{L}[\p{L}-]+\s){0,3}\p{L}[\p{L}-]+)\s(?:kan\s|också\s|även\s|ibland\s)?(?:ger oss|meddelar oss|(?:skickar|skicka|lämnar|lämna|rapporterar|förmedlar)\s.{0,60}\still oss)/iu,
  en: /(?:^|[,:]\s)((?:[\p{L}.-]+\s){0,4}?[\p{L}.-]+)\s(?:(?:also|sometimes|may|can|will|might|often)\s)*(?:gives?|sends?|tells?|passes|pass|provides?|write to|writes to) us(?=[\s.,])/iu,
} as const
const NOBODY_GIVES =
  /^(?:anything|what|everything)\b|\b(?:that|which)$|^(?:you|we|du|ni|vi|they|this|that|it|it is|which|who|if you|when you|and you|det|de|detta)$|\b(?:you|we|du|vi|cookies?|helps?)\b|\bto$|^(?:please|tiedot|tietoja|henkilötiedot|kun|jos)\b/iu

/** `Our order form asks for your name`, `An earlier guest has given us your number`: who or what the data came through. */
const GIVEN_BY = {
  fi: /(?:^|,\s(?:että|jos|kun|mikäli)\s)((?:\p{L}[\p{L}-]{1,40}\s){0,3}\p{L}[\p{L}-]{1,40})\s(?:on|ovat)\s(?:meille\s)?(?:antanut|antaneet|ilmoittanut|ilmoittaneet|kertonut|kertoneet|toimittanut|toimittaneet|lähettänyt|lähettäneet|välittänyt|välittäneet)\s(?:meille|numero|nime|\p{L}{0,20}tie)/iu,
  sv: /(?:^|,\s)((?:(?:vår|vårt|den|det)\s)?\p{L}{0,30}(?:blanketten|formuläret|kortet|enkäten)|(?:vår|vårt) \p{L}{0,30}(?:blankett|formulär|enkät))\s(?:frågar|ber)\s(?:efter|om)\s/iu,
  en: /(?:^|,\s)((?:our|the|an?) (?:[\p{L}-]{2,30}\s){0,3}(?:forms?|questionnaire|survey|app|card|page))\s(?:asks?|takes|collects|requests)\s(?:you\s)?(?:for\s)?(?:your|their|a|the|an|name|\p{L}+)/iu,
} as const

/** `We may ring your vet and your landlord`: with whom something is looked into. */
const ASKED =
  /\bwe (?:(?:may|might|will|also|sometimes|always) ){0,2}(?:ring|phone|ask|consult|check with|speak to|talk to) (your (?!permission|consent|name|opinion|age|views?|agreement)[\p{L}-]+(?: [\p{L}-]+)?(?: (?:and|or) (?:your )?[\p{L}-]+)?)(?=[.,;]|$| (?:about|for|to|if|whether))/iu

function heardIn(notice: Notice, sentence: Sentence): Picked[] {
  if (isNegated(sentence.tokens, notice.language)) return []
  const patterns = notice.language === 'en' ? [GIVEN_BY.en, ASKED] : [GIVEN_BY[notice.language]]
  return patterns.flatMap((pattern) => {
    const phrase = pattern.exec(sentence.text)?.[1]
    if (phrase === undefined || NOBODY_GIVES.test(phrase)) return []
    const start = sentence.start + sentence.text.indexOf(phrase)
    return [{ start, end: start + phrase.length, confidence: 0.45 }]
  })
}

/** `Jos varasit huoneen matkatoimiston kautta, tietosi tulevat sieltä`: the condition names the source that the sentence points at. */
const POINTED =
  /^(?:Jos|Kun|Mikäli)\s\p{L}{2,40}(?:t|tte|sit|it)\s((?:[\p{L}.-]{2,40},?\s){1,8})kautta,\s[^.]{0,80}(?:sieltä|siltä|heiltä|niiltä|häneltä|sen kautta|heidän kauttaan)(?=[\s.,]|$)/u

function pointedIn(notice: Notice, sentence: Sentence): Picked[] {
  const names = notice.language === 'fi' ? POINTED.exec(sentence.text)?.[1] : undefined
  if (names === undefined) return []
  const start = sentence.start + sentence.text.indexOf(names)
  const object = /^\p{Ll}[\p{L}-]+(?:n|t|a|ä)\s(?=[\p{L}.-]+n(?:,?\s|$))/u.exec(names)?.[0].length ?? 0
  const parts = splitList(notice.text, start + object, start + names.length)
  const all = parts.length === 1 ? parts.flatMap((part) => splitAtConjunctions(notice.text, part)) : parts
  return all.map((part) => ({ ...part, confidence: 0.45 }))
}

/** `When you order, we collect …`: the occasion on which the person gives the data. */
function occasionIn(notice: Notice, sentence: Sentence): Picked[] {
  const found = OCCASION[notice.language].exec(sentence.text)
  const phrase = found?.slice(1).find((part) => part !== undefined)
  if (phrase === undefined) return []
  const start = sentence.start + sentence.text.indexOf(phrase)
  return [{ start, end: start + phrase.length, confidence: 0.4 }]
}

const OCCASION = {
  fi: /^(?:[^:]{3,60}:\s)?((?:Kun|Mikäli) [^.;:]{5,90}?), [^.]{0,80}(?:tallentu|tallenn|kerä|käsittel)|^(Kun \p{L}{3,40}(?:t|tte)(?: [^.;:,]{3,60})?):\s\p{Ll}|^((?:Kun|Jos) (?:soitat|kirjoitat|lähetät|otat yhteyttä|varaat|tilaat) [^.;:,]{2,60}), (?:meille jää|saamme|tallennamme|näemme)/u,
  sv: /^(?:[^:]{3,60}:\s)?(När (?:du|ni) [^.;:]{5,120}?),? (?:(?:kan|kommer) vi (?:att )?)?(?:samlar|sparar|registrerar|lagrar|samla|spara|behandlar|lämnar|registreras|lagras|sparas|uppger|anger)(?=\s)|^(När (?:du|ni) [^.;:,]{3,80}):\s\p{Ll}|^(\p{Lu}\p{Ll}{2,20}r (?:du|ni)(?: (?!inte)[^.;:,]{2,60}?)?),? (?:så )?(?:sparas|sparar|registreras|registrerar|lagras|lagrar|samlar|antecknas|antecknar|behöver|noteras|noterar)(?=\s)|^(Det (?:du|ni) (?:själv )?(?:skickar in|lämnar|berättar|uppger|skriver|fyller i)(?: till oss)?):\s/u,
  en: /^(?:[^:]{3,60}:\s)?(When (?:you|they) [^.;:]{5,90}?),? (?:we|our \p{L}{3,12}|the \p{L}{3,12}) (?:(?:may|will|also|automatically) ){0,2}(?:collect|store|save|record|receive|process|keep|log|ask)|^(When you [^.;:,]{5,90}?), you (?:give|provide|tell|send|enter)\s|^(When you [^.;:,]{5,90}?) you (?:give|provide|tell|send|enter)\s|^(When you [^.;:,]{3,80}):\s\p{Ll}|^(If you (?:write|e-?mail|call|ring|phone|text|message|contact) [^.;:,]{2,60}), we (?:have|keep|hold|store|save|see|receive|get)\s/u,
} as const
