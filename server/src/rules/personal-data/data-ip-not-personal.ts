import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'
import { onlineIdentifiers, speaksOf } from '../wording.js'

export const dataIpNotPersonal = defineRule({
  id: 'data-ip-not-personal',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'IP-osoite ja evästetunniste ovat henkilötietoja, kun niillä voi erottaa kävijän muista.',
      sv: 'IP-adress och kakidentifierare är personuppgifter när de kan skilja ut besökaren från andra.',
      en: 'An IP address and a cookie identifier are personal data where they can single a visitor out.',
    },
  },
  cites: ['gdpr:4.1', 'cjeu:C-582/14'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const { dataCategories, cookies, language } = notice.reading
    const areMeant = cookies || dataCategories.some((data) => speaksOf(onlineIdentifiers, { [language]: data }))
    return judgeWords(notice, ['ip_not_personal'], areMeant ? noticeWords(notice, 'cookies', 'dataCategories') : null)
  },
  text: {
    topic: { fi: 'IP-osoitteet ja evästetunnisteet', sv: 'IP-adresser och kakidentifierare', en: 'IP addresses and cookie identifiers' },
    titleMet: {
      fi: 'Verkkotunnistetietoja käsitellään henkilötietoina',
      sv: 'Nätidentifierare behandlas som personuppgifter',
      en: 'Online identifiers are treated as personal data',
    },
    titleGap: {
      fi: 'Verkkotunnistetietoja ei tekstin mukaan pidetä henkilötietoina',
      sv: 'Enligt texten är nätidentifierare inte personuppgifter',
      en: 'The text holds online identifiers not to be personal data',
    },
    why: {
      fi: 'Kävijää seurataan, mutta hänelle kerrotaan, ettei tieto koske häntä.',
      sv: 'Besökaren spåras men får veta att uppgifterna inte rör honom eller henne.',
      en: 'Visitors are tracked, yet told that the data are not about them.',
    },
    fix: {
      fi: 'Poista väite ja lisää IP-osoite ja evästetunnisteet henkilötietoryhmiin. Jos osoite lyhennetään ennen tallentamista, kerro siitä.',
      sv: 'Stryk påståendet och lägg till IP-adress och kakidentifierare bland uppgifterna. Om adressen kortas före lagring anges det.',
      en: 'Remove the claim and add IP address and cookie identifiers to the categories of data. Where the address is shortened before it is stored, say so.',
    },
    ask: {
      fi: 'Voiko tunnisteella erottaa kävijän muista, joko yksin tai muiden tietojen avulla?',
      sv: 'Kan identifieraren skilja ut besökaren, ensam eller med andra uppgifter?',
      en: 'Can the identifier single a visitor out, alone or with other data?',
    },
    goodEntry: {
      fi: 'Tiedot: IP-osoite, evästetunniste, laitteen ja selaimen tyyppi.',
      sv: 'Uppgifter: IP-adress, kakidentifierare, typ av enhet och webbläsare.',
      en: 'Data: IP address, cookie identifier, type of device and browser.',
    },
  },
  needs: null,
  neverUnsure: 'The sentence stands in the text or it does not.',
  examples: [
    noticeSays('met', 'Cookies, and no such claim', { cookies: true, observations: [] }),
    noticeSays('gap', 'The IP address declared impersonal', {
      observations: [observed('ip_not_personal', 'An IP address is not personal data.')],
    }),
    noticeSays('not_applicable', 'No identifiers', { observations: [] }),
  ],
})
