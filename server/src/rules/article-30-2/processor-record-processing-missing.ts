import { judgeStatement } from '../answers.js'
import { answer, recordSays } from '../examples.js'
import { defineRule } from '../rule.js'

export const processorRecordProcessingMissing = defineRule({
  id: 'processor-record-processing-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Käsittelyn ryhmät ovat käsittelijän selosteen ydin: mitä rekisterinpitäjän lukuun tehdään.',
      sv: 'Kategorierna av behandling är kärnan i personuppgiftsbiträdets register: vad som utförs för den personuppgiftsansvariges räkning.',
      en: 'The categories of processing are the core of a processor’s record: what is done on the controller’s behalf.',
    },
  },
  cites: ['gdpr:30.2.b'],
  statement: 'processing',
  from: '2018-05-25',
  until: null,
  activity: (activity) => judgeStatement(activity, 'processing', activity.purposes, 'purposes'),
  text: {
    topic: { fi: 'Suoritettujen käsittelyiden ryhmät', sv: 'Kategorier av behandling', en: 'Categories of processing' },
    titleMet: {
      fi: 'Käsittelyiden ryhmät on kirjattu',
      sv: 'Kategorierna av behandling är angivna',
      en: 'The categories of processing are recorded',
    },
    titleGap: {
      fi: 'Käsittelyiden ryhmät puuttuvat',
      sv: 'Kategorierna av behandling saknas',
      en: 'The categories of processing are missing',
    },
    why: {
      fi: 'Rekisterinpitäjä ei voi kertoa ihmisille, mitä heidän tiedoillaan tehdään, jos käsittelijä ei tiedä sitä.',
      sv: 'Den personuppgiftsansvarige kan inte informera de registrerade om biträdet inte vet vad det gör.',
      en: 'A controller cannot tell people what is done with their data when its processor has not set it down.',
    },
    fix: {
      fi: 'Kirjaa kunkin rekisterinpitäjän lukuun tehtävät käsittelyt, esimerkiksi ylläpito, tulostus tai palkanlaskenta.',
      sv: 'Ange vilken behandling som utförs för varje personuppgiftsansvarig, till exempel drift, utskrift eller löneräkning.',
      en: 'Record what is done for each controller, such as hosting, printing or payroll.',
    },
    ask: {
      fi: 'Mitä palvelussa tehdään asiakkaan henkilötiedoilla?',
      sv: 'Vad görs med kundens personuppgifter i tjänsten?',
      en: 'What does the service do with the customer’s personal data?',
    },
    goodEntry: {
      fi: 'Varausjärjestelmän ylläpito, tekninen tuki ja varmuuskopiointi.',
      sv: 'Drift av bokningssystemet, teknisk support och säkerhetskopiering.',
      en: 'Hosting of the booking system, technical support, backup.',
    },
  },
  needs: {
    fi: 'Kuvaus siitä, mitä rekisterinpitäjän lukuun tehdään.',
    sv: 'En beskrivning av vad som utförs för den personuppgiftsansvarige.',
    en: 'A description of what is done on the controller’s behalf.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'The processing is recorded', { role: 'processor' }),
    recordSays('gap', 'Nobody has answered', { role: 'processor', purposes: [] }),
    recordSays('unsure', 'Recorded as not known', { role: 'processor', purposes: [], answers: { processing: answer('unknown') } }),
    recordSays('not_applicable', 'A controller’s own record', {}),
  ],
})
