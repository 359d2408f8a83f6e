import { judgeStatement } from '../answers.js'
import { field, noticeWords } from '../evidence.js'
import { answer, noticeSays, recordSays } from '../examples.js'
import { defineRule, gap, met } from '../rule.js'

export const dataCategoriesMissing = defineRule({
  id: 'data-categories-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ilman henkilötietoryhmiä ei voi arvioida, kerätäänkö vain tarpeellisia tietoja.',
      sv: 'Utan kategorierna av personuppgifter går det inte att bedöma om bara nödvändiga uppgifter samlas in.',
      en: 'Without the categories of personal data nobody can tell whether only necessary data are collected.',
    },
  },
  cites: ['gdpr:30.1.c', 'gdpr:14.1.d'],
  statement: 'dataCategories',
  from: '2018-05-25',
  until: null,
  notice: (notice) =>
    notice.reading.dataCategories.length > 0
      ? met({ evidence: noticeWords(notice, 'dataCategories') })
      : gap({ evidence: [field('dataCategories')] }),
  activity: (activity) => judgeStatement(activity, 'dataCategories', activity.dataItems, 'dataItems'),
  text: {
    topic: { fi: 'Henkilötietoryhmät', sv: 'Kategorier av personuppgifter', en: 'Categories of personal data' },
    titleMet: {
      fi: 'Henkilötietoryhmät on kirjattu',
      sv: 'Kategorierna av personuppgifter är angivna',
      en: 'The categories of personal data are stated',
    },
    titleGap: {
      fi: 'Henkilötietoryhmät puuttuvat',
      sv: 'Kategorierna av personuppgifter saknas',
      en: 'The categories of personal data are missing',
    },
    why: {
      fi: 'Ihminen ei tiedä, mitä hänestä on tallennettu, eikä osaa pyytää sitä nähtäväksi tai oikaistavaksi.',
      sv: 'Den registrerade vet inte vad som har sparats och kan inte be att få se eller rätta det.',
      en: 'People do not know what is kept about them, and so cannot ask to see or correct it.',
    },
    fix: {
      fi: 'Luettele tietoryhmät, esimerkiksi yhteystiedot, tilaustiedot ja maksutiedot, ja erittele erityiset henkilötietoryhmät.',
      sv: 'Ange kategorierna, till exempel kontaktuppgifter, beställningar och betalningar, och särskilj de särskilda kategorierna av personuppgifter.',
      en: 'List the categories, such as contact details, orders and payments, and set special categories apart.',
    },
    ask: { fi: 'Mitä tietoja ihmisistä tallennetaan?', sv: 'Vilka uppgifter om personer sparas?', en: 'What data about people are kept?' },
    goodEntry: {
      fi: 'Nimi ja yhteystiedot; pyörän merkki ja runkonumero; huoltohistoria; laskutustiedot.',
      sv: 'Namn och kontaktuppgifter; cykelns märke och ramnummer; servicehistorik; faktureringsuppgifter.',
      en: 'Name and contact details; make and frame number of the bicycle; repair history; invoicing details.',
    },
  },
  needs: {
    fi: 'Vastaus siihen, mitä tietoja käsitellään.',
    sv: 'Ett svar på vilka uppgifter som behandlas.',
    en: 'An answer to which data are processed.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'The notice lists data', {}),
    noticeSays('gap', 'The notice lists no data', { dataCategories: [] }),
    recordSays('met', 'A category is recorded', {}),
    recordSays('gap', 'Nobody has answered', { dataItems: [] }),
    recordSays('gap', 'Recorded as none, which cannot be', { dataItems: [], answers: { dataCategories: answer('none') } }),
    recordSays('unsure', 'Recorded as not known', { dataItems: [], answers: { dataCategories: answer('unknown') } }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
