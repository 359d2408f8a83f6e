import { toldInASentence } from './observer.js'

const managing = {
  fi: 'toimitusjohtaj*|tietohallintojohtaj*|tietohallintopäällik*|it-päällik*|markkinointijohtaj*|henkilöstöjohtaj*|talousjohtaj*',
  sv: 'verkställande|vd|it-chef*|marknadschef*|personalchef*|ekonomichef*|datachef*',
  en: 'ceo|cio|cto|cfo|coo|managing|chief',
}

/** `Our data protection officer is the managing director`: an officer who decides on purposes and means, Art. 38(6). */
export const officerConflict = toldInASentence({
  kind: 'officer_conflict',
  confidence: 0.75,
  phrases: {
    fi: [`tietosuojavastaava* .. ${managing.fi}`, `${managing.fi} .. tietosuojavastaava*`, 'tietosuojavastaava* .. it päällik*'],
    sv: [`dataskyddsombud* .. ${managing.sv}`, `${managing.sv} .. dataskyddsombud*`, 'dataskyddsombud* .. it chef*'],
    en: [
      'data protection officer .. ceo|cio|cto|cfo|coo',
      'data protection officer .. managing director',
      'data protection officer .. head of it|marketing|hr',
      'data protection officer .. chief executive|information|technology|marketing',
      'ceo|cio|cto|cfo|coo .. data protection officer',
      'managing director .. data protection officer',
    ],
  },
  unless: {
    fi: ['raportoi*', 'nimittä*', 'alaisuudessa'],
    sv: ['rapporterar', 'utser', 'utses', 'underställd*'],
    en: ['reports', 'report', 'appoints', 'appointed', 'together', 'independent*', 'and the'],
  },
})
