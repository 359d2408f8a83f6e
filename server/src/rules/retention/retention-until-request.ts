import { dataItem, noticeSays, recordSays, retention } from '../examples.js'
import { defineRule } from '../rule.js'
import { openEndedWording } from './wording-rule.js'
import { consenting, untilAsked } from './words.js'

const worded = (criterion: Parameters<typeof retention>[0]) => ({
  dataItems: [dataItem({ retention: retention({ period: null, startEvent: null, ...criterion }) })],
})

export const retentionUntilRequest = defineRule({
  id: 'retention-until-request',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Tietosuojavaltuutettu on katsonut, ettei säilytysaikaa voi jättää asiakkaan oman toimen varaan.',
      sv: 'Dataombudsmannen har ansett att lagringstiden inte får bero på kundens egen åtgärd.',
      en: 'The Finnish Ombudsman has held that retention may not hang on what the customer does.',
    },
  },
  cites: ['gdpr:30.1.f', 'gdpr:5.1.e', 'gdpr:25.2', 'decision:fi-verkkokauppa'],
  statement: 'retention',
  from: '2018-05-25',
  until: null,
  ...openEndedWording({ wording: untilAsked, unless: consenting }),
  text: {
    topic: { fi: 'Säilyttäminen pyyntöön asti', sv: 'Lagring tills den registrerade begär radering', en: 'Keeping until people ask' },
    titleMet: {
      fi: 'Säilyttäminen päättyy ilman ihmisen pyyntöä',
      sv: 'Lagringen upphör utan att den registrerade begär det',
      en: 'Retention ends without people having to ask',
    },
    titleGap: {
      fi: 'Tietoja säilytetään, kunnes ihminen pyytää poistamista tai poistaa tilinsä',
      sv: 'Uppgifter sparas tills den registrerade begär radering eller avslutar sitt konto',
      en: 'Data are kept until people ask for erasure or delete their account',
    },
    why: {
      fi: 'Unohdettu tili säilyttää ihmisen tiedot vuosikymmeniä, vaikka hän ei palvelua enää käytä.',
      sv: 'Ett glömt konto bevarar uppgifterna i årtionden fast tjänsten inte längre används.',
      en: 'A forgotten account keeps people’s data for decades after they last used the service.',
    },
    fix: {
      fi: 'Lisää aikaraja viimeisestä asioinnista, esimerkiksi kaksi vuotta, jonka jälkeen tiedot poistetaan ilman pyyntöä.',
      sv: 'Lägg till en tidsgräns från senaste aktivitet, till exempel två år, varefter uppgifterna raderas utan begäran.',
      en: 'Add a limit from the last activity, such as two years, after which the data are erased without a request.',
    },
    ask: {
      fi: 'Milloin käyttämättömän tilin tiedot poistetaan?',
      sv: 'När raderas uppgifterna för ett oanvänt konto?',
      en: 'When are the data of an unused account erased?',
    },
    goodEntry: {
      fi: 'Käyttäjätilin tiedot: 2 vuotta viimeisestä kirjautumisesta, tai heti pyynnöstä.',
      sv: 'Kontouppgifter: 2 år från senaste inloggning, eller genast på begäran.',
      en: 'Account data: 2 years from the last sign-in, or at once on request.',
    },
  },
  needs: null,
  neverUnsure: 'The words make the end depend on a request or they do not.',
  examples: [
    noticeSays('met', 'The notice gives a period', {}),
    noticeSays(
      'gap',
      'Until the account is deleted',
      { retentionKind: 'criteria', retention: [] },
      { words: { retentionKind: 'We keep your data until you delete your account.' } },
    ),
    noticeSays(
      'met',
      'Until consent is withdrawn',
      { retentionKind: 'criteria', retention: [] },
      { words: { retentionKind: 'We keep the address until you request us to end your consent.' } },
    ),
    noticeSays('not_applicable', 'The notice does not speak of retention', { retentionKind: 'absent', retention: [] }),
    recordSays('met', 'The record gives a period', {}),
    recordSays('gap', 'Until the customer asks', worded({ criterion: { fi: 'Kunnes asiakas pyytää tietojensa poistamista' } })),
    recordSays('gap', 'Until the account is closed', worded({ criterion: { sv: 'Tills kunden avslutar sitt konto' } })),
    recordSays('met', 'A limit beside it', worded({ period: 'P2Y', criterion: { fi: 'Kunnes asiakas pyytää poistamista' } })),
    recordSays('not_applicable', 'No category has a retention', { dataItems: [dataItem({ retention: null })] }),
  ],
})
