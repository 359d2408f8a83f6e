import { judgeStatement } from '../answers.js'
import { answer, recordSays } from '../examples.js'
import { defineRule } from '../rule.js'

export const processorRecordControllersMissing = defineRule({
  id: 'processor-record-controllers-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Käsittelijän seloste laaditaan rekisterinpitäjittäin; ilman heitä se ei kerro, kenen lukuun käsitellään.',
      sv: 'Personuppgiftsbiträdets register förs per personuppgiftsansvarig; utan dem framgår inte för vems räkning uppgifterna behandlas.',
      en: 'A processor’s record is kept by controller; without them it does not tell on whose behalf the data are processed.',
    },
  },
  cites: ['gdpr:30.2.a'],
  statement: 'controllers',
  from: '2018-05-25',
  until: null,
  activity: (activity) => {
    const named = activity.controllers.map((controller) => ({ id: controller.id, provenance: null }))
    return judgeStatement(activity, 'controllers', named, 'controllers')
  },
  text: {
    topic: {
      fi: 'Rekisterinpitäjät, joiden lukuun käsitellään',
      sv: 'Personuppgiftsansvariga för vars räkning uppgifterna behandlas',
      en: 'Controllers on whose behalf the data are processed',
    },
    titleMet: { fi: 'Rekisterinpitäjät on nimetty', sv: 'De personuppgiftsansvariga är angivna', en: 'The controllers served are named' },
    titleGap: {
      fi: 'Ei ole kirjattu, kenen lukuun tietoja käsitellään',
      sv: 'Det framgår inte för vems räkning uppgifterna behandlas',
      en: 'The record does not state on whose behalf the data are processed',
    },
    why: {
      fi: 'Ihmisen pyyntö ja tieto tietoturvaloukkauksesta on saatava perille oikealle rekisterinpitäjälle.',
      sv: 'En begäran från den registrerade och uppgift om en personuppgiftsincident måste nå rätt personuppgiftsansvarig.',
      en: 'A person’s request, and word of a breach, must reach the right controller.',
    },
    fix: {
      fi: 'Kirjaa jokaisen rekisterinpitäjän nimi ja yhteystiedot sekä mahdollinen edustaja ja tietosuojavastaava.',
      sv: 'Ange varje personuppgiftsansvarigs namn och kontaktuppgifter samt eventuell företrädare och eventuellt dataskyddsombud.',
      en: 'Record the name and contact details of each controller, with its representative and data protection officer where there are any.',
    },
    ask: {
      fi: 'Ketkä asiakkaat käyttävät tätä palvelua?',
      sv: 'Vilka kunder använder tjänsten?',
      en: 'Which customers use this service?',
    },
    goodEntry: {
      fi: 'Havupuiston Kauppa Oy, Havukatu 2, 00000 Lumiranta; tietosuoja@havupuisto.example.',
      sv: 'Havupuiston Kauppa Oy, Havukatu 2, 00000 Lumiranta; tietosuoja@havupuisto.example.',
      en: 'Havupuiston Kauppa Oy, Havukatu 2, 00000 Lumiranta, Finland; tietosuoja@havupuisto.example.',
    },
  },
  needs: {
    fi: 'Luettelo rekisterinpitäjistä, joiden lukuun käsitellään.',
    sv: 'En förteckning över de personuppgiftsansvariga.',
    en: 'A list of the controllers served.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'A controller is named', { role: 'processor' }),
    recordSays('gap', 'No controller is named', { role: 'processor', controllers: [] }),
    recordSays('unsure', 'Recorded as not known', { role: 'processor', controllers: [], answers: { controllers: answer('unknown') } }),
    recordSays('not_applicable', 'A controller’s own record', {}),
  ],
})
