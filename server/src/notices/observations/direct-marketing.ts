import { toldInASentence } from './observer.js'

/** The data serve direct marketing. */
export const directMarketing = toldInASentence({
  kind: 'direct_marketing',
  confidence: 0.8,
  phrases: {
    fi: ['suoramarkkinoi*', 'uutiskirje*', 'sähköpostimarkkinoi*', 'markkinointiviest*'],
    sv: ['direktmarknadsför*', 'direkt marknadsför*', 'nyhetsbrev*', 'marknadsföringsmeddeland*'],
    en: ['direct marketing', 'newsletter*', 'marketing messages|communications|emails'],
  },
  unless: {
    fi: ['kieltä*', 'kiellä*', 'kielto*', 'kiellot', 'päättää', 'lupa*', 'luva*', 'vastust*', 'perua', 'perut*', 'peruu*'],
    sv: ['invänd*', 'motsätt*', 'avregistrer*', 'avböj*', 'avsäg*', 'nej'],
    en: [
      'object*',
      'opt',
      'opting',
      'opted',
      'deny',
      'oppose',
      'influence',
      'delete',
      'revoke*',
      'subscri*',
      'sign',
      'unsubscrib*',
      'refuse',
    ],
  },
})
