import type { ActivityRecord } from '@seloste/schema/record'
import { dataItem, recordSays, retention } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { speaksOf } from '../wording.js'
import type { Kept } from './kept.js'
import { cites, isOfKind, keptIn, partsOf } from './kept.js'
import { bookkeepingAct, dealing } from './words.js'

const ofKept = ({ item, limit }: Kept, activity: ActivityRecord): Judgement => {
  const parts = partsOf(item)
  if (isOfKind('vouchers', item, activity) || isOfKind('books', item, activity)) return met(parts)
  const byStatute = limit.statute !== null && cites(bookkeepingAct, { ...limit, criterion: {} })
  if (byStatute && !speaksOf(dealing, item.text)) return gap(parts)
  return unsure(
    {
      fi: 'Säilytysaika nojaa kirjanpitolakiin. Ovatko nämä tiedot kirjanpitoaineistoa, vai vain osa niistä?',
      sv: 'Lagringstiden vilar på bokföringslagen. Är uppgifterna räkenskapsmaterial, eller bara en del av dem?',
      en: 'The period rests on the Accounting Act. Are these data accounting material, or only a part of them?',
    },
    parts,
  )
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const resting = keptIn(activity).filter(({ limit }) => cites(bookkeepingAct, limit))
  if (resting.length > 0) return resting.map((one) => ofKept(one, activity))
  return notApplicable({
    fi: 'Yhdenkään tietoryhmän säilytysaika ei nojaa kirjanpitolakiin.',
    sv: 'Ingen kategoris lagringstid vilar på bokföringslagen.',
    en: 'No category’s retention rests on the Accounting Act.',
  })
}

const byAct = { period: 'P6Y', startEvent: 'end_of_calendar_year' as const, statute: 'Kirjanpitolaki 2:10' }

export const retentionBookkeepingForAll = defineRule({
  id: 'retention-bookkeeping-for-all',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Kirjanpitolaki koskee kirjanpitoaineistoa, ei koko asiakasrekisteriä.',
      sv: 'Bokföringslagen gäller räkenskapsmaterial, inte hela kundregistret.',
      en: 'The Accounting Act is about accounting material, not about the whole customer register.',
    },
  },
  cites: ['gdpr:5.1.c', 'gdpr:5.1.e', 'fi:1336/1997:2.10', 'se:1999:1078:7.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Kirjanpitolaki säilytysajan perusteena',
      sv: 'Bokföringslagen som grund för lagringstiden',
      en: 'The Accounting Act as a ground for retention',
    },
    titleMet: {
      fi: 'Kirjanpitolain aikaa käytetään kirjanpitoaineistoon',
      sv: 'Bokföringslagens tid används för räkenskapsmaterial',
      en: 'The time of the Accounting Act is used for accounting material',
    },
    titleGap: {
      fi: 'Kirjanpitolain säilytysaikaa sovelletaan tietoihin, jotka eivät ole kirjanpitoaineistoa',
      sv: 'Bokföringslagens lagringstid används för uppgifter som inte är räkenskapsmaterial',
      en: 'The retention of the Accounting Act is applied to data that are not accounting material',
    },
    why: {
      fi: 'Ihmisen yhteystiedot ja asiointihistoria jäävät vuosiksi talteen laskujen varjossa.',
      sv: 'Kontaktuppgifter och kundhistorik blir kvar i åratal i skuggan av fakturorna.',
      en: 'People’s contact details and history stay for years in the shadow of the invoices.',
    },
    fix: {
      fi: 'Jaa tiedot: kirjanpitoaineisto lain ajan, muut tiedot oman tarpeensa mukaan.',
      sv: 'Dela upp uppgifterna: räkenskapsmaterial enligt lagen, övriga uppgifter enligt sitt eget behov.',
      en: 'Split the data: accounting material for the time of the law, the rest by its own need.',
    },
    ask: {
      fi: 'Mitkä näistä tiedoista ovat kirjanpitoaineistoa?',
      sv: 'Vilka av uppgifterna är räkenskapsmaterial?',
      en: 'Which of these data are accounting material?',
    },
    goodEntry: {
      fi: 'Laskut: 6 vuotta (kirjanpitolaki 2:10). Yhteystiedot: 2 vuotta asiakassuhteen päättymisestä.',
      sv: 'Fakturor: 6 år (bokföringslagen 2:10). Kontaktuppgifter: 2 år från kundrelationens slut.',
      en: 'Invoices: 6 years (Accounting Act 2:10). Contact details: 2 years from the end of the relationship.',
    },
  },
  needs: {
    fi: 'Tieto siitä, mikä osa tiedoista on kirjanpitoaineistoa.',
    sv: 'Uppgift om vilken del som är räkenskapsmaterial.',
    en: 'Which part of the data is accounting material.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Invoices by the Accounting Act', {
      dataItems: [dataItem({ text: { en: 'Invoices' }, retention: retention(byAct) })],
    }),
    recordSays('gap', 'Contact details by the Accounting Act', { dataItems: [dataItem({ retention: retention(byAct) })] }),
    recordSays('unsure', 'Purchases by the Accounting Act', {
      dataItems: [dataItem({ text: { sv: 'Köphistorik' }, retention: retention(byAct) })],
    }),
    recordSays('unsure', 'The act stands in the wording only', {
      dataItems: [dataItem({ retention: retention({ statute: null, criterion: { fi: 'Tarvittaessa kirjanpitolain mukaan' } }) })],
    }),
    recordSays('not_applicable', 'No period rests on the act', {}),
  ],
})
