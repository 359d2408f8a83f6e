import type fi from '../fi/sign-in.js'

const messages: typeof fi = {
  title: 'Logga in',
  email: 'E-post',
  password: 'Lösenord',
  show: 'Visa',
  hide: 'Dölj',
  shown: 'Lösenordet visas',
  hidden: 'Lösenordet är dolt',
  submit: 'Logga in',
  busy: 'Loggar in',
  wrong: 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda.',
  too_many: 'För många försök. Vänta en minut och försök igen.',
  failed: 'Servern kan inte nås. Försök igen om en stund.',
  openSource: 'Öppen källkod',
  ledger: 'Uppgifter som registret ska innehålla',
  law: 'Allmänna dataskyddsförordningen, artikel 30.1',
  example: 'exempel, tre behandlingar',
  marks: 'Märken',
  subjectsAndData: 'Registrerade och personuppgifter',
}

export default messages
