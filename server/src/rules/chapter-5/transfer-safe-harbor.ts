import { noticeSays, recordSays, transfer } from '../examples.js'
import { defineRule } from '../rule.js'
import { annulledFramework } from './ground.js'

const harbor = transfer({ mechanismKind: 'safe_harbor', mechanismId: null, module: null })

export const transferSafeHarbor = defineRule({
  id: 'transfer-safe-harbor',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Peruste kumottiin lokakuussa 2015 ilman siirtymäaikaa.',
      sv: 'Grunden ogiltigförklarades i oktober 2015 utan övergångstid.',
      en: 'The ground was annulled in October 2015 without a transition.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:44', 'gdpr:46', 'cjeu:C-362/14', 'eu:2000/520'],
  statement: 'transfers',
  from: '2000-07-26',
  until: null,
  ...annulledFramework('adq-us-safe-harbor', 'safe_harbor', {
    fi: 'Siirron perusteeksi ei ole nimetty Safe Harbor -järjestelyä.',
    sv: 'Safe Harbor anges inte som grund för någon överföring.',
    en: 'Safe Harbor is not named as a ground for any transfer.',
  }),
  text: {
    topic: { fi: 'Safe Harbor siirtoperusteena', sv: 'Safe Harbor som överföringsgrund', en: 'Safe Harbor as a transfer ground' },
    titleMet: {
      fi: 'Siirto nojaa Safe Harbor -järjestelyyn, joka oli arviointipäivänä voimassa',
      sv: 'Överföringen vilar på Safe Harbor, som gällde den dag som bedöms',
      en: 'The transfer rests on Safe Harbor, which was in force on the day judged',
    },
    titleGap: {
      fi: 'Siirto Yhdysvaltoihin nojaa kumottuun perusteeseen: Safe Harbor päättyi {endedDate}',
      sv: 'Överföringen till USA vilar på en ogiltigförklarad grund: Safe Harbor upphörde {endedDate}',
      en: 'The transfer to the United States rests on an annulled ground: Safe Harbor ended on {endedDate}',
    },
    why: {
      fi: 'Selosteen valossa tiedot ovat maassa ilman perustetta, joka takaisi ihmiselle oikeussuojakeinot.',
      sv: 'Enligt texten finns uppgifterna i ett land utan en grund som ger den registrerade rättsmedel.',
      en: 'By what is stated, the data are in a country without a ground that gives people a remedy.',
    },
    fix: {
      fi: 'Selvitä, mihin perusteeseen siirto nykyisin nojaa, ja kirjaa se: tietosuojakehys (DPF) luettelomerkintöineen, vakiosopimuslausekkeet (EU) 2021/914 vaikutustenarviointeineen, tai lopeta siirto. Korjaa sama teksti myös tietosuojaselosteeseen.',
      sv: 'Utred vilken grund överföringen vilar på i dag och ange den: ramen för dataskydd (DPF) med förteckningsuppgift, standardavtalsklausulerna (EU) 2021/914 med konsekvensbedömning, eller avsluta överföringen. Rätta samma text också i dataskyddsbeskrivningen.',
      en: 'Find out on which ground the transfer rests today and record it: the Data Privacy Framework with its list entry, the clauses (EU) 2021/914 with an assessment, or end the transfer. Correct the same words in the privacy notice.',
    },
    ask: {
      fi: 'Siirretäänkö tietoja yhä, ja millä perusteella?',
      sv: 'Överförs uppgifter ännu, och på vilken grund?',
      en: 'Are data still transferred, and on which ground?',
    },
    goodEntry: {
      fi: 'Yhdysvallat, Hillside Letters LLC: vakiosopimuslausekkeet (EU) 2021/914, moduuli 2, allekirjoitettu 1.3.2024; siirron vaikutustenarviointi 1.3.2024.',
      sv: 'USA, Hillside Letters LLC: standardavtalsklausulerna (EU) 2021/914, modul 2, undertecknade 1.3.2024; konsekvensbedömning av överföringen 1.3.2024.',
      en: 'United States, Hillside Letters LLC: standard contractual clauses (EU) 2021/914, module 2, signed on 1 March 2024; transfer impact assessment of 1 March 2024.',
    },
  },
  needs: null,
  neverUnsure: 'The ground is named outright, and its last day is known.',
  examples: [
    noticeSays('met', 'The last day', { transferStatement: 'occurs', transferMechanisms: ['safe_harbor'] }, { asOf: '2015-10-05' }),
    noticeSays(
      'gap',
      'The day of the judgment',
      { transferStatement: 'occurs', transferMechanisms: ['safe_harbor'] },
      { asOf: '2015-10-06' },
    ),
    noticeSays('not_applicable', 'The notice names no transfer', {}),
    recordSays('met', 'The last day', { transferStatement: 'occurs', transfers: [harbor] }, { asOf: '2015-10-05' }),
    recordSays('gap', 'Today', { transferStatement: 'occurs', transfers: [harbor] }),
    recordSays('not_applicable', 'No transfer', {}),
  ],
})
