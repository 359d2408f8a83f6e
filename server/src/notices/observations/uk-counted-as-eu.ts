import { toldInASentence } from './observer.js'

/** `EU countries such as the United Kingdom`: since 2021 the United Kingdom is a third country. */
export const ukCountedAsEu = toldInASentence({
  kind: 'uk_counted_as_eu',
  confidence: 0.8,
  phrases: {
    fi: [
      'eu|eta mai*|alueen|jäsenmai*|jäsenvaltioi* .. kuten|esimerkiksi|mm|esim|lukien ... britannia*|englannissa|englantiin|kuningaskun*',
      'jäsenmai*|jäsenvaltioi* .. kuten|esimerkiksi|mm|esim|lukien ... britannia*|englannissa|englantiin|kuningaskun*',
    ],
    sv: [
      'eu|ees länder*|land*|stater* .. såsom|exempelvis|inklusive|bland ... storbritannien|england|kungariket',
      'medlemsländer*|medlemsstater* .. såsom|exempelvis|inklusive|bland ... storbritannien|england|kungariket',
      'länder inom eu|ees .. såsom|exempelvis|inklusive|bland ... storbritannien|england|kungariket',
    ],
    en: [
      'eu|eea|european country|countries|states|member .. such|including|like|example ... kingdom|uk|britain|england',
      'countries|states .. eu|eea|union .. such|including|like|example ... kingdom|uk|britain|england',
    ],
  },
  unless: {
    fi: ['ulkopuol*', 'riittävyys*', 'kolman*', 'kolmas', 'ja myös', 'lisäksi'],
    sv: ['utanför', 'adekvat', 'tredjeland*', 'tredje', 'samt'],
    en: ['outside', 'adequacy', 'adequate', 'third', 'and in .. uk|kingdom', 'as well'],
  },
})
