import { addDays } from '@seloste/schema/law/day'
import { lastDay, validityOn } from '@seloste/schema/law/mechanisms'
import type { Mechanism } from '@seloste/schema/law/mechanisms'
import type { TransferRecord } from '@seloste/schema/record'
import { accountability, recordSays, transfer } from '../examples.js'
import type { Bench } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { ofEachTransfer, restsOn } from './each-transfer.js'

const decided = restsOn('adequacy')
/** So long before its last day a decision calls for a plan. */
const yearBefore = 366

/** The decision in force for the United Kingdom, where it has a last day. */
const ending = ({ mechanismId }: TransferRecord, { law, asOf }: Bench): Mechanism | undefined => {
  const decision = law.mechanism(mechanismId ?? 'adq-gb')
  return decision && validityOn(decision, asOf).valid && lastDay(decision) ? decision : undefined
}

const british = (nextReviewOn: string | null) => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ country: 'GB', mechanismKind: 'adequacy', mechanismId: 'adq-gb', module: null })],
  accountability: accountability({ nextReviewOn }),
})

export const transferUkSunset = defineRule({
  id: 'transfer-uk-sunset',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Päätös on voimassa, mutta määräaikainen: tarkistus sen päättymisen jälkeen on myöhässä.',
      sv: 'Beslutet gäller men är tidsbegränsat: en granskning efter att det löpt ut kommer för sent.',
      en: 'The decision is in force but has a last day: a review after it comes too late.',
    },
  },
  cites: ['eu:2025/2574', 'eu:2021/1772', 'gdpr:45'],
  statement: null,
  from: '2025-12-19',
  until: '2031-12-27',
  activity: ofEachTransfer({
    concerns: (one, bench) => one.country === 'GB' && decided(one, bench) && ending(one, bench) !== undefined,
    looksAt: 'mechanism',
    judge: (one, parts, bench, { accountability: { nextReviewOn } }) => {
      const decision = ending(one, bench)
      const last = (decision && lastDay(decision)) ?? ''
      const told = { ...parts, values: { ...parts.values, lastDate: last } }
      if (nextReviewOn !== null && nextReviewOn >= bench.asOf) return nextReviewOn <= last ? met(told) : gap(told)
      if (bench.asOf >= addDays(last, -yearBefore)) return gap(told)
      return notApplicable(
        {
          fi: 'Päätös on voimassa vielä yli vuoden, {lastDate} asti, eikä tulevaa tarkistusta ole kirjattu.',
          sv: 'Beslutet gäller ännu mer än ett år, till {lastDate}, och ingen kommande granskning är angiven.',
          en: 'The decision holds for more than a year yet, until {lastDate}, and no review to come is recorded.',
        },
        told,
      )
    },
    none: {
      fi: 'Yksikään siirto ei nojaa Yhdistynyttä kuningaskuntaa koskevaan määräaikaiseen päätökseen.',
      sv: 'Ingen överföring vilar på det tidsbegränsade beslutet för Förenade kungariket.',
      en: 'No transfer rests on the time-limited decision for the United Kingdom.',
    },
  }),
  text: {
    topic: {
      fi: 'Yhdistynyttä kuningaskuntaa koskevan päätöksen viimeinen päivä',
      sv: 'Sista dagen för beslutet om Förenade kungariket',
      en: 'Last day of the decision for the United Kingdom',
    },
    titleMet: {
      fi: 'Seuraava tarkistus on ennen kuin päätös päättyy {lastDate}',
      sv: 'Nästa granskning sker innan beslutet upphör {lastDate}',
      en: 'The next review comes before the decision ends on {lastDate}',
    },
    titleGap: {
      fi: 'Siirtoa ei ole suunniteltu tarkistettavaksi ennen kuin riittävyyspäätös päättyy {lastDate}',
      sv: 'Ingen granskning av överföringen är planerad innan beslutet om adekvat skyddsnivå upphör {lastDate}',
      en: 'No review of the transfer is planned before the adequacy decision ends on {lastDate}',
    },
    why: {
      fi: 'Jos päätöstä ei uusita, ihmisen tiedot ovat seuraavasta päivästä alkaen maassa ilman siirtoperustetta.',
      sv: 'Om beslutet inte förnyas finns uppgifterna från nästa dag i ett land utan överföringsgrund.',
      en: 'If the decision is not renewed, people’s data are without a transfer ground from the next day.',
    },
    fix: {
      fi: 'Aseta tarkistus hyvissä ajoin ennen päätöksen viimeistä päivää ja sovi varalle vakiosopimuslausekkeista (EU) 2021/914.',
      sv: 'Planera granskningen i god tid före beslutets sista dag och avtala om standardavtalsklausulerna (EU) 2021/914 i reserv.',
      en: 'Set the review well before the last day of the decision, and agree on the standard contractual clauses (EU) 2021/914 in reserve.',
    },
    ask: {
      fi: 'Milloin siirto tarkistetaan seuraavan kerran?',
      sv: 'När granskas överföringen nästa gång?',
      en: 'When is the transfer reviewed next?',
    },
    goodEntry: {
      fi: 'Yhdistynyt kuningaskunta: päätös (EU) 2021/1772, uusittu päätöksellä (EU) 2025/2574; seuraava tarkistus 1.9.2031.',
      sv: 'Förenade kungariket: beslut (EU) 2021/1772, förnyat genom (EU) 2025/2574; nästa granskning 1.9.2031.',
      en: 'United Kingdom: Decision (EU) 2021/1772, renewed by (EU) 2025/2574; next review on 1 September 2031.',
    },
  },
  needs: null,
  neverUnsure: 'The last day of the decision and the day of the next review are known, or no review is recorded.',
  examples: [
    recordSays('met', 'Reviewed next year', british('2027-03-01')),
    recordSays('met', 'Reviewed on the last day', british('2031-12-27')),
    recordSays('gap', 'Reviewed the day after', british('2031-12-28')),
    recordSays('gap', 'No review, in the last year', british(null), { asOf: '2031-03-01' }),
    recordSays('gap', 'A review that is past, in the last year', british('2028-01-01'), { asOf: '2031-03-01' }),
    recordSays('not_applicable', 'A review that is past, years ahead', british('2026-05-01')),
    recordSays('not_applicable', 'No review, years ahead', british(null)),
    recordSays('not_applicable', 'A transfer to the United States', { transferStatement: 'occurs', transfers: [transfer()] }),
  ],
})
