import { expect, test } from 'vitest'
import { readingOf } from '../support.js'

/** What a page says besides: it names others than its controller. */
const F =
  '\n\nMihin tietoja käytetään\nTietoja käytetään laskutukseen ja tiedottamiseen.\n\nKenelle tietoja annetaan\nPosti Oy kuljettaa lähetykset. Laskut lähettää Maventa.\n\nOikeutesi\nVoit tehdä valituksen tietosuojavaltuutetulle.\n'
const S =
  '\n\nVarför behandlar vi uppgifter\nFör fakturering och information.\n\nVem får uppgifterna\nPostNord AB levererar. Fakturor skickas med Fortnox AB.\n\nDina rättigheter\nDu kan klaga hos Integritetsskyddsmyndigheten.\n'
const E =
  '\n\nWhy we use data\nTo send invoices and information.\n\nWho gets the data\nRoyal Mail delivers parcels. Xero Ltd runs our accounts.\n\nYour rights\nYou may complain to the Information Commissioner.\n'

/** How authorities, churches, universities, companies and societies name themselves as controllers. */
const PAGES: readonly (readonly [page: string, name: string])[] = [
  [
    `Tietosuojaseloste\n\nRekisterinpitäjä\n\nKuusijärven kaupunki, sivistyslautakunta\nKaupungintalo, Torikatu 1, 12345 Kuusijärvi\n${F}`,
    'Kuusijärven kaupunki, sivistyslautakunta',
  ],
  [
    `Tietosuojaseloste\n\nRekisterinpitäjä: Lounavaaran seurakuntayhtymä, yhteinen kirkkoneuvosto\n${F}`,
    'Lounavaaran seurakuntayhtymä, yhteinen kirkkoneuvosto',
  ],
  [
    `Lounavaaran yliopisto\nTutkimuksen tietosuojailmoitus\n\nTutkimuksen rekisterinpitäjä\nLounavaaran yliopisto, kasvatustieteiden tiedekunta\nPL 111, 80101 Lounavaara\n${F}`,
    'Lounavaaran yliopisto, kasvatustieteiden tiedekunta',
  ],
  [
    `Tietosuojaseloste\n\nHärmälän Metalli -konserni\n\nTässä selosteessa kerrotaan, miten Härmälän Metalli Oyj ja sen tytäryhtiöt käsittelevät henkilötietoja.\n${F}`,
    'Härmälän Metalli Oyj',
  ],
  [`Tietosuoja\n\nYhtiömme Härmälän Metalli Oy Ab noudattaa tietosuojalakia.\n${F}`, 'Härmälän Metalli Oy Ab'],
  [`Tietosuojaseloste\n\n1 Rekisterinpitäjä\nNimi: Suontaan Energia Oyj\nY-tunnus: 1234567-1\n${F}`, 'Suontaan Energia Oyj'],
  [
    `Tietosuojaseloste\n\nRekisterinpitäjä ja yhteystiedot\nSuontaan Säästöpankki\nKauppakatu 5, 55555 Suontaka\npuh. 010 555 0100\n${F}`,
    'Suontaan Säästöpankki',
  ],
  [
    `Rekisterinpitäjän nimi ja yhteystiedot: Keskisen Suomen hyvinvointialue, PL 1, 40999 Keskinen, kirjaamo@keskinenhva.example${F}`,
    'Keskisen Suomen hyvinvointialue',
  ],
  [`Kuka käsittelee tietojasi?\n\nTietojasi käsittelee Viestintävirasto Sointu.\n${F}`, 'Viestintävirasto Sointu'],
  [
    `Näin käsittelemme tietojasi\n\nOlemme Asianajotoimisto Pihlaja & Kumpu Oy. Vastaamme tiedoistasi.\n${F}`,
    'Asianajotoimisto Pihlaja & Kumpu Oy',
  ],
  [
    `Vieraskirja – tietosuoja\n\nHotelli Ahvenlinna kuuluu Ahvenlinnan Matkailu Oy:lle, joka on rekisterinpitäjä.\n${F}`,
    'Ahvenlinnan Matkailu Oy',
  ],
  [
    `Asiakasrekisteri\n\nRekisterinpitäjä on Autokoulu Vaihde, yrittäjä Pekka Keksitty, Vaihdetie 3, 00990 Helsinki.\n${F}`,
    'Autokoulu Vaihde',
  ],
  [`Apteekin tietosuojaseloste\n\nRekisterinpitäjä\nLounavaaran I apteekki, apteekkari Maija Keksitty\n${F}`, 'Lounavaaran I apteekki'],
  [
    `Kirkon diakoniatyön tietosuojaseloste\n\nRekisterinpitäjä\n\nLounavaaran ev.lut. seurakunta\nKirkkotie 2\n${F}`,
    'Lounavaaran ev.lut. seurakunta',
  ],
  [
    `Kanta-asiakasohjelma\n\nTämän ohjelman rekisterinpitäjät ovat Osuuskauppa Pohjanlahti ja Pohjanlahden Ketjut Oy.\n${F}`,
    'Osuuskauppa Pohjanlahti',
  ],
  [
    `Tietosuojaseloste\nPäivitetty 3.3.2024\n\nLounaslinjat käyttää tietojasi matkojen järjestämiseen.\n\nLounaslinjat Oy\nLinjatie 4, 20999 Lounas\nwww.lounaslinjat.example\n${F}`,
    'Lounaslinjat Oy',
  ],
  [
    `Integritetspolicy\n\nPersonuppgiftsansvarig\n\nÅkersjö kommun, socialnämnden\nStorgatan 1, 123 45 Åkersjö\n${S}`,
    'Åkersjö kommun, socialnämnden',
  ],
  [`Integritetspolicy\n\nRegion Mellanvik är personuppgiftsansvarig för de uppgifter som behandlas.\n${S}`, 'Region Mellanvik'],
  [`Integritetspolicy för Bostads AB Furan\n\nBostads AB Furan (556999-0001) ansvarar för behandlingen.\n${S}`, 'Bostads AB Furan'],
  [
    `Så behandlar Åkersjö Energi dina personuppgifter\n\nÅkersjö Energi AB (publ), org.nr 556999-0002, är ansvarigt.\n${S}`,
    'Åkersjö Energi AB (publ)',
  ],
  [`Dataskyddsbeskrivning\n\nRegisteransvarig: Stiftelsen Skärgårdshemmet sr\n${S}`, 'Stiftelsen Skärgårdshemmet sr'],
  [`Dataskydd\n\nVi som ansvarar för dina uppgifter heter Ljusteatern ekonomisk förening.\n${S}`, 'Ljusteatern ekonomisk förening'],
  [
    `Personuppgifter i Mariakyrkans församling\n\nAnsvarig för behandlingen är kyrkorådet i Mariakyrkans församling.\n${S}`,
    'Mariakyrkans församling',
  ],
  [
    `Integritetspolicy\n\nDenna policy gäller för Svenska Sjöskolan, en del av Stiftelsen Nautica.\n\nPersonuppgiftsansvarig: Stiftelsen Nautica, Hamngatan 3, Åkersjö\n${S}`,
    'Stiftelsen Nautica',
  ],
  [
    `Information om personuppgifter\n\nMyndigheten för kustfrågor behandlar personuppgifter.\n\nMyndigheten för kustfrågor\nBox 12\n123 45 Åkersjö\nregistrator@kustfragor.example\n${S}`,
    'Myndigheten för kustfrågor',
  ],
  [`Privatlivspolicy\n\nVi på Advokatfirman Lind & Berg KB behandlar personuppgifter.\n${S}`, 'Advokatfirman Lind & Berg KB'],
  [`Dataskyddsmeddelande\n\nMeddelandet ges av Ålands Lotsverk, PB 33, 22999 Mariehamn.\n${S}`, 'Ålands Lotsverk'],
  [
    `Privacy notice\n\nWho we are\n\nFenbridge Borough Council is the data controller. Our office is at Town Hall, Fenbridge.\n${E}`,
    'Fenbridge Borough Council',
  ],
  [`Privacy notice\n\nController: The Fenbridge and Marsh NHS Foundation Trust\n${E}`, 'The Fenbridge and Marsh NHS Foundation Trust'],
  [
    `How we use your information\n\nThe University of Fenbridge ("the University") is committed to protecting your data.\n${E}`,
    'University of Fenbridge',
  ],
  [`Privacy policy\n\nThis website is operated by Marsh & Sons Ltd, trading as Marsh Motors.\n${E}`, 'Marsh & Sons Ltd'],
  [`Privacy policy\n\nMarsh Motors is a trading name of Marsh & Sons Ltd (company no. 01234567).\n${E}`, 'Marsh & Sons Ltd'],
  [`Privacy notice\n\nFenbridge Legal LLP ("we", "us") is a firm of solicitors.\n${E}`, 'Fenbridge Legal LLP'],
  [`Privacy notice\n\nThis notice is issued by the Department for Coastal Affairs.\n${E}`, 'Department for Coastal Affairs'],
  [`Fenbridge Community Pantry CIC\nPrivacy notice\n\nWe take care of your data.\n${E}`, 'Fenbridge Community Pantry CIC'],
  [
    `Parish of St Bride, Fenbridge\nData privacy notice\n\nThe Parochial Church Council of St Bride, Fenbridge is the data controller.\n${E}`,
    'Parochial Church Council of St Bride',
  ],
  [
    `Privacy statement\n\nName and contact details of the controller\n\nNordic Timber Export Oy\nHarbour Street 3\n00990 Helsinki, Finland\n${E}`,
    'Nordic Timber Export Oy',
  ],
  [`Privacy notice for guests\n\nIn this notice, "we" means Harbour Lights Hotel Ltd.\n${E}`, 'Harbour Lights Hotel Ltd'],
  [`Privacy notice for guests\n\nReferences to "we" or "the Hotel" are to Harbour Lights Hotel.\n${E}`, 'Harbour Lights Hotel'],
  [
    `Privacy\n\nStudy title: Sleep at sea\n\nThe study is run by the Institute of Maritime Health, which is the controller.\n${E}`,
    'Institute of Maritime Health',
  ],
  [`Privacy notice\n\nWhen you insure with us, the controller is Beacon Mutual.\n${E}`, 'Beacon Mutual'],
  [
    `PRIVACY NOTICE\n\nBeacon Mutual Insurance Society Limited and Beacon Life Limited (together "Beacon") are joint controllers.\n${E}`,
    'Beacon Mutual Insurance Society Limited',
  ],
  [`Data protection\n\nHarbour Press publishes the Fenbridge Gazette. Harbour Press is responsible for your data.\n${E}`, 'Harbour Press'],
  [
    'Integritetspolicy\n\nAnsvarig för personuppgifterna är jag, Lena Påhittad, som driver Bildateljén i Gränby.\n\nVilka uppgifter\nNamn.\n',
    'Lena Påhittad',
  ],
  [
    'Data protection statement\n\nResponsible: Institute for Coastal Studies, Marsh Road, Fenbridge\n\nPurpose\nResearch.\n',
    'Institute for Coastal Studies',
  ],
  ['Privacy notice\n\nWe (Mrs A. Madeup trading as Saltmere Pottery) run classes.\n\nWhat we collect\nName.\n', 'Saltmere Pottery'],
  [
    'Tietosuojailmoitus tutkittavalle\n\nTutkimusta johtaa dosentti Oona Keksitty. Rekisterinpitäjänä on Lounaan yliopisto.\n\nMitä tietoja\nHaastattelut.\n',
    'Lounaan yliopisto',
  ],
]

test.each(PAGES)('%j', (page, name) =>
  expect((readingOf(page).reading.controller.name ?? '').replace(/^The /u, '')).toBe(name.replace(/^The /u, '')),
)
