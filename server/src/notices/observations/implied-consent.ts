import { toldInASentence } from './observer.js'

/** `By using the site you agree`: silence or use is no consent, Art. 4(11). */
export const impliedConsent = toldInASentence({
  kind: 'implied_consent',
  confidence: 0.85,
  phrases: {
    fi: [
      'käyttämällä ... hyväksy*',
      'käyttämällä ... suostu*',
      'jatkamalla ... hyväksy*',
      'jatkamalla ... suostu*',
      'vierailemalla ... hyväksy*',
      'vierailemalla ... suostu*',
    ],
    sv: [
      'genom att använda ... godkänner|samtycker|accepterar',
      'genom att fortsätta ... godkänner|samtycker|accepterar',
      'genom att besöka ... godkänner|samtycker|accepterar',
    ],
    en: [
      'by using ... agree|consent|accept',
      'by continuing ... agree|consent|accept',
      'by visiting ... agree|consent|accept',
      'your use of ... constitutes|signifies|means ... consent|agreement|acceptance',
    ],
  },
})
