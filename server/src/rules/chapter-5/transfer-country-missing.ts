import type { ActivityRecord, NoticeRecord, TransferRecord } from '@seloste/schema/record'
import { noticeSays, recordSays, transfer } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { movesData, noTransfer, place, transferEvidence, transferValues, transferWords } from './ground.js'

const ofNotice = (notice: NoticeRecord): Judgement => {
  if (!movesData(notice)) return notApplicable(noTransfer)
  const evidence = transferWords(notice)
  return notice.reading.transferCountries.length > 0 ? met({ evidence }) : gap({ evidence })
}

const ofTransfer = (transfer: TransferRecord): Judgement => {
  const parts = { at: place(transfer), evidence: transferEvidence(transfer, 'country'), values: transferValues(transfer) }
  return transfer.country ? met(parts) : gap(parts)
}

const ofActivity = ({ transfers }: ActivityRecord): Judgement | readonly Judgement[] =>
  transfers.length > 0 ? transfers.map(ofTransfer) : notApplicable(noTransfer)

export const transferCountryMissing = defineRule({
  id: 'transfer-country-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ilman maata perustetta ei voi arvioida: riittävyyspäätös koskee aina tiettyä maata.',
      sv: 'Utan land kan grunden inte bedömas: ett beslut om adekvat skyddsnivå gäller alltid ett visst land.',
      en: 'Without the country the ground cannot be judged: an adequacy decision is always for one country.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:30.2.c', 'gdpr:13.1.f'],
  statement: 'transfers',
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Kolmas maa, johon tietoja siirretään',
      sv: 'Tredjeland som uppgifterna överförs till',
      en: 'Third country of the transfer',
    },
    titleMet: { fi: 'Kolmas maa on nimetty', sv: 'Tredjelandet är angivet', en: 'The third country is named' },
    titleGap: {
      fi: 'Tietoja siirretään EU- ja ETA-alueen ulkopuolelle, mutta maata ei nimetä',
      sv: 'Uppgifter överförs utanför EU och EES, men landet anges inte',
      en: 'Data leave the EU and EEA, but the country is not named',
    },
    why: {
      fi: 'Ihminen ei voi arvioida riskiä, jos hän ei tiedä, mihin maahan hänen tietonsa viedään.',
      sv: 'Den registrerade kan inte bedöma risken utan att veta till vilket land uppgifterna förs.',
      en: 'People cannot weigh the risk when they do not know to which country their data go.',
    },
    fix: {
      fi: 'Luettele maat, myös ne, joista tietoihin päästään etäyhteydellä.',
      sv: 'Ange länderna, även dem varifrån uppgifterna nås på distans.',
      en: 'List the countries, including those from which the data are reached remotely.',
    },
    ask: {
      fi: 'Missä maissa toimittaja ja sen alikäsittelijät käsittelevät tietoja?',
      sv: 'I vilka länder behandlar leverantören och dess underbiträden uppgifterna?',
      en: 'In which countries do the supplier and its sub-processors handle the data?',
    },
    goodEntry: {
      fi: 'Yhdysvallat (sähköpostien lähetys) ja Intia (tekninen tuki etäyhteydellä).',
      sv: 'USA (utskick av e-post) och Indien (teknisk support på distans).',
      en: 'United States (sending of e-mail) and India (technical support by remote access).',
    },
  },
  needs: null,
  neverUnsure: 'A country is named or it is not.',
  examples: [
    noticeSays('met', 'The United States are named', {
      transferStatement: 'occurs',
      transferCountries: ['US'],
      transferMechanisms: ['scc'],
    }),
    noticeSays('gap', '"Outside the EU and EEA"', { transferStatement: 'possible', transferMechanisms: ['scc'] }),
    noticeSays('not_applicable', 'No transfer', {}),
    recordSays('met', 'The country is recorded', { transferStatement: 'occurs', transfers: [transfer()] }),
    recordSays('gap', 'The country is empty', { transferStatement: 'occurs', transfers: [transfer({ country: null })] }),
    recordSays('not_applicable', 'No transfer', {}),
  ],
})
