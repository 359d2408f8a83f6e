import { toldInASentence } from './observer.js'

/** `Ei säännönmukaisia luovutuksia`: words of the repealed act, by which processors were no recipients. */
export const noRegularDisclosure = toldInASentence({
  kind: 'no_regular_disclosure',
  confidence: 0.85,
  evenDenied: true,
  phrases: {
    fi: [
      'ei|eikä|emme .. säännönmukai* .. luovut*',
      'ei|eikä|emme luovut* .. säännönmukai*',
      'ei .. luovut* säännönmukai*',
      'säännönmukaisia luovutuksia ei',
    ],
    sv: [
      'inga regelmässiga|regelbundna utlämn*|överlåt*',
      'inte|ej|inga .. regelmässigt|regelbundet .. ut|utlämnas|lämnas',
      'utlämnas|lämnas inte|ej .. regelmässigt|regelbundet',
    ],
    en: ['no regular|routine disclos*', 'not .. regularly|routinely .. disclosed|shared|handed', 'not .. disclosed .. regularly|routinely'],
  },
})
