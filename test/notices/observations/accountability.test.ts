import { describe, expect, test } from 'vitest'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import { seen } from './support.js'

/** Texts that say it, and texts that only come near, in Finnish, Swedish and English. */
const cases: readonly (readonly [ObservationKind, told: readonly string[], untold: readonly string[]])[] = [
  [
    'denies_disclosure',
    [
      'Tietosuojaseloste. Tietoja ei luovuteta ulkopuolisille. Rekisterinpitäjä vastaa tiedoista.',
      'Integritetspolicy för föreningen. Uppgifterna lämnas inte ut till tredje part. Vi behandlar dina uppgifter.',
      'This privacy notice covers the workshop. We do not share your data with third parties.',
      'Tietosuojaseloste. Tietoja ei luovuteta yrityksen ulkopuolelle. Rekisterinpitäjä vastaa tiedoista.',
      'Tietosuojaseloste. Emme jaa tietojasi kenenkään ulkopuolisen kanssa. Henkilötietojen käsittely on kuvattu tässä.',
      'This privacy notice covers the workshop. Your data will not be disclosed to any third party.',
    ],
    [
      'Tietosuojaseloste. Tietoja ei luovuteta ulkopuolisille, paitsi tilitoimistolle laskutusta varten.',
      'Integritetspolicy för föreningen. Uppgifterna lämnas inte ut till tredje part utan ditt samtycke.',
      'This privacy notice covers the workshop. Your data are not shared with third parties for marketing.',
      'Tietosuojaseloste. Tietoja ei luovuteta EU:n tai ETA-alueen ulkopuolelle.',
      'Integritetspolicy för föreningen. Vi delar inte dina uppgifter med tredje part, förutom när lagen kräver det.',
    ],
  ],
  [
    'no_regular_disclosure',
    [
      'Tietosuojaseloste. Rekisteristä ei ole säännönmukaisia luovutuksia. Henkilötietojen käsittely on kuvattu tässä.',
      'Integritetspolicy för föreningen. Inga regelmässiga utlämnanden görs. Vi behandlar dina uppgifter.',
      'This privacy notice covers the workshop. There are no regular disclosures of your data.',
    ],
    [
      'Tietosuojaseloste. Tietoja luovutetaan säännönmukaisesti tilitoimistolle.',
      'Integritetspolicy för föreningen. Uppgifter lämnas regelbundet ut till bokföringsbyrån.',
      'This privacy notice covers the workshop. Data are regularly disclosed to the accountants.',
    ],
  ],
  [
    'exemption_small',
    [
      'Tietosuojaseloste. Meillä on alle 250 työntekijää, joten meidän ei tarvitse laatia selostetta käsittelytoimista.',
      'Integritetspolicy. Vi har färre än 250 anställda och behöver därför inte föra register över behandling.',
      'This privacy notice. As we employ fewer than 250 people, we are exempt from keeping records of processing.',
    ],
    [
      'Tietosuojaseloste. Lippu maksaa 250 euroa, eikä sitä palauteta. Tietoja käsitellään tilausta varten.',
      'Integritetspolicy. Vi har 250 medlemmar och för ett register över dem.',
      'This privacy notice. The course takes 250 students and we keep your data for a year.',
    ],
  ],
  [
    'exemption_750',
    [
      'Tietosuojaseloste. Koska meillä on alle 750 työntekijää, emme pidä selostetta käsittelytoimista.',
      'Integritetspolicy. Företag med under 750 anställda är undantagna, och vi för inte register över behandling.',
      'This privacy notice. Companies below 750 employees need no record under Article 30.',
    ],
    [
      'Tietosuojaseloste. Rekisterissä on 750 asiakkaan tiedot.',
      'Integritetspolicy. Vi har 750 kunder i registret.',
      'This privacy notice covers 750 members and your data.',
    ],
  ],
  [
    'legacy_title',
    [
      'REKISTERISELOSTE\n\n1. Rekisterinpitäjä\n\nHavupuiston Kauppa Oy\n\nHenkilötietojen käsittely on kuvattu tässä.',
      'Registerbeskrivning\n\n1. Personuppgiftsansvarig\n\nBjörkvikens Båtklubb rf\n\nVi behandlar uppgifter om medlemmar.',
      'Description of file\n\n1. Controller\n\nHillside Letters Ltd\n\nWe process your data.',
    ],
    [
      'Tietosuojaseloste\n\n1. Rekisterinpitäjä\n\nHavupuiston Kauppa Oy\n\nHenkilötietojen käsittely on kuvattu tässä.',
      'Integritetspolicy\n\n1. Personuppgiftsansvarig\n\nVi behandlar uppgifter om medlemmar.',
      'Privacy notice\n\n1. Controller\n\nWe process your data.',
    ],
  ],
  [
    'record_and_notice',
    [
      'Tietosuojaseloste ja seloste käsittelytoimista\n\n1. Rekisterinpitäjä\n\nHavupuiston Kauppa Oy\n\nHenkilötietojen käsittely.',
      'Integritetspolicy och register över behandling\n\n1. Personuppgiftsansvarig\n\nVi behandlar uppgifter om medlemmar.',
      'Privacy notice and record of processing activities\n\n1. Controller\n\nWe process your data.',
    ],
    [
      'Tietosuojaseloste\n\n1. Rekisterinpitäjä\n\nHavupuiston Kauppa Oy pitää myös selostetta käsittelytoimista.',
      'Integritetspolicy\n\nVi behandlar uppgifter om medlemmar.',
      'Privacy notice\n\nWe process your data.',
    ],
  ],
  [
    'officer_conflict',
    [
      'Tietosuojaseloste. Tietosuojavastaavana toimii toimitusjohtaja Aino Esimerkki. Henkilötietojen käsittely.',
      'Integritetspolicy. Dataskyddsombud är verkställande direktör Alva Exempel. Vi behandlar dina uppgifter.',
      'This privacy notice covers the shop. Our Data Protection Officer is the CEO, Alex Example.',
    ],
    [
      'Tietosuojaseloste. Tietosuojavastaava raportoi toimitusjohtajalle. Henkilötietojen käsittely.',
      'Integritetspolicy. Dataskyddsombudet rapporterar till verkställande direktören. Vi behandlar dina uppgifter.',
      'This privacy notice covers the shop. The Data Protection Officer reports to the CEO.',
    ],
  ],
  [
    'acts_as_processor',
    [
      'Tietosuojaseloste. Palvelussa toimimme henkilötietojen käsittelijänä asiakkaan ohjeiden mukaan.',
      'Integritetspolicy. I tjänsten är vi personuppgiftsbiträde åt kunden. Vi behandlar dina uppgifter.',
      'This privacy notice covers the shop. For data in the service we act as a processor.',
    ],
    [
      'Tietosuojaseloste. Palveluntarjoaja toimii henkilötietojen käsittelijänä.',
      'Integritetspolicy. Leverantören är personuppgiftsbiträde och vi behandlar dina uppgifter.',
      'This privacy notice covers the shop. Our provider acts as a processor and we are the controller.',
    ],
  ],
  [
    'security_detail',
    [
      'Tietosuojaseloste. Henkilötietojen käsittely. Palomuurina on Esimerkkimuuri versio 4.2.',
      'Integritetspolicy. Vi behandlar dina uppgifter. Servern nås på adressen 192.168.4.20.',
      'This privacy notice covers the shop. The firewall is Examplewall version 7.1.',
    ],
    [
      'Tietosuojaseloste. Järjestelmä on suojattu palomuurilla ja salasanoilla.',
      'Integritetspolicy. Uppgifterna skyddas av brandvägg och lösenord.',
      'This privacy notice covers the shop. Your data are behind a firewall and a password.',
    ],
  ],
  [
    'security_boilerplate',
    [],
    [
      'Tietosuojaseloste\n\n9. Rekisterin suojauksen periaatteet\n\nManuaalinen aineisto säilytetään lukitussa tilassa.',
      'Integritetspolicy\n\n9. Skydd av uppgifterna\n\nManuellt material förvaras i låsta utrymmen.',
      'Privacy notice\n\n9. Data security\n\nPaper documents are kept in locked rooms.',
    ],
  ],
]

