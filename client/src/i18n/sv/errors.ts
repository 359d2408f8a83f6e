import type fi from '../fi/errors.js'

const messages: typeof fi = {
  heading: 'Uppgifterna kunde inte hämtas',
  notSaved: 'Ändringen sparades inte',
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
    invalid_business_id: 'FO-numret är inte riktigt. Formen är 1234567-8 och kontrollsiffran ska stämma.',
    invalid_country: 'Landskoden är okänd. Ange två bokstäver, till exempel FI.',
    invalid_date: 'Dagen finns inte i kalendern.',
    invalid_duration: 'Tiden är inte riktig.',
    invalid_email: 'E-postadressen är inte riktig.',
    before_contract: 'Avtalet skulle upphöra innan det börjar.',
    broken_character: 'Texten innehåller ett trasigt tecken.',
    forbidden_character: 'Texten innehåller ett tecken som inte kan sparas.',
    in_the_past: 'Dagen har redan passerat.',
    only_for_accepted: 'Slutdagen hör bara till ett godtagande.',
    only_for_planned: 'Förfallodagen hör bara till en plan.',
    too_many: 'För många rader på en gång, högst 500.',
  },
}

export default messages
