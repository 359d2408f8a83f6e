import { toldInASentence } from './observer.js'

/** A right in the words of the law before the Regulation, as `tarkastusoikeus`. */
export const legacyRight = toldInASentence({
  kind: 'legacy_right',
  confidence: 0.85,
  phrases: {
    fi: ['tarkastusoikeu*', 'kielto oikeu*', 'kieltooikeu*', 'rekisteritietojen tarkast*'],
    sv: ['rätt till insyn', 'insynsrätt*', 'granskningsrätt*', 'kontrollrätt*', 'förbudsrätt*', 'rätt att kontrollera'],
    en: ['right of inspection', 'right to inspect', 'right of prohibition'],
  },
  inHeadings: true,
})
