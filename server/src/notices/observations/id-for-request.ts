import { toldInASentence } from './observer.js'

/** A request has to state the national identification number, Art. 12(6). */
export const idForRequest = toldInASentence({
  kind: 'id_for_request',
  confidence: 0.8,
  phrases: {
    fi: ['*henkilötunnu*', 'hetu', 'hetun'],
    sv: ['personnummer*', 'personbeteckning*'],
    en: [
      'personal identity code',
      'social security number',
      'national identification number',
      'national identity number',
      'personal identity number',
    ],
  },
  and: [
    {
      fi: ['*pyyntö*', '*pyynnö*', 'pyytäj*'],
      sv: ['begäran', 'ansökan', 'förfrågan'],
      en: ['request*'],
    },
    {
      fi: ['ilmoite*', 'ilmoitta*', 'annettava', 'tulee', 'pitää', 'mainit*', 'oltava', 'sisäll*', 'täytyy', 'liite*'],
      sv: ['ska', 'skall', 'måste', 'ange*', 'uppge*', 'innehålla'],
      en: ['must', 'shall', 'should', 'need*', 'include*', 'required', 'state'],
    },
  ],
})
