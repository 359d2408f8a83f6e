import type fi from '../fi/statements.js'

const messages: typeof fi = {
  title: 'Required statements',
  sentence: '{met} / {required} recorded. {where}.',
  states: 'States',
  state: { open: 'Unfinished', missing: 'Missing', unsure: 'Needs a person', not_applicable: 'Not applicable', met: 'Recorded' },
  toFindings: 'The same points as findings',
  why: 'Findings or reason',
  nothingProves: 'Nothing recorded shows that the statement is sufficient. A person has to look.',
  empty: 'None',
  emptyText: {
    open: 'No required statement is missing or waits for a person.',
    missing: 'No required statement is missing.',
    unsure: 'No required statement waits for a person.',
    not_applicable: 'No required statement is marked as not applicable.',
    met: 'No required statement is recorded yet.',
  },
}

export default messages
