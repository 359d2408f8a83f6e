import { noticeSays, recordSays, transfer } from '../examples.js'
import { defineRule } from '../rule.js'
import { annulledFramework } from './ground.js'

const shield = transfer({ mechanismKind: 'privacy_shield', mechanismId: 'adq-us-privacy-shield', module: null })
const words = { words: { 'transferMechanisms.privacy_shield': 'The messages are sent by a company certified under the Privacy Shield.' } }

export const transferPrivacyShield = defineRule({
  id: 'transfer-privacy-shield',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Peruste kumottiin ilman siirtymäaikaa: siitä päivästä alkaen siirto ei ole voinut nojata siihen.',
      sv: 'Grunden ogiltigförklarades utan övergångstid: från den dagen kan överföringen inte vila på den.',
      en: 'The ground was annulled without a transition: from that day the transfer cannot rest on it.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:44', 'gdpr:46', 'cjeu:C-311/18', 'eu:2016/1250'],
  statement: 'transfers',
  from: '2016-07-12',
  until: null,
  ...annulledFramework('adq-us-privacy-shield', 'privacy_shield', {
    fi: 'Siirron perusteeksi ei ole nimetty Privacy Shield -järjestelyä.',
    sv: 'Privacy Shield anges inte som grund för någon överföring.',
    en: 'The Privacy Shield is not named as a ground for any transfer.',
  }),
  text: {
    topic: { fi: 'Privacy Shield siirtoperusteena', sv: 'Privacy Shield som överföringsgrund', en: 'Privacy Shield as a transfer ground' },
    titleMet: {
      fi: 'Siirto nojaa Privacy Shield -järjestelyyn, joka oli arviointipäivänä voimassa',
      sv: 'Överföringen vilar på Privacy Shield, som gällde den dag som bedöms',
      en: 'The transfer rests on the Privacy Shield, which was in force on the day judged',
    },
    titleGap: {
      fi: 'Siirto Yhdysvaltoihin nojaa kumottuun perusteeseen: Privacy Shield päättyi {endedDate}',
      sv: 'Överföringen till USA vilar på en ogiltigförklarad grund: Privacy Shield upphörde {endedDate}',
      en: 'The transfer to the United States rests on an annulled ground: the Privacy Shield ended on {endedDate}',
    },
    why: {
      fi: 'Tiedot ovat maassa, jonka suojan riittävyydestä ei ole tällä perusteella päätöstä.',
      sv: 'Uppgifterna finns i ett land vars skyddsnivå inget beslut på denna grund längre bekräftar.',
      en: 'The data are in a country whose protection no decision on this ground confirms any more.',
    },
    fix: {
      fi: 'Tarkista, onko vastaanottaja EU:n ja Yhdysvaltojen tietosuojakehyksen (DPF) luettelossa, ja kirjaa tarkistuspäivä. Muussa tapauksessa: vakiosopimuslausekkeet (EU) 2021/914, oikea moduuli, allekirjoituspäivä ja siirron vaikutustenarviointi. Tai lopeta siirto. Korjaa sama teksti myös tietosuojaselosteeseen.',
      sv: 'Kontrollera om mottagaren finns i förteckningen för ramen för dataskydd mellan EU och USA (DPF) och ange kontrolldagen. Annars: standardavtalsklausulerna (EU) 2021/914, rätt modul, dag för undertecknande och konsekvensbedömning av överföringen. Eller avsluta överföringen. Rätta samma text också i dataskyddsbeskrivningen.',
      en: 'Check whether the recipient is on the list of the EU–US Data Privacy Framework (DPF) and record the day. Otherwise: standard contractual clauses (EU) 2021/914, the right module, the day of signing and a transfer impact assessment. Or end the transfer. Correct the same words in the privacy notice.',
    },
    ask: {
      fi: 'Mihin perusteeseen siirto nykyisin nojaa?',
      sv: 'Vilken grund vilar överföringen på i dag?',
      en: 'On which ground does the transfer rest today?',
    },
    goodEntry: {
      fi: 'Yhdysvallat, Hillside Letters LLC. Komission päätös (EU) 2023/1795 (DPF); luettelomerkintä tarkistettu 1.11.2026. Varalla vakiosopimuslausekkeet (EU) 2021/914, moduuli 2, allekirjoitettu 1.11.2026.',
      sv: 'USA, Hillside Letters LLC. Kommissionens beslut (EU) 2023/1795 (DPF); förteckningen kontrollerad 1.11.2026. I reserv standardavtalsklausulerna (EU) 2021/914, modul 2, undertecknade 1.11.2026.',
      en: 'United States, Hillside Letters LLC. Commission Decision (EU) 2023/1795 (DPF); list entry checked on 1 November 2026. In reserve the standard contractual clauses (EU) 2021/914, module 2, signed on 1 November 2026.',
    },
  },
  needs: null,
  neverUnsure: 'The ground is named outright, and its last day is known.',
  examples: [
    noticeSays(
      'met',
      'The last day',
      { transferStatement: 'occurs', transferCountries: ['US'], transferMechanisms: ['privacy_shield'] },
      { asOf: '2020-07-15' },
    ),
    noticeSays(
      'gap',
      'The day of the judgment',
      { transferStatement: 'occurs', transferCountries: ['US'], transferMechanisms: ['privacy_shield'] },
      { asOf: '2020-07-16', ...words },
    ),
    noticeSays('not_applicable', 'The notice names no transfer', {}),
    recordSays('met', 'The last day', { transferStatement: 'occurs', transfers: [shield] }, { asOf: '2020-07-15' }),
    recordSays('gap', 'Today', { transferStatement: 'occurs', transfers: [shield] }),
    recordSays('not_applicable', 'A transfer on standard contractual clauses', { transferStatement: 'occurs', transfers: [transfer()] }),
  ],
})
