import { toldInASentence } from './observer.js'

/** It is told that direct marketing can be objected to, Art. 21(4). */
export const marketingObjection = toldInASentence({
  kind: 'marketing_objection',
  confidence: 0.8,
  phrases: {
    fi: [
      '*markkinoi* ... kieltä*|kiellä*|kielto*|vastust*|perua|perut*|peruu*|lopet*',
      'kieltä*|kiellä*|kielto*|vastust*|perua|perut*|peruu*|lopet* ... *markkinoi*',
      '*markkinointikiel*',
      '*uutiskirje* ... peru*|lopet*',
      'perua|perut*|peruu* ... *uutiskirje*',
    ],
    sv: [
      '*marknadsför* ... invänd*|motsätt*|avböj*|avregistrer*|nej|avsäg*',
      'invänd*|motsätt*|avböj*|avsäg* ... *marknadsför*',
      'avregistrer*',
      'tacka nej',
      'nyhetsbrev* ... återkalla*|avsluta*|avbeställ*|avanmäl*',
      'återkalla*|avsluta*|avbeställ*|avanmäl* ... nyhetsbrev*',
      'direktmarknadsföringsförbud*',
    ],
    en: [
      'object* ... *marketing',
      '*marketing ... object*|unsubscrib*|refuse|prohibit',
      'opt out',
      'opting out',
      'unsubscrib*',
      'deny|oppose|stop|decline ... *marketing',
      'prohibit ... marketing',
    ],
  },
  evenDenied: true,
  inHeadings: true,
})
