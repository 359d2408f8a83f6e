import type { Phrase } from '../words/phrase.js'

/** Ends of the names that registers and systems bear. */
export const registerLike: readonly Phrase[] = [
  '*rekisteri',
  '*luettelo',
  '*järjestelmä',
  '*seuranta',
  '*register',
  'register',
  'registry',
  'rekisteri',
  '*registret',
  '*system',
  'system',
  '*tietokanta',
  'database',
  '*valvonta',
]
