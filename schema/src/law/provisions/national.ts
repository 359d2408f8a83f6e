import { finnishProvisions } from './finland.js'
import type { Provision } from './provision.js'
import { same } from './provision.js'
import { swedishProvisions } from './sweden.js'

const other = {
  'es:3/2018:31.2': {
    title: {
      fi: 'julkisten elinten käsittelytoimien luettelon julkaiseminen (Espanja)',
      sv: 'offentliga organs skyldighet att offentliggöra sin förteckning (Spanien)',
      en: 'public bodies publish their inventory of processing (Spain)',
    },
    short: same('LOPDGDD 3/2018 art. 31.2'),
    force: 'shall',
    url: same('https://www.boe.es/eli/es/lo/2018/12/05/3/con'),
    confidence: 'verified',
  },
  'us:25-332': {
    title: {
      fi: 'Yhdysvaltain korkein oikeus 29.6.2026: FTC:n jäsenten erottamissuoja poistui',
      sv: 'USA:s högsta domstol den 29 juni 2026: skyddet mot avsättning av FTC:s ledamöter upphörde',
      en: 'US Supreme Court, 29 June 2026: removal protection of FTC commissioners ended',
    },
    short: same('Trump v. Slaughter, No. 25-332'),
    force: 'shall',
    url: same('https://www.supremecourt.gov/docket/docketfiles/html/public/25-332.html'),
    confidence: 'verified',
  },
} as const satisfies Readonly<Record<string, Provision>>

/** National law and foreign judgments that rules cite. */
export const nationalProvisions = { ...finnishProvisions, ...swedishProvisions, ...other }
