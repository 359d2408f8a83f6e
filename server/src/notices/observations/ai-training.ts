import { toldInASentence } from './observer.js'

/** Personal data are used to train artificial intelligence. */
export const aiTraining = toldInASentence({
  kind: 'ai_training',
  confidence: 0.8,
  phrases: {
    fi: [
      'tekoäly* .. koulut*|opet*|harjoit*',
      'koulut*|opet*|harjoit* .. tekoäly*|kielimall*|malleja|malliemme',
      'koneoppimi* .. koulut*|opet*',
      'koulut*|opet* .. koneoppimi*',
    ],
    sv: ['träna* .. ai|*modell*|algoritm*', 'ai modell* .. trän*', 'träning .. ai|*modell*', 'maskininlärning* .. trän*'],
    en: [
      'train* .. ai|models|algorithms',
      'ai models .. train*',
      'training .. ai|models',
      'artificial intelligence .. train*',
      'machine learning .. train*',
    ],
  },
  unless: {
    fi: ['henkilöstö*', 'työntekij*'],
    sv: ['personal', 'personalen', 'anställda', 'medarbetare'],
    en: ['staff', 'employees', 'personnel'],
  },
})
