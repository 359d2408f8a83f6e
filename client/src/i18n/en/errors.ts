import type fi from '../fi/errors.js'

const messages: typeof fi = {
  heading: 'This could not be loaded',
  notSaved: 'The change was not saved',
  reference: 'Reference {reference}',
  network: 'The server cannot be reached. Nothing has been lost.',
  unauthenticated: 'The session has ended. Sign in again.',
  not_allowed: 'You may not do this. An administrator can give the right.',
  not_found: 'There is no such thing, or it has not been assigned to you.',
  invalid_input: 'A field was not accepted. Check the marked fields.',
  stale_version: 'Somebody saved first. Both versions are kept.',
  conflict: 'The change contradicts something else.',
  too_large: 'The file is too large; at most 20 MB.',
  too_complex: 'The request is too wide. Narrow it.',
  unreadable: 'The file cannot be read.',
  unexpected: 'The server failed. Nothing was half saved.',
  field: {
    required: 'This is needed.',
    too_long: 'The text is too long.',
    invalid: 'The value is not accepted.',
    taken: 'This is already in use.',
    invalid_business_id: 'The business ID is not right. Its form is 1234567-8 and the check digit must agree.',
    invalid_country: 'The country code is not known. Give two letters, for example FI.',
    invalid_date: 'The calendar has no such day.',
    invalid_duration: 'The period is not right.',
    invalid_email: 'The email address is not right.',
    before_contract: 'The contract would end before it begins.',
    broken_character: 'The text has a broken character.',
    forbidden_character: 'The text has a character that cannot be stored.',
    in_the_past: 'The day has passed.',
    only_for_accepted: 'An end belongs to an acceptance only.',
    only_for_planned: 'A due day belongs to a plan only.',
    too_many: 'Too many rows at once; at most 500.',
  },
}

export default messages
