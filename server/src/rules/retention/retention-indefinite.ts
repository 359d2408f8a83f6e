import { dataItem, noticeSays, organizationExample, recordSays, retention } from '../examples.js'
import { defineRule } from '../rule.js'
import { openEndedWording } from './wording-rule.js'
import { preserving, withoutEnd } from './words.js'

const worded = (criterion: Parameters<typeof retention>[0]) => ({
  dataItems: [dataItem({ retention: retention({ period: null, startEvent: null, ...criterion }) })],
})

export const retentionIndefinite = defineRule({
  id: 'retention-indefinite',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ilman loppua säilyttäminen on sallittua vain, kun arkistolainsäädäntö sen määrää.',
      sv: 'Lagring utan slut är tillåten bara när arkivlagstiftningen föreskriver den.',
      en: 'To keep data without an end is allowed only where the law on archives orders it.',
    },
  },
  cites: ['gdpr:30.1.f', 'gdpr:5.1.e', 'gdpr:13.2.a', 'decision:fi-verkkokauppa', 'fi:831/1994:8'],
  statement: 'retention',
  from: '2018-05-25',
  until: null,
  ...openEndedWording({ wording: withoutEnd, unless: preserving }),
  text: {
    topic: { fi: 'Säilyttäminen toistaiseksi', sv: 'Lagring tills vidare', en: 'Keeping without an end' },
    titleMet: {
      fi: 'Säilyttämisellä on loppu, tai pysyvästä säilyttämisestä säädetään',
      sv: 'Lagringen har ett slut, eller så är varaktigt bevarande föreskrivet',
      en: 'Retention has an end, or preservation is ordered by law',
    },
    titleGap: {
      fi: 'Tietoja säilytetään toistaiseksi tai pysyvästi ilman arkistosäännöstä',
      sv: 'Uppgifter sparas tills vidare eller varaktigt utan bestämmelse om arkivering',
      en: 'Data are kept indefinitely or for good without a provision on archives',
    },
    why: {
      fi: 'Ihmisen tiedot eivät poistu koskaan, ja jokainen vuosi lisää vuodon ja väärinkäytön riskiä.',
      sv: 'Uppgifterna försvinner aldrig, och varje år ökar risken för läckor och missbruk.',
      en: 'People’s data never go away, and each year adds to the risk of leaks and misuse.',
    },
    fix: {
      fi: 'Aseta aika ja alkamishetki. Jos pysyvä säilyttäminen perustuu arkistolakiin tai Kansallisarkiston päätökseen, kirjaa se.',
      sv: 'Ange en tid och när den börjar. Om varaktigt bevarande bygger på arkivlagen eller ett beslut av arkivmyndigheten, ange det.',
      en: 'Set a period and its start. Where preservation rests on the Archives Act or a decision of the National Archives, record it.',
    },
    ask: {
      fi: 'Milloin tietoja ei enää tarvita?',
      sv: 'När behövs uppgifterna inte längre?',
      en: 'When are the data no longer needed?',
    },
    goodEntry: {
      fi: 'Jäsentiedot: 2 vuotta jäsenyyden päättymisestä.',
      sv: 'Medlemsuppgifter: 2 år från det att medlemskapet har upphört.',
      en: 'Membership data: 2 years from the end of the membership.',
    },
  },
  needs: null,
  neverUnsure: 'The words leave the end open or they do not; an act on archives is named or it is not.',
  examples: [
    noticeSays('met', 'The notice gives a period', {}),
    noticeSays(
      'gap',
      'The notice says "indefinitely"',
      { retentionKind: 'vague', retention: [] },
      { words: { retentionKind: 'We keep your data indefinitely.' } },
    ),
    noticeSays(
      'met',
      'The notice says that data are permanently erased',
      { retentionKind: 'duration' },
      { words: { retention: 'After two years the data are permanently erased.' } },
    ),
    noticeSays('not_applicable', 'The notice does not speak of retention', { retentionKind: 'absent', retention: [] }),
    recordSays('met', 'The record gives a period', {}),
    recordSays('gap', 'The record says "toistaiseksi"', worded({ criterion: { fi: 'Toistaiseksi' } })),
    recordSays('met', 'For good, by the Archives Act', worded({ criterion: { fi: 'Pysyvästi' }, statute: 'Arkistolaki 831/1994' })),
    recordSays('met', 'For good, in the archive of a public body', worded({ criterion: { fi: 'Pysyvästi' }, endAction: 'archive' }), {
      dossier: { organization: organizationExample({ isPublicBody: true }) },
    }),
    recordSays('gap', 'For good, in the archive of a company', worded({ criterion: { fi: 'Pysyvästi' }, endAction: 'archive' }), {
      dossier: { organization: organizationExample() },
    }),
    recordSays(
      'met',
      'A contract until further notice',
      worded({ criterion: { fi: 'Toistaiseksi voimassa olevan sopimuksen päättymiseen' } }),
    ),
    recordSays('not_applicable', 'No category has a retention', { dataItems: [dataItem({ retention: null })] }),
  ],
})
