import { toldInASentence } from './observer.js'

/** `You can block cookies in your browser`: told as the way to say no, where the law asks for consent, ePrivacy Art. 5(3). */
export const cookiesByBrowser = toldInASentence({
  kind: 'cookies_by_browser',
  confidence: 0.85,
  phrases: {
    fi: ['selain*', 'selaime*'],
    sv: ['webbläsar*', 'browser*'],
    en: ['browser*'],
  },
  and: [
    {
      fi: ['*eväste*', 'cookie*'],
      sv: ['*cookie*', 'kakor', 'kakorna', 'kaka'],
      en: ['cookie*'],
    },
    {
      fi: [
        'estä*',
        'estää',
        'kieltä*',
        'kiellä*',
        'kytke*',
        'poista* .. käytöstä',
        'ottaa pois',
        'hylkää*',
        'hylätä',
        'hylkämä*',
        'torju*',
      ],
      sv: ['blockera*', 'stäng* .. av', 'avaktivera*', 'inaktivera*', 'förhindra*', 'neka*', 'vägra*', 'avstå*', 'tacka nej'],
      en: ['block*', 'disabl*', 'refuse*', 'reject*', 'turn* off', 'prevent*', 'decline*', 'opt out'],
    },
  ],
  evenDenied: true,
})
