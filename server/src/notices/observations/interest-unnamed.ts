import type { Language } from '@seloste/schema/text'
import { spanOf, type Line } from '../notice.js'
import type { Sentence } from '../words/sentence.js'
import type { Observer } from './observer.js'

const mentions: Readonly<Record<Language, RegExp>> = {
  fi: /(?:oikeutet\p{L}*\s+(?:etu|edu|intress)|(?<!\p{L})(?:etumme|etunamme|etujen tasapaino))/iu,
  sv: /(?:berättiga|legitim)\p{L}*\s+intresse|intresseavvägning/iu,
  en: /legitimate\s+(?:business\s+)?interest/iu,
}

/** The words of a sentence that only says on which grounds processing rests, and nothing of what for. */
const groundsOnly: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:oikeutet\p{L}*|etu\p{L}*|edu\p{L}*|käsittel\p{L}*|henkilötie\p{L}*|tieto\p{L}*|tiedo\p{L}*|oikeus\p{L}*|oikeude\p{L}*|lailli\p{L}*|peruste\p{L}*|perustu\p{L}*|on|ovat|rekisterinpitäj\p{L}*|yhtiö\p{L}*|yrity\p{L}*|meidän|tietosuoja\p{L}*|asetu\p{L}*|gdpr|eu|eun|n|yleis\p{L}*|art|artikla\p{L}*|kohda\p{L}*|kohta\p{L}*|alakohda\p{L}*|alakohta\p{L}*|mukai\p{L}*|mukaan|nojalla|ja|tai|sekä|sopimu\p{L}*|suostumu\p{L}*|lakisääteis\p{L}*|velvoit\p{L}*|velvollisuu\p{L}*|täytäntöönpan\p{L}*|noudattami\p{L}*|toteuttami\p{L}*|rekisteröidyn|[a-f]|\d+)$/iu,
  sv: /^(?:berättiga\p{L}*|legitim\p{L}*|intresse\p{L}*|behandling\p{L}*|personuppgift\p{L}*|uppgift\p{L}*|rättslig\p{L}*|laglig\p{L}*|grund\p{L}*|är|av|för|den|det|de|vår|vårt|våra|personuppgiftsansvarig\p{L}*|s|bolagets|företagets|dataskyddsförordning\p{L}*|gdpr|eu|eus|art|artikel|led|punkt|enligt|i|på|med|stöd|och|eller|samt|avtal\p{L}*|samtyck\p{L}*|förpliktels\p{L}*|skyldighet\p{L}*|fullgör\p{L}*|bygger|baseras|vilar|stöder|sig|en|ett|[a-f]|\d+)$/iu,
  en: /^(?:legitimate|business|interests?|processing|process|personal|data|legal|lawful|basis|bases|grounds?|is|are|of|for|the|a|an|our|we|your|controller|company|gdpr|general|protection|regulation|eu|art|article|point|paragraph|under|pursuant|to|based|on|in|by|and|or|rests?|contract\p{L}*|agreement|consent|obligation\p{L}*|performance|compliance|with|law|[a-f]|\d+)$/iu,
}

/** A whole sentence: where the ground stands alone in a list or a cell, what is beside it may name the interest. */
const isSentence = (line: Line, { text, tokens }: Sentence): boolean =>
  line.block.kind === 'paragraph' && !line.isHeading && tokens.length >= 4 && text.endsWith('.')

/** `The legal basis is our legitimate interest.` and nowhere which one, Art. 13(1)(d). */
export const interestUnnamed: Observer = {
  kind: 'interest_unnamed',
  read: (notice) => {
    const { language } = notice
    const said = notice.lines
      .flatMap((line) => line.sentences.map((sentence) => ({ line, sentence })))
      .filter(({ sentence }) => mentions[language].test(sentence.text))
    const isBare = ({ line, sentence }: (typeof said)[number]): boolean =>
      isSentence(line, sentence) && sentence.tokens.every(({ word }) => groundsOnly[language].test(word))
    if (!said.every(isBare)) return []
    return said.map(({ sentence: { start, end } }) => ({ kind: 'interest_unnamed', span: spanOf(notice, start, end), confidence: 0.8 }))
  },
}
