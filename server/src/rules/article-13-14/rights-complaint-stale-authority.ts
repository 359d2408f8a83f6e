import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'

export const rightsComplaintStaleAuthority = defineRule({
  id: 'rights-complaint-stale-authority',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Viranomainen löytyy yleensä muutenkin, mutta vanha nimi tai osoite kertoo, ettei tekstiä ole pidetty ajan tasalla.',
      sv: 'Myndigheten går oftast att hitta ändå, men ett gammalt namn eller en gammal adress visar att texten inte har hållits aktuell.',
      en: 'The authority can mostly be found anyway, but an old name or address shows that the text was not kept up.',
    },
  },
  cites: ['gdpr:13.2.d', 'gdpr:14.2.e', 'gdpr:77', 'fi:389/1994'],
  statement: null,
  from: '2019-01-01',
  until: null,
  notice: (notice) => {
    const tells = notice.reading.rights.includes('complaint')
    return judgeWords(notice, ['stale_authority'], tells ? noticeWords(notice, 'rights.complaint') : null)
  },
  text: {
    topic: {
      fi: 'Valvontaviranomaisen nimi ja osoite',
      sv: 'Tillsynsmyndighetens namn och adress',
      en: 'Name and address of the supervisory authority',
    },
    titleMet: {
      fi: 'Valvontaviranomaisesta ei käytetä vanhaa nimeä tai osoitetta',
      sv: 'Inget tidigare namn och ingen tidigare adress anges för tillsynsmyndigheten',
      en: 'No former name or address of the supervisory authority is used',
    },
    titleGap: {
      fi: 'Valvontaviranomaisen nimi tai osoite on vanhentunut',
      sv: 'Tillsynsmyndighetens namn eller adress är föråldrad',
      en: 'The name or address of the supervisory authority is out of date',
    },
    why: {
      fi: 'Valitus, joka lähetetään vanhaan osoitteeseen, voi jäädä käsittelemättä.',
      sv: 'Ett klagomål till en gammal adress kan bli liggande.',
      en: 'A complaint sent to an old address may never be dealt with.',
    },
    fix: {
      fi: 'Korvaa nimi ja osoite voimassa olevilla: Suomessa tietosuojavaltuutetun toimisto (tietosuoja.fi), Ruotsissa Integritetsskyddsmyndigheten (imy.se).',
      sv: 'Ersätt namnet och adressen med gällande uppgifter: i Finland dataombudsmannens byrå (tietosuoja.fi), i Sverige Integritetsskyddsmyndigheten (imy.se).',
      en: 'Replace name and address by the current ones: in Finland the Office of the Data Protection Ombudsman (tietosuoja.fi), in Sweden Integritetsskyddsmyndigheten (imy.se).',
    },
    ask: {
      fi: 'Onko valitusoikeutta koskeva kohta muuten ajan tasalla?',
      sv: 'Är avsnittet om klagorätten i övrigt aktuellt?',
      en: 'Is the passage on complaints otherwise up to date?',
    },
    goodEntry: {
      fi: 'Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki, tietosuoja@om.fi, tietosuoja.fi.',
      sv: 'Dataombudsmannens byrå, PB 800, 00531 Helsingfors, tietosuoja@om.fi, tietosuoja.fi/sv.',
      en: 'Office of the Data Protection Ombudsman, P.O. Box 800, 00531 Helsinki, Finland, tietosuoja@om.fi, tietosuoja.fi/en.',
    },
  },
  needs: null,
  neverUnsure: 'The former name or address stands in the text or it does not.',
  examples: [
    noticeSays('met', 'The authority by its name', { observations: [] }),
    noticeSays('gap', 'The board that was abolished', { observations: [observed('stale_authority', 'tietosuojalautakunta')] }),
    noticeSays('not_applicable', 'Complaints are not told of', { rights: ['access'], observations: [] }),
  ],
})
