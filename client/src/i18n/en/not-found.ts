import type fi from '../fi/not-found.js'

const messages: typeof fi = {
  title: 'No such page',
  lead: 'The address is wrong, or the page was removed. You see only the clients assigned to you.',
  back: 'All clients',
}

export default messages
