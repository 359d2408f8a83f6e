import type fi from '../fi/search.js'

const messages: typeof fi = {
  title: 'Search',
  heading: 'Search',
  label: 'Search clients, activities, processors, findings and documents',
  hint: 'Other forms and beginnings of words will do, in Finnish, Swedish and English.',
  first: 'Type a word to look for',
  firstText: 'The search covers everything that you may see.',
  found: '{n} found',
  best: 'The {n} best hits; say more if what you look for is not among them',
  nothing: 'Nothing was found for “{words}”',
  nothingText: 'Try a shorter word or another language.',
  open: '{n} open',
  unsure: '{n} to check',
  showAll: 'Show everything found for “{words}”',
  kinds: {
    organization: 'Clients',
    activity: 'Processing activities',
    document: 'Documents',
    party: 'Processors and recipients',
    finding: 'Findings',
  },
}

export default messages
