import type fi from '../fi/search.js'

const messages: typeof fi = {
  title: 'Sök',
  heading: 'Sök',
  label: 'Sök bland kunder, behandlingar, biträden, iakttagelser och dokument',
  hint: 'Böjningsformer och början av ord räcker, på finska, svenska och engelska.',
  first: 'Skriv ett sökord',
  firstText: 'Sökningen omfattar allt som du har rätt att se.',
  found: '{n} träffar',
  best: 'De {n} bästa träffarna; precisera sökningen om det du söker saknas',
  nothing: 'Inget hittades med ”{words}”',
  nothingText: 'Pröva ett kortare ord eller ett annat språk.',
  open: '{n} öppna',
  unsure: '{n} att kontrollera',
  showAll: 'Visa alla träffar för ”{words}”',
  kinds: {
    organization: 'Kunder',
    activity: 'Behandlingar',
    document: 'Dokument',
    party: 'Biträden och mottagare',
    finding: 'Iakttagelser',
  },
}

export default messages