const rows = (told: 1 | 2) => cases.flatMap((one) => one[told].map((text) => [one[0], text] as const))

describe('what a notice shows of accountability', () => {
  test.each(rows(1))('%s is seen: %s', (kind, text) => expect(seen(kind, text)).toHaveLength(1))
  test.each(rows(2))('%s is not seen: %s', (kind, text) => expect(seen(kind, text)).toEqual([]))

  test.each([
    'Tietosuojaseloste\n\n9. Rekisterin suojauksen periaatteet\n\nA. Manuaalinen aineisto\n\nB. ATK:lla käsiteltävät tiedot\n\nHenkilötietojen käsittely.',
    'Registerbeskrivning\n\n9. Principer för skyddet av registret\n\nA. Manuellt material\n\nB. ADB-register\n\nVi behandlar uppgifter.',
    'Privacy notice\n\n9. Data security\n\nA. Manual material\n\nB. Electronic material\n\nWe process your data.',
  ])('the two headings of the old form: %s', (text) => expect(seen('security_boilerplate', text)).toHaveLength(2))
})

describe('short names of the controller', () => {
  test.each([
    [
      'Tietosuojaseloste – Asiakasrekisteri (Pohmak)\n\n1. Rekisterinpitäjä\n\nPohjanrannan ammattikorkeakoulu Oy\n\nHenkilötietojen käsittely on kuvattu tässä.',
      ['Pohmak'],
    ],
    ['Integritetspolicy\n\n1. Personuppgiftsansvarig\n\nBjörkvikens Båtklubb rf (nedan BBK) behandlar uppgifter om medlemmar.', ['BBK']],
    ['Privacy notice\n\n1. Controller\n\nHillside Letters Ltd\ninfo@hillside.example\n\nWe process your data.', ['hillside']],
    [
      'Tietosuojaseloste (GDPR)\n\n1. Rekisterinpitäjä\n\nHavupuiston Kauppa Oy (jäljempänä ”me”)\n\nHenkilötietojen käsittely on kuvattu tässä.',
      [],
    ],
    ['Privacy notice\n\n1. Controller\n\nHillside Letters Ltd\nhillside.letters@gmail.com\n\nWe process your data.', []],
    ['Privacy notice (Hillside)\n\nWe process your data.', []],
  ])('%s', (text, names) => expect(seen('own_name', text)).toEqual(names))
})
