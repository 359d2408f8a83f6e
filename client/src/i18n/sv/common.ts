import type fi from '../fi/common.js'

const messages: typeof fi = {
  save: 'Spara',
  saving: 'Sparar',
  cancel: 'Avbryt',
  close: 'Stäng',
  undo: 'Ångra',
  retry: 'Försök igen',
  loading: 'Hämtar uppgifter',
  more: 'Visa fler',
  loadingMore: 'Hämtar fler',
  shown: '{n} / {total} visas',
  clear: 'Rensa avgränsningen',
  edit: 'Redigera',
  add: 'Lägg till',
  delete: 'Ta bort',
  all: 'alla',
  none: 'finns inte',
  yes: 'ja',
  no: 'nej',
  unknown: 'vet inte',
  notAnswered: 'obesvarat',
  open: 'Öppna',
  sortedBy: 'Ordning',
  activities: '{n} behandling | {n} behandlingar',
  organizations: '{n} kund | {n} kunder',
  demo: 'Påhittade organisationer',
}

export default messages
