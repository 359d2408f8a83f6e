import { judgeStatement } from '../answers.js'
import { answer, recordSays } from '../examples.js'
import { defineRule } from '../rule.js'

export const dataSubjectsMissing = defineRule({
  id: 'data-subjects-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ilman rekisteröityjen ryhmiä ei tiedetä, keitä käsittely koskee.',
      sv: 'Utan kategorierna av registrerade vet man inte vilka behandlingen berör.',
      en: 'Without the categories of data subjects nobody knows whom the processing concerns.',
    },
  },
  cites: ['gdpr:30.1.c'],
  statement: 'dataSubjects',
  from: '2018-05-25',
  until: null,
  activity: (activity) => judgeStatement(activity, 'dataSubjects', activity.subjects, 'subjects'),
  text: {
    topic: { fi: 'Rekisteröityjen ryhmät', sv: 'Kategorier av registrerade', en: 'Categories of data subjects' },
    titleMet: {
      fi: 'Rekisteröityjen ryhmät on kirjattu',
      sv: 'Kategorierna av registrerade är angivna',
      en: 'The categories of data subjects are recorded',
    },
    titleGap: {
      fi: 'Rekisteröityjen ryhmät puuttuvat',
      sv: 'Kategorierna av registrerade saknas',
      en: 'The categories of data subjects are missing',
    },
    why: {
      fi: 'Lapset, potilaat ja työntekijät tarvitsevat suojaa eri tavoin; se alkaa siitä, että heidät on tunnistettu.',
      sv: 'Barn, patienter och anställda behöver olika skydd; det börjar med att de har identifierats.',
      en: 'Children, patients and employees need protection of different kinds; it begins with knowing that they are there.',
    },
    fix: {
      fi: 'Luettele ryhmät, joiden tietoja käsitellään, esimerkiksi asiakkaat, työnhakijat tai huoltajat.',
      sv: 'Ange de grupper vars uppgifter behandlas, till exempel kunder, arbetssökande eller vårdnadshavare.',
      en: 'List the groups whose data are processed, such as customers, applicants or guardians.',
    },
    ask: { fi: 'Keiden tietoja tässä toimessa käsitellään?', sv: 'Vems uppgifter behandlas här?', en: 'Whose data are processed here?' },
    goodEntry: {
      fi: 'Asiakkaat, alaikäisten asiakkaiden huoltajat, yritysasiakkaiden yhteyshenkilöt.',
      sv: 'Kunder, vårdnadshavare för minderåriga kunder, kontaktpersoner hos företagskunder.',
      en: 'Customers, guardians of minor customers, contact persons of business customers.',
    },
  },
  needs: {
    fi: 'Vastaus siihen, keiden tietoja käsitellään.',
    sv: 'Ett svar på vems uppgifter som behandlas.',
    en: 'An answer to whose data are processed.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Customers are recorded', {}),
    recordSays('gap', 'Nobody has answered', { subjects: [] }),
    recordSays('unsure', 'Recorded as not known', { subjects: [], answers: { dataSubjects: answer('unknown') } }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
