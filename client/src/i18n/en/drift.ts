import type fi from '../fi/drift.js'

const messages: typeof fi = {
  title: 'Notice and record',
  heading: 'Notice and record: {activity}',
  lead: 'What the notice tells people, and what the record holds. Of each difference you say which of them is right.',
  notFound: 'There is no such document or activity',
  choose: 'With which activity is it compared?',
  chooseLead: 'Choose the activity that the notice is about.',
  why: { drawn: 'drawn from this document', resembles: 'resembles this document' },
  noActivities: 'The record has no activities',
  noActivitiesText: 'Confirm the proposals first, or record the activity in the register.',
  sources: 'Source documents',
  other: 'another activity',
  differences: 'difference | differences',
  open: 'open | open',
  toMend: 'to be mended in the notice | to be mended in the notice',
  closesDocument:
    'The proposals of the document are not confirmed yet. Once a choice on every difference is saved the document is confirmed, and waiting proposals can no longer be accepted.',
  none: 'The notice and the record say the same',
  noneText: 'No differences were found. Criteria in words are not compared: look at them yourself.',
  groups: {
    disagree: 'They disagree',
    register_lacks: 'The notice says it, the record lacks it',
    notice_silent: 'The record holds it, the notice does not tell people',
  },
  groupLaw: {
    disagree: 'Time limits, transfers and legal bases; Art. 5(1)(a) and 30',
    register_lacks: 'GDPR, Art. 30(1)',
    notice_silent: 'GDPR, Art. 13 and 14',
  },
  notice: 'Notice',
  register: 'Record',
  noticeSilent: 'The notice does not tell of this.',
  registerSilent: 'Nothing is recorded.',
  toRecord: 'Open the statement',
  which: 'Which is right, difference {number}: {about}',
  sides: {
    disagree: { notice: 'The notice is right: change the record', register: 'The record is right: mend the notice', later: 'Later' },
    register_lacks: { notice: 'Add to the record', register: 'The record is right: mend the notice', later: 'Later' },
    notice_silent: { notice: 'Remove from the record', register: 'Add to the notice', later: 'Later' },
  },
  keys: { notice: 'as the notice says', register: 'the record is right', later: 'later' },
  tookBack: 'Difference {number}: choice taken back',
  save: 'Save the choices ({n})',
  saved: 'The choices are saved',
  savedSays: 'Taken into the record {taken}, to be mended in the notice {kept}.',
  stale:
    'Somebody changed the activity, or the difference is gone. The differences were fetched anew and your choices are kept; check them and save.',
  mend: 'To be mended in the notice',
  mendOf: '{document} – {activity}, {organization}, as of {day}',
  mendNone: 'Differences in which the record is right stand here.',
  mendKinds: {
    disagree: 'Change the notice to what the record says.',
    register_lacks: 'Remove or correct it: by the record it is not so.',
    notice_silent: 'Tell of this too.',
  },
  print: 'Print the list',
}

export default messages
