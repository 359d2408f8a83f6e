import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'
import { noConsent } from './reasons.js'

export const legalBasisImpliedConsent = defineRule({
  id: 'legal-basis-implied-consent',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Suostumus annetaan selvällä toimella; vaikeneminen tai palvelun käyttö ei ole suostumus.',
      sv: 'Samtycke lämnas genom en entydig bekräftande handling; tystnad eller användning är inte samtycke.',
      en: 'Consent is given by a clear affirmative action; silence or use of a service is not consent.',
    },
  },
  cites: ['gdpr:4.11', 'gdpr:7.1', 'cjeu:C-673/17'],
  statement: null,
  from: '2019-10-01',
  until: null,
  notice: (notice) => {
    const onConsent = notice.reading.legalBases.includes('consent')
    return judgeWords(notice, ['implied_consent'], onConsent ? noticeWords(notice, 'legalBases.consent') : null, noConsent)
  },
  text: {
    topic: { fi: 'Suostumuksen antaminen', sv: 'Hur samtycke lämnas', en: 'How consent is given' },
    titleMet: {
      fi: 'Suostumusta ei päätellä palvelun käytöstä',
      sv: 'Samtycke antas inte av att tjänsten används',
      en: 'Consent is not inferred from use of the service',
    },
    titleGap: {
      fi: 'Tekstin mukaan suostumus syntyy palvelun käytöstä',
      sv: 'Enligt texten uppstår samtycke genom att tjänsten används',
      en: 'The text infers consent from use of the service',
    },
    why: {
      fi: 'Ihminen ei ole valinnut mitään, mutta hänen kerrotaan suostuneen.',
      sv: 'Den registrerade har inte valt något men sägs ha samtyckt.',
      en: 'People have chosen nothing, yet are said to have consented.',
    },
    fix: {
      fi: 'Poista lause. Pyydä suostumus erikseen ja ennen käsittelyä, tai kirjaa peruste, joka kantaa ilman suostumusta.',
      sv: 'Stryk meningen. Inhämta samtycke särskilt och före behandlingen, eller ange en grund som håller utan samtycke.',
      en: 'Remove the sentence. Ask for consent separately and before the processing, or state a ground that holds without it.',
    },
    ask: {
      fi: 'Millä toimella suostumus annetaan?',
      sv: 'Genom vilken handling lämnas samtycket?',
      en: 'By which action is consent given?',
    },
    goodEntry: {
      fi: 'Annat suostumuksesi rastittamalla ruudun; ruutu on valmiiksi tyhjä. Palvelua voi käyttää ilman suostumusta.',
      sv: 'Du lämnar ditt samtycke genom att kryssa i rutan, som är tom från början. Tjänsten kan användas utan samtycke.',
      en: 'You give your consent by ticking the box, which is empty at first. The service can be used without consent.',
    },
  },
  needs: null,
  neverUnsure: 'The sentence stands in the text or it does not.',
  examples: [
    noticeSays('met', 'Consent, asked for', { legalBases: ['consent'], observations: [] }),
    noticeSays('gap', 'Consent by use of the site', {
      observations: [observed('implied_consent', 'By using this site you agree to this notice.')],
    }),
    noticeSays('not_applicable', 'No consent', { observations: [] }),
  ],
})
