import type fi from '../fi/statistics.js'

const messages: typeof fi = {
  title: 'Statistics',
  heading: 'Clients in numbers',
  lead: 'What is recorded of like activities, and what lies apart from the rest. The program counts from the records; the numbers do not say what is right.',
  least:
    'As you do not see every client, others are counted in a number only where they are at least {n}. All other numbers are of your own clients alone.',
  empty: 'Nothing to count yet',
  emptyText: 'Statistics arise when clients have activities whose kind is known.',
  emptySome: 'No kind of activity is recorded at {n} clients or more.',
  kinds: 'Kinds of activity',
  basis: '{clients}, {activities}',
  ownOnly: 'your own clients only',
  outliers: 'Far from the rest',
  outlier: '{title}: kept {months}; the median of {n} clients is {median}.',
  noOutliers: 'No time limit lies clearly apart from the others.',
  tooFew: 'Nothing is called far from the rest while fewer than five clients have a time limit recorded.',
  retention: 'Time limits for erasure',
  retentionLead:
    'The longest time limit of each client. A dot is a client, the upright line the median, the level line the middle half. Each number opens its activities.',
  spread: 'The median of {n} clients is {median}. Half of the clients keep data for {lower} – {upper}.',
  spreadSame: 'The median of {n} clients is {median}, and at least half have exactly that.',
  spreadFew: 'One client keeps data for {median}. | The median of {n} clients is {median}.',
  noRetention: 'Too few clients have a time limit recorded.',
  share: '{n} of {of} clients',
  shareOf: '{what}: {n} of {of} clients',
  periods: 'Time limits and clients',
  allRows: 'Activities of this kind',
  unseen: 'The number takes in {n} more client that you do not see. | The number takes in {n} more clients that you do not see.',
  kindCount: '{kind}: {clients}',
  legalBases: 'Legal bases',
  mechanisms: 'Transfer mechanisms',
  measures: 'Security measures',
  none: 'None recorded.',
  months: '{n} month | {n} months',
  years: '{n} year | {n} years',
  few: 'Kinds at fewer than five clients',
  fewLead: 'From so few one cannot tell what is usual: this is only what is recorded.',
  kind: 'Kind',
  clients: 'Clients',
}

export default messages
