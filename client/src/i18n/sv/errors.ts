import type fi from '../fi/errors.js'

const messages: typeof fi = {
  heading: 'Uppgifterna kunde inte hämtas',
  reference: 'Referens {reference}',
  network: 'Servern kan inte nås. Ingenting har gått förlorat.',
  unauthenticated: 'Sessionen har upphört. Logga in på nytt.',
  not_allowed: 'Dina rättigheter räcker inte till detta. En administratör kan ge dem.',
  not_found: 'Objektet finns inte, eller så har du inte fått det tilldelat.',
  invalid_input: 'Något fält godtas inte. Kontrollera de markerade fälten.',
  stale_version: 'Någon annan hann spara först. Båda versionerna finns kvar.',
  conflict: 'Ändringen strider mot en annan uppgift.',
  too_large: 'Filen är för stor, högst 20 MB.',
  too_complex: 'Förfrågan är för omfattande. Avgränsa den.',
  unreadable: 'Filen kan inte läsas.',
  unexpected: 'Ett fel inträffade på servern. Ingenting sparades till hälften.',
  field: {
    required: 'Uppgiften behövs.',
    too_long: 'Texten är för lång.',
    invalid: 'Värdet godtas inte.',
    taken: 'Detta används redan.',
  },
}

export default messages
