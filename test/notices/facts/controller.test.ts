import { describe, expect, test } from 'vitest'
import { readingOf } from '../support.js'

const nameIn = (text: string): string | null => readingOf(text).reading.controller.name
const addressIn = (text: string): string | null => readingOf(text).reading.controller.address

const title = {
  fi: 'Tietosuojaseloste\n\nTässä kerrotaan, miten tietojasi käsitellään ja miksi ne ovat meillä.\n\n',
  sv: 'Integritetspolicy\n\nHär berättar vi hur vi behandlar dina uppgifter och varför de finns hos oss.\n\n',
  en: 'Privacy notice\n\nThis is how we handle your data and why we have them.\n\n',
}

describe('the name of the controller', () => {
  test.each([
    [
      'a line of its block',
      `${title.fi}Rekisterinpitäjä\nKaislaniemen soutajat ry\nSoutajankuja 1, 00990 Helsinki`,
      'Kaislaniemen soutajat ry',
    ],
    ['a legal form in front', `${title.fi}Rekisterinpitäjä\nAsunto Oy Kaislaniemen Kulma\nc/o Huolto Oy`, 'Asunto Oy Kaislaniemen Kulma'],
    [
      'a sole trader with a name',
      `${title.fi}Rekisterinpitäjä\nParturi Saksi, T:mi Oona Keksitty\nKatu 1`,
      'Parturi Saksi, T:mi Oona Keksitty',
    ],
    ['a sole trader by the form first', `${title.fi}Rekisterinpitäjä\nTmi Oona Keksitty\nKatu 1`, 'Tmi Oona Keksitty'],
    [
      'a board of a municipality',
      `${title.fi}Rekisterinpitäjä\nKaislaniemen kunta, sivistyslautakunta\nKatu 1`,
      'Kaislaniemen kunta, sivistyslautakunta',
    ],
    [
      'a board of a municipality in Swedish',
      `${title.sv}Personuppgiftsansvarig\nSocialnämnden i Vassviks kommun\nTorget 1`,
      'Socialnämnden i Vassviks kommun',
    ],
    ['a parish', `${title.fi}Rekisterinpitäjä\nKaislaniemen seurakunta\nKirkkotie 2`, 'Kaislaniemen seurakunta'],
    ['a sentence that ends in the word', `${title.fi}Rekisterinpitäjänä toimii Kaislaniemen yliopisto.`, 'Kaislaniemen yliopisto'],
    [
      'a name, its number and address before the word',
      `${title.sv}Vassviks Idrottsförening (org.nr 888899-1236), Idrottsvägen 2, 930 99 Vassvik, i fortsättningen Föreningen, är personuppgiftsansvarig för behandlingen.`,
      'Vassviks Idrottsförening',
    ],
    [
      'the short form only in its section',
      `Integritetspolicy för Vassviks Golfklubb\n\nVassviks Golfklubb (nedan klubben) är en förening.\n\nAnsvarig\nKlubben är personuppgiftsansvarig för medlemsregistret.`,
      'Vassviks Golfklubb',
    ],
    [
      'a name that the text then calls we',
      `${title.en}Reedbank Housing Co-operative Limited ("the Co-op", "we") is registered with the Information Commissioner's Office.`,
      'Reedbank Housing Co-operative Limited',
    ],
    [
      'a name told to a reader',
      `${title.en}Who are we?\nWe're Reedbank Community Kitchen, 1 Mill Lane, Ely CB7 4ZZ.`,
      'Reedbank Community Kitchen',
    ],
    [
      'a trading name and a company',
      `${title.en}Who we are\nReedbank Studio is a trading name of Fenland Design Ltd, registered in England.`,
      'Fenland Design Ltd',
    ],
    [
      'a sentence on responsibility',
      `${title.en}Reedbank Primary School is the data controller for the information we hold.`,
      'Reedbank Primary School',
    ],
    ['a sentence that begins with the word', `${title.en}The data controller is Reedbank University, Fen Road 2.`, 'Reedbank University'],
    [
      'a name with its translation',
      `${title.en}Controller\nReedbank Rowers (Kaislan Soutajat ry), business ID 2999113-5`,
      'Reedbank Rowers (Kaislan Soutajat ry)',
    ],
    ['an operator', `${title.fi}Sovelluksen julkaisee Kaislan Ohjelmapaja tmi, Metsäpolku 1.`, 'Kaislan Ohjelmapaja tmi'],
  ])('%s', (_what, text, name) => expect(nameIn(text)).toBe(name))
})

describe('the address of the controller', () => {
  test.each([
    [`${title.fi}Rekisterinpitäjä\nKaisla Oy\nKatu 4 B 12\n00990 Helsinki`, 'Katu 4 B 12 00990 Helsinki'],
    [`${title.fi}Rekisterinpitäjä\nKaisla Oy\nLöydät meidät osoitteesta Katu 4, 00990 Helsinki.`, 'Katu 4, 00990 Helsinki'],
    [`${title.fi}Rekisterinpitäjä\nKaisla Oy\nPL 12\n00990 Helsinki`, 'PL 12 00990 Helsinki'],
    [`${title.sv}Personuppgiftsansvarig\nVass AB\nBox 12, 930 99 Vassvik`, 'Box 12, 930 99 Vassvik'],
    [`${title.en}Who we are\nReedbank Ltd, Unit 4, Mill Yard, Cork, T12 XX00, registered in Ireland.`, 'Unit 4, Mill Yard, Cork, T12 XX00'],
    [`${title.en}Who we are\nWe're Reedbank Kitchen, St Olaf's Hall, Mill Road, Ely CB7 4ZZ.`, "St Olaf's Hall, Mill Road, Ely CB7 4ZZ"],
    [`${title.en}Who we are\nCompany no: IP29999R. 27 Reed Rise, Norwich, NR5 9ZZ.`, '27 Reed Rise, Norwich, NR5 9ZZ'],
    [
      `${title.en}Controller\nReedbank B.V., Keizerskade 118, 1015 ZZ Amsterdam, the Netherlands`,
      'Keizerskade 118, 1015 ZZ Amsterdam, the Netherlands',
    ],
    [`${title.en}Controller\nReedbank GmbH - Musterweg 18, 20199 Hamburg (Germany)`, 'Musterweg 18, 20199 Hamburg (Germany)'],
  ])('%s', (text, address) => expect(addressIn(text)).toBe(address))
})
