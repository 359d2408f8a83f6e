import { judgeStatement } from '../answers.js'
import { field, noticeWords } from '../evidence.js'
import { answer, noticeSays, recordSays } from '../examples.js'
import { defineRule, gap, met } from '../rule.js'

export const recipientsMissing = defineRule({
  id: 'recipients-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Vastaanottajat kertovat, kenen käsiin tiedot päätyvät; myös henkilötietojen käsittelijät ovat vastaanottajia.',
      sv: 'Mottagarna visar vem som får uppgifterna; även personuppgiftsbiträden är mottagare.',
      en: 'Recipients show into whose hands the data come; processors are recipients too.',
    },
  },
  cites: ['gdpr:30.1.d', 'gdpr:13.1.e', 'gdpr:4.9'],
  statement: 'recipients',
  from: '2018-05-25',
  until: null,
  notice: (notice) =>
    notice.reading.recipients.length > 0 ? met({ evidence: noticeWords(notice, 'recipients') }) : gap({ evidence: [field('recipients')] }),
  activity: (activity) => judgeStatement(activity, 'recipients', activity.recipients, 'recipients', true),
  text: {
    topic: { fi: 'Vastaanottajien ryhmät', sv: 'Kategorier av mottagare', en: 'Categories of recipients' },
    titleMet: { fi: 'Vastaanottajat on kirjattu', sv: 'Mottagarna är angivna', en: 'The recipients are stated' },
    titleGap: { fi: 'Vastaanottajat puuttuvat', sv: 'Mottagarna saknas', en: 'The recipients are missing' },
    why: {
      fi: 'Ihminen ei tiedä, ketkä saavat hänen tietojaan.',
      sv: 'Den registrerade vet inte vem som får del av uppgifterna.',
      en: 'People do not know to whom their data are given.',
    },
    fix: {
      fi: 'Kirjaa vastaanottajat tai niiden ryhmät, myös henkilötietojen käsittelijät. Jos vastaanottajia ei ole, kirjaa se.',
      sv: 'Ange mottagarna eller kategorierna av mottagare, även personuppgiftsbiträden. Om det inte finns några mottagare, ange det.',
      en: 'Record the recipients or their categories, processors included. If there are no recipients, record that.',
    },
    ask: {
      fi: 'Kuka organisaation ulkopuolella näkee tai saa tietoja?',
      sv: 'Vem utanför organisationen ser eller får uppgifter?',
      en: 'Who outside the organisation sees or receives the data?',
    },
    goodEntry: {
      fi: 'Tilitoimisto ja varausjärjestelmän toimittaja (henkilötietojen käsittelijöitä); Verohallinto.',
      sv: 'Bokföringsbyrå och leverantör av bokningssystemet (personuppgiftsbiträden); Skatteförvaltningen.',
      en: 'Accounting firm and supplier of the booking system (processors); the tax administration.',
    },
  },
  needs: {
    fi: 'Vastaus siihen, kenelle tietoja annetaan.',
    sv: 'Ett svar på vem som får uppgifterna.',
    en: 'An answer to who receives the data.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'The notice names a processor', {}),
    noticeSays('gap', 'The notice names no recipient', { recipients: [] }),
    recordSays('met', 'A recipient is recorded', {}),
    recordSays('met', 'Recorded that nobody receives the data', { recipients: [], answers: { recipients: answer('none') } }),
    recordSays('gap', 'Nobody has answered', { recipients: [] }),
    recordSays('unsure', 'Recorded as not known', { recipients: [], answers: { recipients: answer('unknown') } }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
