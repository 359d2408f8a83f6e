import { toldInASentence } from './observer.js'

/** What is hashed or pseudonymised is called anonymous, Art. 4(5). */
export const pseudonymAsAnonymous = toldInASentence({
  kind: 'pseudonym_as_anonymous',
  confidence: 0.75,
  phrases: {
    fi: [
      'anonymiso* .. tiivist*|hash*',
      'tiivist*|hash* .. anonyym*|anonymiso*',
      'pseudonym* eli anonyym*|anonymiso*',
      'anonymiso*|anonyym* eli pseudonym*',
      'anonymiso* .. korvaamalla',
      'pseudonym* .. joten|siten|jolloin .. anonyym*',
    ],
    sv: [
      'hash* .. anonym*',
      'anonym* .. hash*',
      'pseudonym* dvs|alltså .. anonym*',
      'anonymiser* .. genom att ersätta',
      'pseudonym* .. därmed|därför .. anonym*',
    ],
    en: [
      'hash* .. anonym*',
      'anonym* .. hash*',
      'pseudonym* .. therefore|thus|hence .. anonym*',
      'anonymi* .. by replacing',
      'pseudonymi* i e anonym*',
    ],
  },
})
