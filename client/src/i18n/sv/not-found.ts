import type fi from '../fi/not-found.js'

const messages: typeof fi = {
  title: 'Sidan finns inte',
  lead: 'Adressen är fel, eller så har sidan tagits bort. Du ser bara de kunder som du har fått tilldelade.',
  back: 'Alla kunder',
}

export default messages
