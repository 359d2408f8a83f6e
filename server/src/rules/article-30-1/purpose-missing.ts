import { judgeStatement } from '../answers.js'
import { field, noticeWords } from '../evidence.js'
import { answer, noticeSays, processorExample, recordSays } from '../examples.js'
import { defineRule, gap, met } from '../rule.js'

export const purposeMissing = defineRule({
  id: 'purpose-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Tarkoitus rajaa kaiken muun: ilman sitä ei voi arvioida, onko käsittely tarpeellista tai laillista.',
      sv: 'Ändamålet ramar in allt annat: utan det går det inte att bedöma om behandlingen är nödvändig eller laglig.',
      en: 'The purpose bounds all else: without it nobody can tell whether the processing is needed or lawful.',
    },
  },
  cites: ['gdpr:30.1.b', 'gdpr:5.1.b', 'gdpr:13.1.c'],
  statement: 'purposes',
  from: '2018-05-25',
  until: null,
  notice: (notice) =>
    notice.reading.purposes.length > 0 ? met({ evidence: noticeWords(notice, 'purposes') }) : gap({ evidence: [field('purposes')] }),
  activity: (activity) => judgeStatement(activity, 'purposes', activity.purposes, 'purposes'),
  text: {
    topic: { fi: 'Käsittelyn tarkoitukset', sv: 'Ändamålen med behandlingen', en: 'Purposes of the processing' },
    titleMet: {
      fi: 'Käsittelyn tarkoitus on kirjattu',
      sv: 'Ändamålet med behandlingen är angivet',
      en: 'The purpose of the processing is stated',
    },
    titleGap: {
      fi: 'Käsittelyn tarkoitus puuttuu',
      sv: 'Ändamålet med behandlingen saknas',
      en: 'The purpose of the processing is missing',
    },
    why: {
      fi: 'Ihminen ei voi arvioida, mihin hänen tietojaan käytetään, eikä vastustaa sitä.',
      sv: 'Den registrerade kan varken bedöma eller invända mot hur uppgifterna används.',
      en: 'People can neither judge what their data are used for nor object to it.',
    },
    fix: {
      fi: 'Kirjaa jokainen tarkoitus erikseen ja niin tarkasti, että siitä näkee, mitkä tiedot ovat tarpeen.',
      sv: 'Ange varje ändamål för sig och så tydligt att det framgår vilka uppgifter som behövs.',
      en: 'Record each purpose on its own, precisely enough to show which data it needs.',
    },
    ask: {
      fi: 'Mitä näillä tiedoilla tehdään, ja kuka sen tietää?',
      sv: 'Vad används uppgifterna till, och vem vet det?',
      en: 'What are these data used for, and who knows?',
    },
    goodEntry: {
      fi: 'Pyörien huollon varaaminen, huoltohistorian ylläpito ja laskutus.',
      sv: 'Bokning av cykelservice, servicehistorik och fakturering.',
      en: 'Booking of bicycle repairs, keeping the repair history, invoicing.',
    },
  },
  needs: {
    fi: 'Vastaus siihen, mihin tietoja käytetään.',
    sv: 'Ett svar på vad uppgifterna används till.',
    en: 'An answer to what the data are used for.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'The notice names a purpose', {}),
    noticeSays('gap', 'The notice names no purpose', { purposes: [] }),
    recordSays('met', 'A purpose is recorded', {}),
    recordSays('gap', 'Nobody has answered', { purposes: [] }),
    recordSays('unsure', 'Recorded as not known', { purposes: [], answers: { purposes: answer('unknown') } }),
    { name: 'A processor’s record', verdict: 'not_applicable', subject: { activity: processorExample() } },
  ],
})
