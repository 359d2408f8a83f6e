import type fi from '../fi/sign-in.js'

const messages: typeof fi = {
  title: 'Sign in',
  email: 'Email',
  password: 'Password',
  show: 'Show',
  hide: 'Hide',
  shown: 'The password is shown',
  hidden: 'The password is hidden',
  submit: 'Sign in',
  busy: 'Signing in',
  wrong: 'The email or the password does not match. Check both.',
  too_many: 'Too many attempts. Wait a minute and try again.',
  failed: 'The server cannot be reached. Try again in a moment.',
  openSource: 'Open source',
  ledger: 'What a record must contain',
  law: 'General Data Protection Regulation, Article 30(1)',
  example: 'example, three activities',
  marks: 'Marks',
  subjectsAndData: 'Data subjects and personal data',
}

export default messages
