import { repealedActs } from '@seloste/schema/law/national'
import type { ActivityRecord, NoticeRecord, TransferRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { ofEachTransfer } from './each-transfer.js'
import { movesData, needsGround, noTransfer, transferWords } from './ground.js'

/**
 * The acts whose chapters on transfers the Regulation replaced, with the words by which texts call them, the sure ones first: the Finnish and
 * the Swedish act had one name in Swedish, of which the later last day is told.
 */
const replaced: readonly { readonly number: string; readonly words: RegExp }[] = [
  { number: '1998:204', words: /1998:204|\bpul\b/iu },
  { number: '523/1999', words: /henkilötietola|523\s*\/\s*(?:19)?99|personuppgiftslag|personal data act/iu },
  { number: '95/46/EC', words: /95\/46|henkilötietodirektii|dataskyddsdirektiv|data protection directive/iu },
]
/** Sections 22 and 23 of the Finnish act, 33–35 of the Swedish one, Articles 25 and 26 of the directive. */
const onTransfers =
  /\b(?:22|23|33|34|35)\s*(?:[a-d]\s*)?§|§§?\s*(?:22|23)\b|\b2[56]\s*(?:art|\.\s*art)|\bart\w*\.?\s*2[56]\b|siirr|överför|transfer/iu

/** The last day of the act that the words name, where it was over on the day judged. */
function repealedIn(words: string, asOf: string): string | null {
  const act = replaced.find((one) => one.words.test(words))
  const lastDay = repealedActs.find(({ number }) => number === act?.number)?.lastDay
  return lastDay && lastDay < asOf ? lastDay : null
}

const wordsOf = ({ importerText, supplementaryMeasures, provenance }: TransferRecord): string =>
  [...Object.values(importerText), ...Object.values(supplementaryMeasures), ...(provenance?.evidence ?? []).map(({ text }) => text)].join(
    ' ',
  )

const ofNotice = (notice: NoticeRecord, { asOf }: Bench): Judgement => {
  if (!movesData(notice)) return notApplicable(noTransfer)
  const words = noticeWords(notice, 'transferStatement', 'transferMechanisms', 'transferCountries')
  const told = words.find(({ text }) => repealedIn(text, asOf) !== null)
  if (told) return gap({ evidence: [told], values: { lastDate: repealedIn(told.text, asOf) ?? '' } })
  const act = noticeWords(notice, 'repealedLaw').find(({ text }) => repealedIn(text, asOf) !== null && onTransfers.test(text))
  if (!act) return met({ evidence: transferWords(notice) })
  return unsure(
    {
      fi: 'Tekstissä nimetään kumottu laki siirtojen yhteydessä. Esitetäänkö se siirtoperusteena?',
      sv: 'Texten nämner en upphävd lag i samband med överföringar. Anges den som överföringsgrund?',
      en: 'The text names a repealed act in connection with transfers. Is it given as the transfer ground?',
    },
    { evidence: [act] },
  )
}

const sentence = (text: string): Partial<ActivityRecord> => ({
  transferStatement: 'occurs',
  transfers: [transfer({ importerText: { fi: text } })],
})
const oldLaw = 'Tietoja siirretään Yhdysvaltoihin henkilötietolain 22 ja 23 §:n mukaisesti.'

export const transferPreGdprGround = defineRule({
  id: 'transfer-pre-gdpr-ground',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Kumottu laki ei ole siirtoperuste: V luvun peruste on nimettävä.',
      sv: 'En upphävd lag är ingen överföringsgrund: grunden i kapitel V ska anges.',
      en: 'A repealed act is no transfer ground: the ground of Chapter V must be named.',
    },
  },
  cites: ['fi:1050/2018:38', 'fi:523/1999:22', 'gdpr:44', 'gdpr:30.1.e'],
  statement: 'transfers',
  from: '2019-01-01',
  until: null,
  notice: ofNotice,
  activity: ofEachTransfer({
    concerns: (one, { asOf }) => needsGround(one, asOf),
    looksAt: 'importerText',
    judge: (one, parts, { asOf }) => {
      const lastDay = repealedIn(wordsOf(one), asOf)
      return lastDay ? gap({ ...parts, values: { ...parts.values, lastDate: lastDay } }) : met(parts)
    },
    none: noTransfer,
  }),
  text: {
    topic: { fi: 'Siirtoperuste kumotusta laista', sv: 'Överföringsgrund ur en upphävd lag', en: 'Transfer ground from a repealed act' },
    titleMet: {
      fi: 'Siirtoa ei perustella kumotulla lailla',
      sv: 'Överföringen motiveras inte med en upphävd lag',
      en: 'The transfer is not grounded in a repealed act',
    },
    titleGap: {
      fi: 'Siirtoa perustellaan lailla, jonka voimassaolo päättyi {lastDate}',
      sv: 'Överföringen motiveras med en lag som upphörde att gälla {lastDate}',
      en: 'The transfer is grounded in an act whose last day was {lastDate}',
    },
    why: {
      fi: 'Vanhan lain edellytykset eivät anna ihmiselle niitä suojatoimia, joita asetuksen V luku vaatii.',
      sv: 'Den gamla lagens villkor ger inte den registrerade de skyddsåtgärder som kapitel V i förordningen kräver.',
      en: 'The conditions of the old act do not give people the safeguards that Chapter V of the Regulation asks for.',
    },
    fix: {
      fi: 'Korvaa viittaus V luvun perusteella: riittävyyspäätös, 46 artiklan suojatoimi tai 49 artiklan poikkeus.',
      sv: 'Ersätt hänvisningen med en grund i kapitel V: ett beslut om adekvat skyddsnivå, en skyddsåtgärd i artikel 46 eller ett undantag i artikel 49.',
      en: 'Replace the reference by a ground of Chapter V: an adequacy decision, a safeguard of Article 46 or a derogation of Article 49.',
    },
    ask: {
      fi: 'Mihin asetuksen V luvun perusteeseen siirto nojaa?',
      sv: 'På vilken grund i förordningens kapitel V vilar överföringen?',
      en: 'On which ground of Chapter V of the Regulation does the transfer rest?',
    },
    goodEntry: {
      fi: 'Yhdysvallat: vakiosopimuslausekkeet (EU) 2021/914, moduuli 2, allekirjoitettu 1.3.2024.',
      sv: 'USA: standardavtalsklausulerna (EU) 2021/914, modul 2, undertecknade 1.3.2024.',
      en: 'United States: standard contractual clauses (EU) 2021/914, module 2, signed on 1 March 2024.',
    },
  },
  needs: {
    fi: 'Siirtoperuste, joka on voimassa.',
    sv: 'En överföringsgrund som gäller.',
    en: 'A transfer ground that is in force.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Clauses', { transferStatement: 'occurs', transferMechanisms: ['scc'] }),
    noticeSays(
      'gap',
      'The old act in the sentence on transfers',
      { transferStatement: 'occurs', repealedLaw: ['523/1999'] },
      { words: { transferStatement: oldLaw } },
    ),
    noticeSays(
      'unsure',
      'The old act beside it',
      { transferStatement: 'occurs', repealedLaw: ['523/1999'] },
      {
        words: {
          transferStatement: 'Tietoja voidaan luovuttaa EU:n ulkopuolelle.',
          repealedLaw: 'henkilötietolain (523/1999) 22 § ja 23 §',
        },
      },
    ),
    noticeSays(
      'not_applicable',
      'The old act while it was in force',
      { transferStatement: 'occurs', repealedLaw: ['523/1999'] },
      { words: { transferStatement: oldLaw }, asOf: '2018-12-31' },
    ),
    noticeSays('not_applicable', 'No transfer', {}),
    recordSays('met', 'A transfer on clauses', { transferStatement: 'occurs', transfers: [transfer()] }),
    recordSays('gap', 'The old act in the words of the transfer', sentence(oldLaw)),
    recordSays('gap', 'The old directive', sentence('Direktiivin 95/46/EY 25 artiklan mukaisesti')),
    recordSays('not_applicable', 'No transfer', {}),
  ],
})
