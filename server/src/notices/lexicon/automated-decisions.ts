import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** How profiling and automated decisions are told. */
export const automationPhrases: Readonly<Record<Language, Readonly<Record<'profiling' | 'decisions', readonly Phrase[]>>>> = {
  fi: {
    profiling: ['profiloin*', 'profiili*', 'profiloi*'],
    decisions: ['automaatti* päätö*', 'automaatti* luottopäätö*', 'automatisoi* päätö*', 'automaattisia päätöksiä'],
  },
  sv: { profiling: ['profilering*', 'profiler*'], decisions: ['automat* beslut*', 'automat* kredit*'] },
  en: {
    profiling: ['profiling', 'assumptions about', 'build a profile', 'profiled'],
    decisions: [
      'automated decision*',
      'automated credit',
      'automatic decision*',
      'decision* .. automated',
      'solely .. automated',
      'automated individual decision*',
    ],
  },
}
