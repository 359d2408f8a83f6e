import { toldInASentence } from './observer.js'

/** Cookies that are not necessary, set on legitimate interests: the law asks for consent, ePrivacy Art. 5(3). */
export const cookiesOnInterest = toldInASentence({
  kind: 'cookies_on_interest',
  confidence: 0.8,
  phrases: {
    fi: ['oikeutet* etu*|etuu*|edu*'],
    sv: ['berättiga* intresse*'],
    en: ['legitimate interest*'],
  },
  and: [
    {
      fi: ['*eväste*', 'cookie*'],
      sv: ['*cookie*', 'kakor', 'kakorna', 'kaka'],
      en: ['cookie*'],
    },
  ],
  unless: {
    fi: ['suostumu*', 'välttämättöm*'],
    sv: ['samtyck*', 'nödvändig*'],
    en: ['consent*', 'necessary', 'essential'],
  },
})
