import { describe, expect, test } from 'vitest'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import { seen } from './support.js'

/** What notices say of what personal data are, and of copies of documents: told and untold, in three languages. */
const cases: readonly (readonly [ObservationKind, readonly string[], readonly string[]])[] = [
  [
    'contacts_not_personal',
    [
      'Tämä tietosuojaseloste on ohje ja koskee yrityksiä. Yritysten yhteyshenkilöiden tiedot eivät ole henkilötietoja.',
      'Den här texten gäller företag. Uppgifter om företagets kontaktpersoner är inte personuppgifter.',
      'This text is about companies. Data of contact persons are not personal data.',
    ],
    [
      'Tämä tietosuojaseloste on ohje ja koskee yrityksiä. Yhteyshenkilöiden tietoja ei luovuteta muille henkilötietojen käsittelijöille.',
      'Den här texten gäller företag. Uppgifter om kontaktpersoner är personuppgifter.',
      'This text is about companies. Data of contact persons are personal data and are not sold.',
    ],
  ],
  [
    'sole_trader_not_personal',
    [
      'Tämä tietosuojaseloste on ohje ja koskee asiakkaita. Toiminimen tiedot eivät ole henkilötietoja.',
      'Den här texten gäller kunder. Uppgifter om enskilda näringsidkare är inte personuppgifter.',
      'This text is about customers. Data of sole traders are not personal data.',
    ],
    [
      'Tämä tietosuojaseloste on ohje ja koskee asiakkaita. Toiminimen tiedot ovat henkilötietoja.',
      'Den här texten gäller kunder. Uppgifter om enskilda näringsidkare är personuppgifter.',
      'This text is about customers. Data of sole traders are personal data.',
    ],
  ],
  [
    'ip_not_personal',
    [
      'Tämä tietosuojaseloste on ohje ja koskee verkkosivua. IP-osoitteet eivät ole henkilötietoja.',
      'Den här texten gäller webbplatsen. IP-adresser är inte personuppgifter.',
      'This text is about the site. An IP address is not personal data.',
    ],
    [
      'Tämä tietosuojaseloste on ohje ja koskee verkkosivua. IP-osoitteita ei luovuteta muille.',
      'Den här texten gäller webbplatsen. IP-adresser lagras inte.',
      'This text is about the site. The IP address is shortened before it is stored.',
    ],
  ],
  [
    'pseudonym_as_anonymous',
    [
      'Tämä tietosuojaseloste on ohje ja koskee mittausta. Tiedot anonymisoidaan tiivistefunktiolla ennen analyysia.',
      'Den här texten gäller mätningen. Uppgifterna hashas och är därefter anonyma för oss.',
      'This text is about measuring. Addresses are hashed and so anonymous to us.',
    ],
    [
      'Tämä tietosuojaseloste on ohje ja koskee mittausta. Tiedot pseudonymisoidaan tai anonymisoidaan.',
      'Den här texten gäller mätningen. Uppgifterna pseudonymiseras eller anonymiseras.',
      'This text is about measuring. The data are pseudonymised or anonymised.',
    ],
  ],
  [
    'id_copy',
    [
      'Tämä tietosuojaseloste on ohje ja koskee vuokralaisia. Pyydämme kopion henkilöllisyystodistuksesta.',
      'Den här texten gäller hyresgäster. Vi behöver en kopia av ditt pass eller körkort.',
      'This text is about tenants. We ask for a copy of your passport or driving licence.',
    ],
    [
      'Tämä tietosuojaseloste on ohje ja koskee asiakkaita. Rahanpesulain mukaan otamme kopion henkilöllisyystodistuksesta.',
      'Den här texten gäller hyresgäster. Vi begär inte någon kopia av ditt pass.',
      'This text is about tenants. We look at your passport and keep nothing of it.',
    ],
  ],
]

describe.each(cases)('%s', (kind, told, untold) => {
  test.each(told)('is seen: %s', (text) => expect(seen(kind, text)).toHaveLength(1))
  test.each(untold)('is not seen: %s', (text) => expect(seen(kind, text)).toEqual([]))
})
