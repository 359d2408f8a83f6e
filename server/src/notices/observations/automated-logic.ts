import { toldInASentence } from './observer.js'

/** The logic of an automated decision is told, Art. 13(2)(f). */
export const automatedLogic = toldInASentence({
  kind: 'automated_logic',
  confidence: 0.75,
  phrases: {
    fi: ['logiik*', 'päätöks* perust* .. seuraav*', 'päätöksenteo* .. periaat*|perust*'],
    sv: ['logik*', 'beslut* bygger|grundas .. följande'],
    en: ['logic', 'criteria .. decision*', 'decision* .. criteria'],
  },
})
