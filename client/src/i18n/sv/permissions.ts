import type fi from '../fi/permissions.js'

const messages: typeof fi = {
  read: 'Du saknar läsrätt. En administratör kan ge den.',
  edit: 'Du saknar redigeringsrätt. En administratör kan ge den.',
  create: 'Du saknar rätt att lägga till. En administratör kan ge den.',
  delete: 'Du saknar rätt att ta bort. En administratör kan ge den.',
  import: 'Du saknar rätt att importera. En administratör kan ge den.',
  decide: 'Du saknar rätt att fatta beslut. En administratör kan ge den.',
  accept: 'Endast dataskyddsombudet kan godta en känd brist.',
  approve: 'Endast dataskyddsombudet kan godkänna en granskning.',
  report: 'Du saknar rätt att ta ut rapporter. En administratör kan ge den.',
  administer: 'Detta hör till administratören.',
}

export default messages
