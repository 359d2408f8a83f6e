import { toldInASentence } from './observer.js'

/** `Free of charge once a year`: a limit of the old law; requests are free, Art. 12(5). */
export const feeForRequest = toldInASentence({
  kind: 'fee_for_request',
  confidence: 0.85,
  phrases: {
    fi: ['kerran vuodessa .. maksut*|veloitukset*|ilmai*', 'maksut*|veloitukset*|ilmai* .. kerran vuodessa', 'kerran kalenterivuodessa'],
    sv: [
      'en gång per|om år|året|kalenderår .. kostnadsfri*|gratis|avgiftsfri*',
      'kostnadsfri*|gratis|avgiftsfri*|kostnad .. en gång per|om|varje år|året|kalenderår',
    ],
    en: [
      'once a|per|every|each year|calendar .. free',
      'free ... once a|per|every|each year|calendar',
      'free ... one request per|each year',
    ],
  },
  and: [
    {
      fi: ['tarkast*', 'tieto*', 'tiedo*', 'pyyn*', 'oikeu*'],
      sv: ['uppgift*', 'registerutdrag*', 'begär*', 'rätt', 'information'],
      en: ['data', 'information', 'access', 'request*', 'right'],
    },
  ],
  unless: {
    fi: ['kohtuutto*', 'perusteetto*', 'toistuv*'],
    sv: ['orimlig*', 'ogrundad*', 'upprepa*'],
    en: ['excessive', 'unfounded', 'repetitive'],
  },
  evenDenied: true,
})
