import { toldInASentence } from './observer.js'

const giving = {
  fi: ['luovut*', 'luovuteta', 'anneta', 'välitetä', 'jaeta', 'myydä'],
  sv: ['lämna*', 'utlämna*', 'överlåt*', 'delar', 'delas', 'säljer', 'säljs'],
  en: ['disclos*', 'share', 'shared', 'give', 'given', 'passed', 'pass', 'released', 'sell', 'sold'],
}

const denied = {
  fi: ['ei|emme|eikä|eivät ... luovut*|anneta|anna|jaeta|jaa|välitetä|välitä'],
  sv: [
    'lämnas|lämnar|utlämnas|delas|delar|överlåts inte|aldrig|ej',
    'inte|aldrig|inga|ej ... lämnas|lämnar|ut|utlämnas|delas|delar|överlåts',
  ],
  en: ['not|never|no|nor .. disclos*|share|shared|give|given|passed|pass|released'],
}

/** `Tietoja ei luovuteta ulkopuolisille`: the text says, without exception, that nobody else gets the data. */
export const deniesDisclosure = toldInASentence({
  kind: 'denies_disclosure',
  confidence: 0.8,
  evenDenied: true,
  phrases: denied,
  and: [
    giving,
    {
      fi: ['ulkopuoli*', 'kolman*', 'sivullisi*', 'muille', 'muualle', 'eteenpäin', 'kenellekään', 'säännönmukai*'],
      sv: ['utomstående', 'tredje', 'andra', 'någon', 'vidare', 'externa', 'utanför'],
      en: ['third', 'others', 'anyone', 'outside', 'external', 'outsiders', 'anybody', 'parties'],
    },
  ],
  unless: {
    fi: [
      'paitsi',
      'lukuun ottamatta',
      'ellei',
      'elleivät',
      'ilman',
      'muutoin',
      'muuten',
      'ulkopuolelle',
      'markkinointi*',
      'kaupalli*',
      'muihin',
      'muuhun',
    ],
    sv: [
      'utom',
      'om inte',
      'såvida',
      'utan att',
      'utan ditt|den|kundens|samtycke|medgivande',
      'undantag*',
      'marknadsföring*',
      'kommersiell*',
      'eu',
      'ees',
      'tredjeland*',
      'andra ändamål|syften',
    ],
    en: [
      'except',
      'unless',
      'without',
      'other than',
      'save',
      'marketing',
      'commercial*',
      'eu',
      'eea',
      'countries',
      'country',
      'beyond',
      'only',
      'purposes',
      'sell',
      'sold',
    ],
  },
})
