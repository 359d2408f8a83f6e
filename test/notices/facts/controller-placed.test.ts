import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const fi = 'Tällä sivulla kerrotaan, miten henkilötietoja käsitellään ja miksi niitä on meillä.\n\n'
const sv = 'Här kan du läsa om hur vi hanterar dina uppgifter och vad du själv kan göra.\n\n'
const en = 'This page tells you how we look after your information and what you can ask us to do.\n\n'

/** Pages of small organisations: nothing says outright who the controller is, the place of the name does. */
const PAGES: readonly (readonly [page: string, name: string])[] = [
  [`Koivurannan Kyläseura\nRantatie 4, 12345 Koivuranta\n\nTietosuoja\n\n${fi}`, 'Koivurannan Kyläseura'],
  [`Tietosuojaseloste – Tanssikoulu Piruetti\n\n${fi}`, 'Tanssikoulu Piruetti'],
  [`Tietosuoja | Kahvila Pannunalunen\n\n${fi}Kerromme, miten saat tietosi poistettua.`, 'Kahvila Pannunalunen'],
  [
    'Tietosuoja\n\nMe Hammashoitola Hymyssä huolehdimme tiedoistasi. Hammashoitola Hymy käsittelee tietoja lain mukaan.\n\n',
    'Hammashoitola Hymy',
  ],
  [
    'Yksityisyydensuoja\n\nTällä sivulla kerrotaan, miten Kamarikuoro Ääniaalto käsittelee laulajien ja yleisön tietoja. Kuoro kerää tietoja vain tarpeeseen.',
    'Kamarikuoro Ääniaalto',
  ],
  ['Tietosuoja\n\nSivustoa ylläpitää valokuvaaja Anna Keksitty, Kuvakatu 4, 00990 Helsinki.', 'Anna Keksitty'],
  ['Tietosuoja\n\nRekisteristä vastaa Jokivarren Partiolaiset. Tietoja on vain jäsenistä.', 'Jokivarren Partiolaiset'],
  ['Tietosuoja\n\nTietojen käsittelystä vastaa Jokivarren Eläinsuojeluyhdistys, Jokitie 3.', 'Jokivarren Eläinsuojeluyhdistys'],
  [
    `Tietosuojaseloste\n\n${fi}Kuka tiedoistani vastaa?\n\nLemmikkihoitola Tassula (yrittäjä Liisa Keksitty), Metsätie 9.`,
    'Lemmikkihoitola Tassula',
  ],
  [
    `Näin käsittelemme tietojasi\n\n${fi}Terveisin\nKesäyön Teatterin väki\n\nKesäyön Teatteri, Torikatu 1, 12345 Kesälä, p. 044 555 0101, www.kesayonteatteri.example`,
    'Kesäyön Teatteri',
  ],
  [
    `Pienviljelijäin Osuuskauppa Pelto (jäljempänä ”osuuskauppa”) noudattaa tätä selostetta henkilötietojen käsittelyssä.\n\n${fi}`,
    'Pienviljelijäin Osuuskauppa Pelto',
  ],
  [
    `Tietosuojaseloste\n\nOlen hieroja Kaisa Keksitty ja pidän vastaanottoa Kivelässä. Asiakkaistani minulla on nämä tiedot.\n\n${fi}`,
    'Kaisa Keksitty',
  ],
  [`Tietosuojaseloste\n\nRekisterin pitäjä: Kivelän Nuorisoseura r.y., Seurantie 3\n\n${fi}`, 'Kivelän Nuorisoseura r.y.'],
  [`Tietosuojaseloste\n\nYrityksen tiedot: Kukkakauppa Orvokki Ky\n\n${fi}`, 'Kukkakauppa Orvokki Ky'],
  [
    `Tietosuoja\n\nHaltialan koulun vanhempainyhdistys kerää jäsenmaksun yhteydessä nimesi.\n\n${fi}`,
    'Haltialan koulun vanhempainyhdistys',
  ],
  [
    `TIETOSUOJA\n\nHei! Tämä on Rantasaunan Ystävien tietosuojaseloste.\n\nRantasaunan Ystävät\nSaunatie 1\n12345 Saunala\n\n${fi}`,
    'Rantasaunan Ystävät',
  ],
  [`Tietosuoja\n\nTmi Oona Keksitty Kuvat, Y-tunnus puuttuu.\n\n${fi}`, 'Tmi Oona Keksitty Kuvat'],
  [`Rekisteriseloste\n\n1. Rekisterinpitäjä\n\nNimi: Hallavaaran Hiihtoseura\nOsoite: Latukuja 2\n\n${fi}`, 'Hallavaaran Hiihtoseura'],
  [`Rekisteriseloste\n\n1. Rekisterinpitäjä\n\nRekisterinpitäjänä toimii kerho nimeltä Hallavaaran Shakki.\n\n${fi}`, 'Hallavaaran Shakki'],
  [
    `Asiakasrekisteri\n\nMökkivuokraus Hallavaara\nTiina Keksitty\nMökkitie 1, 99999 Hallavaara\npuh. 040 555 0101\nmokit@hallavaara.example\n\n${fi}`,
    'Mökkivuokraus Hallavaara',
  ],
  [`Tietosuojakäytäntö\n\nLiikuntakeskus Hikipisara arvostaa yksityisyyttäsi.\n\n${fi}`, 'Liikuntakeskus Hikipisara'],
  [
    `Tietosuojakäytäntö\n\nTässä selosteessa ”me” tarkoittaa Liikuntakeskus Hikipisaraa.\n\n${fi}© 2024 Liikuntakeskus Hikipisara`,
    'Liikuntakeskus Hikipisara',
  ],
  [`Kafé Pannan i Vassvik\n\nSå hanterar vi dina uppgifter\n\n${sv}`, 'Kafé Pannan i Vassvik'],
  [`Integritetspolicy\n\nVi på Kafé Pannan värnar om din integritet.\n\n${sv}`, 'Kafé Pannan'],
  [`Integritet\n\nDet är Vassviks Båtsällskap som är ansvarigt för uppgifterna.\n\n${sv}`, 'Vassviks Båtsällskap'],
  [
    `GDPR\n\nDetta är Vassviks Ryttares information om personuppgifter.\n\nVassviks Ryttare\nRidvägen 4, 999 99 Vassvik\n\n${sv}`,
    'Vassviks Ryttare',
  ],
  [`Personuppgifter\n\nAnsvarig för dina uppgifter är Fotograf Lena Påhittad, Bildgatan 3.\n\n${sv}`, 'Fotograf Lena Påhittad'],
  [`Personuppgifter hos Salong Lockelina\n\n${sv}`, 'Salong Lockelina'],
  [
    `Dataskydd\n\n${sv}Hälsningar\nStyrelsen för Vassviks Körförening\n\nVassviks Körförening · Box 3 · 999 99 Vassvik`,
    'Vassviks Körförening',
  ],
  [`Integritetspolicy – Naturskolan Tallkotten\n\n${sv}`, 'Naturskolan Tallkotten'],
  [`Naturskolan Tallkottens integritetspolicy\n\n${sv}Naturskolan Tallkotten är en stiftelse.`, 'Naturskolan Tallkotten'],
  [
    `Behandling av personuppgifter\n\nVem ansvarar för uppgifterna?\nDet gör Svenska skolan i Vassvik.\n\n${sv}`,
    'Svenska skolan i Vassvik',
  ],
  [
    `Behandling av personuppgifter\n\nVassviks stad, bildningsnämnden, behandlar uppgifter om elever.\n\n${sv}`,
    'Vassviks stad, bildningsnämnden',
  ],
  [
    `Vassviks Skytteförening\n\nRegister- och dataskyddsbeskrivning\n\n${sv}Kontakt: info@vassviksskytte.example`,
    'Vassviks Skytteförening',
  ],
  [`Om vår hantering av uppgifter\n\nBrf Solgläntan 4 förvaltar huset och har ett medlemsregister.\n\n${sv}`, 'Brf Solgläntan 4'],
  [`Riverside Community Choir\n\nHow we use your data\n\n${en}`, 'Riverside Community Choir'],
  [`Privacy\n\nRiverside Choir takes your privacy seriously.\n\n${en}`, 'Riverside Choir'],
  [`Privacy\n\nAt Riverside Choir we only keep what we need.\n\n${en}`, 'Riverside Choir'],
  [`Privacy\n\nWe, the Riverside Choir, keep a list of members.\n\n${en}`, 'Riverside Choir'],
  [`Privacy\n\nThis site belongs to Jane Madeup, a pottery teacher in Saltmere.\n\n${en}`, 'Jane Madeup'],
  [`Privacy\n\nI'm Jane Madeup and I teach pottery. I am the only person who sees your details.\n\n${en}`, 'Jane Madeup'],
  [`Privacy policy\n\nWho we are\n\nSaltmere Pottery is a small studio in the old mill.\n\n${en}`, 'Saltmere Pottery'],
  [`Privacy policy\n\nSaltmere Allotment Society ("SAS") holds data about plot holders.\n\n${en}`, 'Saltmere Allotment Society'],
  [`Data protection at St Olaf's Playgroup\n\n${en}`, "St Olaf's Playgroup"],
  [`St Olaf's Playgroup Privacy Notice\n\n${en}`, "St Olaf's Playgroup"],
  [
    `Privacy Notice\n\n${en}Contact\n\nThe Secretary, Saltmere Sailing Club, The Slipway, Saltmere SM1 2ZZ\nsecretary@saltmeresc.example`,
    'Saltmere Sailing Club',
  ],
  [`Privacy Notice\n\nYour data will be handled by Mill Lane Surgery in line with the law.\n\n${en}`, 'Mill Lane Surgery'],
  [`Privacy Notice\n\nThe controller of your personal data is Otter Bookshop, 3 Quay Lane.\n\n${en}`, 'Otter Bookshop'],
  [`Your data and us\n\nThe Friends of Saltmere Castle are a charity (no. 1099999).\n\n${en}`, 'The Friends of Saltmere Castle'],
  [`How Harbour Lights Theatre uses your data\n\n${en}`, 'Harbour Lights Theatre'],
  [`Privacy\n\n${en}© 2023 Harbour Lights Theatre. All rights reserved.`, 'Harbour Lights Theatre'],
  [`Privacy\n\nThis statement is issued on behalf of Harbour Lights Theatre, Quay Lane.\n\n${en}`, 'Harbour Lights Theatre'],
]

describe('a controller that is named without being called so', () => {
  test.each(PAGES)('%s', (page, name) => expect(readingOf(page).reading.controller.name).toBe(name))
})
