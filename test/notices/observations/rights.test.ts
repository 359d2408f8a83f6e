import { describe, expect, test } from 'vitest'
import type { ObservationKind } from '@seloste/schema/vocabulary/observation'
import { seen } from './support.js'

/** What notices say of rights and of how to use them: told and untold, in three languages. */
const cases: readonly (readonly [ObservationKind, readonly string[], readonly string[]])[] = [
  [
    'fee_for_request',
    [
      'Rekisteröidyllä on oikeus tarkastaa tietonsa kerran vuodessa maksutta.',
      'Du har rätt att en gång per år kostnadsfritt få veta vilka uppgifter vi har om dig.',
      'You have the right to see your data free of charge once a year.',
    ],
    [
      'Rekisteröidyllä on oikeus tarkastaa tietonsa maksutta.',
      'Du har rätt att kostnadsfritt få veta vilka uppgifter vi har om dig.',
      'You have the right to see your data free of charge.',
    ],
  ],
  [
    'signed_request',
    [
      'Rekisteröidyn oikeudet ovat tässä. Tarkastuspyyntö on tehtävä omakätisesti allekirjoitetussa asiakirjassa.',
      'Här är dina rättigheter. En begäran om registerutdrag ska vara skriftlig och undertecknad av dig.',
      'These are your rights. A request for access must be made in a signed letter.',
    ],
    [
      'Rekisteröidyn oikeudet ovat tässä. Pyyntö tulee tehdä allekirjoitetulla lomakkeella tai sähköpostitse.',
      'Här är dina rättigheter. Din begäran ska skickas per e-post eller undertecknad per brev.',
      'These are your rights. Your request must be sent by email or in a signed letter.',
    ],
  ],
  [
    'legacy_right',
    [
      'Rekisteröidyllä on tarkastusoikeus tietoihinsa.',
      'Den registrerade har rätt till insyn i de uppgifter som har registrerats.',
      'The person has the right of inspection of the data in the register.',
    ],
    [
      'Rekisteröidyllä on oikeus saada pääsy tietoihinsa.',
      'Den registrerade har rätt till tillgång till uppgifterna.',
      'The person has the right of access to the data in the register.',
    ],
  ],
  [
    'stale_authority',
    [
      'Rekisteröity voi saattaa asian tietosuojalautakunnan ratkaistavaksi.',
      'Du har rätt att lämna in ett klagomål till Datainspektionen om du är missnöjd med vår behandling.',
      'Complaints go to the Office of the Data Protection Ombudsman, Ratapihantie 9, 00520 Helsinki, where you may also visit.',
    ],
    [
      'Rekisteröity voi tehdä valituksen tietosuojavaltuutetun toimistolle.',
      'Du har rätt att lämna in ett klagomål till Datainspektionen på Åland om du är missnöjd med vår behandling.',
      'Complaints go to the Office of the Data Protection Ombudsman, Lintulahdenkuja 4, 00530 Helsinki, where you may also visit.',
    ],
  ],
  [
    'answer_in_time',
    [
      'Tämä on ohje ja tietosuojaseloste. Rekisterinpitäjä tunnistaa pyytäjän ja vastaa kuukauden kuluessa.',
      'We handle what you ask for with care and for free. We answer within one month.',
      'Sinulla on oikeus saada tietosi. Vastaamme pyyntöön kuukauden kuluessa sen saapumisesta.',
      'Vi besvarar din begäran inom en månad från det att vi har fått den.',
      'We answer your request within one month of receiving it.',
    ],
    [
      'Sinulla on oikeus saada tietosi. Vastaamme pyyntöön kolmen kuukauden kuluessa sen saapumisesta.',
      'Vi besvarar din begäran inom tre månader från det att vi har fått den.',
      'We answer your request within three months of receiving it.',
    ],
  ],
  [
    'answer_late',
    [
      'Sinulla on oikeus saada tietosi. Vastaamme pyyntöön kolmen kuukauden kuluessa sen saapumisesta.',
      'Vi besvarar din begäran inom tre månader från det att vi har fått den.',
      'We answer your request within three months of receiving it.',
    ],
    [
      'Vaikeassa asiassa voimme jatkaa pyynnön määräaikaa kahden kuukauden kuluessa sen saapumisesta.',
      'Vi besvarar din begäran inom en månad, och tiden kan förlängas med två månader.',
      'We answer your request within two further months where it is complex.',
    ],
  ],
  [
    'automated_logic',
    [
      'Tämä on tietosuojaseloste ja se koskee luottoja. Luottopäätös tehdään automaattisesti. Päätöksen logiikka: maksuhäiriöt ja tulot ratkaisevat.',
      'Kreditbeslutet fattas automatiskt. Logiken är att inkomsten jämförs med dina skulder.',
      'The decision on credit is made automatically. The logic is that income is set against your debts.',
    ],
    [
      'Tämä on tietosuojaseloste ja se koskee luottoja. Luottopäätös tehdään automaattisesti.',
      'Kreditbeslutet fattas automatiskt av vårt system och gäller för dig.',
      'The decision on credit is made automatically by the system for you.',
    ],
  ],
  [
    'id_for_request',
    [
      'Rekisteröidyn oikeudet ovat tässä. Pyynnössä on ilmoitettava nimi ja henkilötunnus.',
      'Här är dina rättigheter. Din begäran ska innehålla namn och personnummer.',
      'These are your rights. Your request must state your name and personal identity code.',
    ],
    [
      'Rekisteröidyn oikeudet ovat tässä. Pyynnössä ei tarvitse ilmoittaa henkilötunnusta.',
      'Här är dina rättigheter. Vi behandlar namn och personnummer.',
      'These are your rights. We process your name and personal identity code.',
    ],
  ],
]

describe.each(cases)('%s', (kind, told, untold) => {
  test.each(told)('is seen: %s', (text) => expect(seen(kind, text)).toHaveLength(1))
  test.each(untold)('is not seen: %s', (text) => expect(seen(kind, text)).toEqual([]))
})
