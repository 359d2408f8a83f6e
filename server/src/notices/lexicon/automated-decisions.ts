import type { Language } from '@seloste/schema/text'
import type { Phrase } from '../words/phrase.js'

/** How profiling and automated decisions are told. */
export const automationPhrases: Readonly<Record<Language, Readonly<Record<'profiling' | 'decisions', readonly Phrase[]>>>> = {
  fi: {
    profiling: [
      'profiloin*',
      'profiloi*',
      'profiileja',
      'profiilien',
      'profiili* .. muodost*|luoda*|luomme|rakenn*',
      'muodost* .. profiili*',
      'asiakasprofiil*',
      'pisteyt*',
      'päättel* .. kiinnostu*',
      'kohden* ... *käyttäytym*|*ostohistoria*|selaus*',
      'käyttäytym* ... kohden*',
      'ostohistoria* ... kohden*|suosit*',
      'segmentoi*',
    ],
    decisions: [
      'automaatti* .. päätö*',
      'automaatti* luottopäätö*',
      'automatisoi* .. päätö*',
      '*päätö* .. automaattise*|automatisoi*',
      'automaattisesti .. hyväksy*|hylä*|päät*',
      'hylä*|hyväksytään .. automaattisesti',
      'koneelli* päätö*',
      'ilman ihmi* .. osallistu*|väliintul*|käsittel*',
    ],
  },
  sv: {
    profiling: [
      'profilering*',
      'profilera*',
      'kundprofil*',
      'profil* .. skapa*|bygg*',
      'skapa*|bygg* .. profil*',
      'poängsätt*',
      'rekommend* ... utifrån|baserat|köpt',
      'anpassa* ... beteende*|köphistorik|köpt',
      'köphistorik ... anpassa*|rekommend*',
      'segmenter*',
    ],
    decisions: [
      'automat* .. beslut*',
      'automat* kredit*',
      'beslut* .. automat*',
      'automatiskt .. avslå*|avslag*|godkän*|beviljas|nekas',
      'beslut .. utan .. människa*|mänsklig*',
    ],
  },
  en: {
    profiling: [
      'profiling',
      'profiled',
      'assumptions about',
      'build* .. profile*',
      'create* .. profile*',
      'profile* of .. you|customer*|user*|visitor*|individual*',
      'matching score*',
      'score',
      'scores',
      'scored',
      'scoring',
      'infer',
      'inferred',
      'target*|personali* ... behaviour|behavior|browsing|purchase|purchases',
      'recommend* ... bought|purchase*|browsing|viewed',
      'segment*',
      'predict* .. interest*|behaviour|behavior|preference*',
    ],
    decisions: [
      'automated .. decision*',
      'automated credit',
      'automatic .. decision*',
      'decision* .. automated',
      'decision* .. automatically',
      'solely .. automated',
      'decided automatically',
      'automatically .. reject*|refuse*|decline*|approve*',
      'decision* .. without .. human',
      'automated means',
      'algorithm* .. decide*',
    ],
  },
}

/** How a text tells of the right not to be subject to such decisions: that says nothing of whether they are made. */
export const automationRights: Readonly<Record<Language, RegExp>> = {
  fi: /oikeu(?:s|tta|den|ksia)|vastustaa/iu,
  sv: /(?<!\p{L})rätt(?:en|ighet\p{L}*)?(?!\p{L})|invända|motsätta/iu,
  en: /\bright\b|\brights\b|\bobject to\b/iu,
}
