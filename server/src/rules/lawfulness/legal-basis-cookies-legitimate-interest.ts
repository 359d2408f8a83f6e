import { noticeSays, observed } from '../examples.js'
import { judgeWords, observedWords } from '../observed.js'
import { defineRule } from '../rule.js'

export const legalBasisCookiesLegitimateInterest = defineRule({
  id: 'legal-basis-cookies-legitimate-interest',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Muiden kuin välttämättömien evästeiden asettaminen edellyttää suostumusta; oikeutettu etu ei korvaa sitä.',
      sv: 'Andra kakor än nödvändiga kräver samtycke; berättigat intresse ersätter det inte.',
      en: 'Cookies that are not strictly necessary need consent; legitimate interests do not replace it.',
    },
  },
  cites: ['eu:2002/58:5.3', 'edpb:guidelines-2/2023', 'fi:917/2014:205', 'se:2022:482:9.28'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const asked = observedWords(notice, 'cookie_consent')
    return judgeWords(notice, ['cookies_on_interest'], asked.length > 0 ? asked : null)
  },
  text: {
    topic: { fi: 'Evästeiden peruste', sv: 'Grunden för kakor', en: 'Ground for cookies' },
    titleMet: {
      fi: 'Evästeiden perusteeksi ei ilmoiteta oikeutettua etua',
      sv: 'Berättigat intresse anges inte som grund för kakor',
      en: 'Legitimate interests are not given as the ground for cookies',
    },
    titleGap: {
      fi: 'Evästeiden perusteeksi on ilmoitettu oikeutettu etu',
      sv: 'Berättigat intresse är angivet som grund för kakor',
      en: 'Legitimate interests are given as the ground for cookies',
    },
    why: {
      fi: 'Kävijältä viedään valinta, jonka laki antaa hänelle.',
      sv: 'Besökaren fråntas ett val som lagen ger.',
      en: 'Visitors lose a choice that the law gives them.',
    },
    fix: {
      fi: 'Pyydä analytiikan ja mainonnan evästeisiin suostumus. Jos eväste on palvelulle välttämätön, kerro mihin sitä tarvitaan.',
      sv: 'Inhämta samtycke till kakor för analys och annonsering. Om en kaka är nödvändig för tjänsten, berätta vad den behövs för.',
      en: 'Ask for consent to cookies for analytics and advertising. Where a cookie is necessary for the service, say what it is needed for.',
    },
    ask: {
      fi: 'Onko eväste välttämätön palvelulle, jota kävijä on pyytänyt?',
      sv: 'Är kakan nödvändig för den tjänst som besökaren har begärt?',
      en: 'Is the cookie necessary for the service that the visitor asked for?',
    },
    goodEntry: {
      fi: 'Ostoskorin eväste on välttämätön. Kävijämittauksen evästeet: suostumus.',
      sv: 'Varukorgens kaka är nödvändig. Kakor för besöksmätning: samtycke.',
      en: 'The cookie of the shopping basket is necessary. Cookies for visitor statistics: consent.',
    },
  },
  needs: null,
  neverUnsure: 'The sentence stands in the text or it does not; necessary cookies are left out.',
  examples: [
    noticeSays('met', 'Cookies with consent', { observations: [observed('cookie_consent', 'We ask for your consent to cookies.')] }),
    noticeSays('gap', 'Analytics cookies on legitimate interests', {
      observations: [observed('cookies_on_interest', 'We set analytics cookies on the basis of our legitimate interest.')],
    }),
    noticeSays('not_applicable', 'No ground for cookies', { observations: [] }),
  ],
})
