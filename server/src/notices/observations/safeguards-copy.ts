import { toldInASentence } from './observer.js'

/** Where the safeguards of a transfer can be read or had in copy, Art. 13(1)(f). */
export const safeguardsCopy = toldInASentence({
  kind: 'safeguards_copy',
  confidence: 0.75,
  phrases: {
    fi: [
      'jäljennö*|kopio*|saatavilla|saatavissa|nähtävillä|tutustua|luettavissa|https*|www*',
      'lisätieto* ... suojatoim*|siirro*|lausekke*',
      'pyynnöstä|pyytämällä',
    ],
    sv: ['kopia|kopior|tillgänglig*|läsa|https*|www*', 'mer information ... skyddsåtgärd*|överföring*|klausul*', 'begära|begäran'],
    en: [
      'copy|copies|available|obtain|obtained|viewed|consult|https*|www*',
      'more|further information ... safeguards|transfers|clauses',
      'on|upon request',
    ],
  },
  and: [
    {
      fi: ['suojatoim*|*lauseke*|*lausekke*|vakiosopimu*|mallisopimu*|siirtoperust*|siirto|siirto*|siirro*'],
      sv: ['skyddsåtgärd*|*klausul*|överför*|bindande'],
      en: ['safeguard*|clause*|transfer*|scc|sccs|binding'],
    },
  ],
  evenDenied: true,
})
