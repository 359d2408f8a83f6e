import type fi from '../fi/drift.js'

const messages: typeof fi = {
  title: 'Informationen och registret',
  heading: 'Informationen och registret: {activity}',
  lead: 'Vad informationen berättar för människor och vad som står i registret. Om varje skillnad säger du vilkendera som gäller.',
  notFound: 'Dokumentet eller behandlingen finns inte',
  choose: 'Med vilken behandling jämförs texten?',
  chooseLead: 'Välj den behandling som texten handlar om.',
  why: { drawn: 'läst ur det här dokumentet', resembles: 'liknar det här dokumentet' },
  noActivities: 'Det finns inga behandlingar i registret',
  noActivitiesText: 'Godkänn först förslagen, eller för in behandlingen i registret.',
  sources: 'Källdokument',
  other: 'en annan behandling',
  differences: 'skillnad | skillnader',
  open: 'öppen | öppna',
  toMend: 'att rätta i texten | att rätta i texten',
  closesDocument:
    'Dokumentets förslag har ännu inte godkänts. När ett val har sparats om varje skillnad är dokumentet godkänt, och väntande förslag kan inte längre tas in.',
  none: 'Informationen och registret säger detsamma',
  noneText: 'Inga skillnader hittades. Kriterier i ord jämförs inte: se på dem själv.',
  groups: {
    disagree: 'Oense',
    register_lacks: 'Informationen berättar, registret saknar',
    notice_silent: 'Registret har, informationen berättar inte för människor',
  },
  groupLaw: {
    disagree: 'Lagringstider, överföringar och rättsliga grunder; art. 5.1 a och 30',
    register_lacks: 'Dataskyddsförordningen, art. 30.1',
    notice_silent: 'Dataskyddsförordningen, art. 13 och 14',
  },
  notice: 'Information',
  register: 'Register',
  noticeSilent: 'Informationen berättar inte om detta.',
  registerSilent: 'Inget har förts in i registret.',
  toRecord: 'Öppna punkten',
  which: 'Vilkendera gäller, skillnad {number}: {about}',
  sides: {
    disagree: { notice: 'Informationen gäller: registret ändras', register: 'Registret gäller: informationen rättas', later: 'Senare' },
    register_lacks: { notice: 'Förs in i registret', register: 'Registret gäller: informationen rättas', later: 'Senare' },
    notice_silent: { notice: 'Tas bort ur registret', register: 'Läggs till i informationen', later: 'Senare' },
  },
  keys: { notice: 'enligt informationen', register: 'registret gäller', later: 'senare' },
  tookBack: 'Skillnad {number}: valet ångrat',
  save: 'Spara valen ({n})',
  saved: 'Valen har sparats',
  savedSays: 'Till registret {taken}, att rätta i informationen {kept}.',
  stale:
    'Någon ändrade behandlingen, eller så finns skillnaden inte längre. Skillnaderna har hämtats på nytt och dina val finns kvar; granska dem och spara.',
  mend: 'Att rätta i informationen',
  mendOf: '{document} – {activity}, {organization}, läget {day}',
  mendNone: 'Här visas skillnader där registret gäller.',
  mendKinds: {
    disagree: 'Ändra uppgiften så att den motsvarar registret.',
    register_lacks: 'Ta bort eller rätta: enligt registret är det inte så.',
    notice_silent: 'Berätta också om detta.',
  },
  print: 'Skriv ut listan',
}

export default messages
