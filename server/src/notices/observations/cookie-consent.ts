import { toldInASentence } from './observer.js'

/** The visitor is asked before cookies are set: consent, a banner, choices. */
export const cookieConsent = toldInASentence({
  kind: 'cookie_consent',
  confidence: 0.8,
  phrases: {
    fi: [
      '*eväste* .. suostumu*',
      'suostumu* .. *eväste*',
      'evästesuostumu*',
      'evästeasetu*',
      'evästebanneri*',
      'evästeilmoitu*',
      'evästehallin*',
      'evästevalin*',
      '*eväste* .. hyväksy*',
      'hyväksy* .. *eväste*',
    ],
    sv: [
      '*cookie*|kakor .. samtyck*',
      'samtyck* .. *cookie*|kakor',
      'cookieinställning*',
      'cookie inställning*',
      'cookiebanner*',
      'kakbanner*',
      'godkän* .. *cookie*|kakor',
      'accepter* .. *cookie*|kakor',
    ],
    en: ['cookie* .. consent*', 'consent* .. cookie*', 'cookie settings|banner|preferences|choices', 'accept* .. cookie*'],
  },
  unless: {
    fi: ['käyttämällä', 'jatkamalla', 'vierailemalla', 'selain*', 'selaime*'],
    sv: ['genom att använda|fortsätta|besöka', 'webbläsar*', 'browser*'],
    en: ['by using|continuing|visiting', 'browser*'],
  },
  inHeadings: true,
})
