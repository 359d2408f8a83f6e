import { rights as rightTerms, type Right } from '@seloste/schema/vocabulary/right'
import { keysOf, type Language } from '@seloste/schema/text'
import { authorities, rightCues, rightDenials, rightOffers, rightPhrases } from '../lexicon/rights.js'
import { rightsDenied, rightsTold } from '../lexicon/rights-told.js'
import { spanOf, type Line } from '../notice.js'
import { byLanguage } from '../words/by-language.js'
import { partsAroundBut } from '../words/clause.js'
import { compile, compileSet, has } from '../words/phrase.js'
import type { Sentence } from '../words/sentence.js'
import { defineFact } from './fact.js'
import { gather, setClaims, type Gathered } from './set-fact.js'

const phrases = byLanguage((language) => {
  const all = { ...rightPhrases[language] }
  for (const right of keysOf(rightTerms)) all[right] = [...all[right], ...(rightsTold[language][right] ?? [])]
  return compile<Right>(all)
})
const cues = byLanguage((language) => compileSet(rightCues[language]))
const denials = byLanguage((language) => compileSet([...rightDenials[language], ...rightsDenied[language]]))
const authority = byLanguage((language) => compileSet(authorities[language]))
const offers = byLanguage((language) => compileSet(rightOffers[language]))
/** Rights that a text also tells of by saying what the person can do. */
const OFFERED: ReadonlySet<Right> = new Set(['access', 'rectification', 'erasure'])
const strongCue: Readonly<Record<Language, RegExp>> = { fi: /oikeu[st]|oikeude/iu, sv: /\brätt(?:en|igheter)?\b/iu, en: /\bright/iu }

/** The rights of Chapter III that the text tells of; a right that it denies, or only names in passing, is none. */
export const rights = defineFact({
  name: 'rights',
  read(notice) {
    const gathered: Gathered<Right> = new Map()
    for (const line of notice.lines) {
      const isAbout = line.section.topics.has('rights') || line.section.topics.has('complaint') || listsRights(line, notice.language)
      for (const sentence of line.sentences.flatMap((whole) => partsAroundBut(notice.text, whole))) {
        if (has(denials[notice.language], sentence.tokens)) continue
        for (const right of rightsIn(line, sentence, isAbout, notice.language))
          gather(gathered, right, spanOf(notice, sentence.start, sentence.end), isAbout ? 0.9 : 0.7)
      }
    }
    return { part: { rights: [...gathered.keys()] }, claims: setClaims('rights', gathered) }
  },
})

/** A paragraph that offers three rights in one sentence is about rights, whatever it stands under. */
const listsRights = (line: Line, language: Language): boolean =>
  !line.isHeading &&
  line.text.length < 2000 &&
  line.sentences.some(
    ({ text, tokens }) =>
      YOURS[language].test(text) && new Set(phrases[language](tokens).map(({ key }) => key)).size >= 3 && has(cues[language], tokens),
  )
const YOURS: Readonly<Record<Language, RegExp>> = {
  fi: /\b(?:voit|saat|sinulla|teillä|rekisteröidyllä|rekisteröity|jäsenellä|asiakkaalla|oikeus)(?![\p{L}])/iu,
  sv: /\b(?:du|dig|ni|den registrerade|registrerade|medlemmen|kunden)(?![\p{L}])/iu,
  en: /\b(?:you|data subjects?|individuals|members)\b/iu,
}

const OFFERS: Readonly<Record<Language, RegExp>> = {
  fi: /\b(?:voit|saat|pyydä)(?!\p{L})/iu,
  sv: /\b(?:du kan|du får|be om)(?!\p{L})/iu,
  en: /\b(?:you can|you may|ask for)\b/iu,
}

/** Who is said to have a right has it, whatever the section. */
const OWNED: Readonly<Record<Language, RegExp>> = {
  fi: /ll[aä] on (?:myös |lisäksi |aina )?oikeus(?!\p{L})/iu,
  sv: /\bhar (?:du |ni |också |även |alltid |då )?rätt att\b/iu,
  en: /\b(?:have|has) (?:also )?(?:the|a) (?:legal )?right to\b/iu,
}

function rightsIn(line: Line, sentence: Sentence, isAbout: boolean, language: Language): Right[] {
  const found = new Set(phrases[language](sentence.tokens).map(({ key }) => key))
  const isTold = line.block.kind === 'item' || line.isHeading || isAbout || has(cues[language], sentence.tokens)
  return [...found].filter((right) => {
    // That no automated decisions are made is no right.
    if (
      right === 'automated_decision' &&
      !strongCue[language].test(`${line.section.isHeaded ? '' : line.section.title} ${sentence.text}`) &&
      !OFFERS[language].test(sentence.text) &&
      line.block.kind !== 'item'
    )
      return false
    if (OWNED[language].test(sentence.text)) return true
    if (right === 'complaint') return isAbout ? isTold : has(authority[language], sentence.tokens) && isTold
    if (right === 'withdraw_consent') return isTold
    if (isAbout) return isTold
    if (['measures', 'cookies', 'recipients', 'transfers'].some((topic) => (line.section.topics as ReadonlySet<string>).has(topic)))
      return false
    return strongCue[language].test(sentence.text) || (OFFERED.has(right) && has(offers[language], sentence.tokens))
  })
}
