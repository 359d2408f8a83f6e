import { toldInASentence } from './observer.js'

/** A request has to come in a signed letter or in person, and no easier way is told. */
export const signedRequest = toldInASentence({
  kind: 'signed_request',
  confidence: 0.8,
  phrases: {
    fi: ['allekirjoite*|allekirjoitu*', 'omakätisesti', 'rekisterinpitäjän luona'],
    sv: ['*undertecknad*', 'undertecknat', 'egenhändigt'],
    en: ['signed', 'in person'],
  },
  and: [
    {
      fi: ['*pyyntö*', '*pyynnö*', 'tarkast*', 'kiello*'],
      sv: ['begär*', 'ansök*', 'registerutdrag*', 'förfrågan'],
      en: ['request*'],
    },
    {
      fi: [
        'tulee',
        'pitää',
        'täytyy',
        'on tehtävä|esitettävä|toimitettava|osoitettava',
        'esitettävä',
        'tehtävä',
        'toimitettava',
        'allekirjoitettava',
        'pyydetään',
        'tehdään',
        'esitetään',
      ],
      sv: ['ska', 'skall', 'måste', 'bör', 'kräv*', 'görs', 'lämnas'],
      en: ['must', 'shall', 'should', 'has to', 'have to', 'required', 'needs to', 'are made', 'is made'],
    },
  ],
  unless: {
    fi: ['sähköposti*', 'sähköinen*', 'sähköise*', 'sähköisesti', 'verkko*', 'asiointipalvelu*', 'lomakkee*', 'tunnistaut*'],
    sv: ['e post', 'epost*', 'mejl*', 'mail*', 'elektronisk*', 'bankid', 'formulär*', 'webb*'],
    en: ['email*', 'e mail*', 'online', 'electronic*', 'form', 'website'],
  },
})
