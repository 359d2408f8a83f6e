import type fi from '../fi/statements.js'

const messages: typeof fi = {
  title: 'Uppgifter som krävs',
  sentence: '{met} / {required} angivna. {where}.',
  states: 'Lägen',
  state: { open: 'Öppna', missing: 'Saknas', unsure: 'Behöver bedömas', not_applicable: 'Ej tillämpliga', met: 'Angivna' },
  toFindings: 'Samma punkter som iakttagelser',
  why: 'Iakttagelser eller motivering',
  nothingProves: 'Inget som angetts visar att uppgiften räcker. En människa behöver titta.',
  empty: 'Inga',
  emptyText: {
    open: 'Ingen uppgift som krävs saknas eller väntar på en människa.',
    missing: 'Ingen uppgift som krävs saknas.',
    unsure: 'Ingen uppgift som krävs väntar på en människa.',
    not_applicable: 'Ingen uppgift som krävs har angetts som ej tillämplig.',
    met: 'Ingen uppgift som krävs har angetts ännu.',
  },
}

export default messages
