import type fi from '../fi/transfers.js'

const messages: typeof fi = {
  title: 'Överföringar',
  heading: 'Överföringar till tredjeländer',
  fraction: '{met} av {n} överföringar stöder sig på en giltig överföringsgrund',
  sentence: 'överföringar stöder sig på en grund som gäller {day}.',
  whatIf: 'Vad händer om en grund faller?',
  where: 'Vart uppgifterna går',
  through: 'Från vem och via vem',
  map: 'Världskarta',
  countries: 'Mottagarländer',
  eea: 'EES, ingen överföring',
  offMap: 'Inte på kartan:',
  column: { org: 'Kund', importer: 'Uppgiftsimportör', country: 'Land', ground: 'Överföringsgrund', state: 'Läge' },
  moreNodes: '{n} till | {n} till',
  chosen: 'Valt',
  letGo: 'ta bort valet',
  shown: '{n} överföring | {n} överföringar',
  caption: 'Överföringar, de sämsta först',
  importer: 'Uppgiftsimportör',
  client: 'Kund och behandling',
  activity: 'Behandling',
  country: 'Land',
  ground: 'Överföringsgrund',
  checked: 'Förteckningen kontrollerad',
  state: 'Läge',
  never: 'aldrig',
  noImporter: 'Importören är inte antecknad',
  noCountry: 'Landet är inte antecknat',
  noGround: 'Ingen grund antecknad',
  empty: 'Inga överföringar är antecknade',
  emptyText:
    'Överföringar antecknas i en behandling, under uppgiften om överföringar. Att inget är antecknat visar inte att det inte finns några.',
  noneFitting: 'Ingen överföring motsvarar det valda',
}

export default messages
