import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeExample, noticeSays } from '../examples.js'
import { defineRule } from '../rule.js'
import { areVersions, shareAudience } from './audience.js'
import type { Disagreement } from './between-notices.js'
import { comparedWithSiblings } from './between-notices.js'
import { isSameRegister } from './same-register.js'

const periodsOf = ({ reading }: NoticeRecord): readonly string[] => [
  ...new Set(reading.retention.flatMap(({ period }) => (period ? [period] : []))),
]

const forAPerson = {
  fi: 'Toisessa tekstissä samoista ihmisistä on eri säilytysaika ({otherNotice}). Ovatko kyseessä samat tiedot?',
  sv: 'En annan text om samma personer har en annan lagringstid ({otherNotice}). Är det samma uppgifter?',
  en: 'Another text on the same people gives another period ({otherNotice}). Are these the same data?',
}

function compare(notice: NoticeRecord, other: NoticeRecord): Disagreement | null {
  const [mine, theirs] = [periodsOf(notice), periodsOf(other)]
  if (mine.length === 0 || theirs.length === 0 || mine.some((period) => theirs.includes(period))) return null
  const evidence = [...noticeWords(notice, 'retention'), ...noticeWords(other, 'retention')]
  if (isSameRegister(notice, other)) return { evidence }
  return shareAudience(notice, other) ? { evidence, reason: forAPerson } : null
}

const two = { retention: [{ span: 'two years from the last visit', period: 'P2Y' }] }
const ten = noticeExample(
  { retention: [{ span: 'ten years from the last visit', period: 'P10Y' }] },
  { 'retention.0': 'Customer data are kept for ten years from the last visit.' },
  'n2',
)
const together = (facts: Parameters<typeof noticeExample>[0], other = ten) => ({ dossier: { notices: [noticeExample(facts), other] } })

export const consistencyRetentionConflict = defineRule({
  id: 'consistency-retention-conflict',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Kahdesta säilytysajasta enintään toinen voi olla käytössä.',
      sv: 'Av två lagringstider kan högst den ena tillämpas.',
      en: 'Of two periods at most one can be the one that is kept.',
    },
  },
  cites: ['gdpr:5.1.e', 'gdpr:13.2.a', 'gdpr:30.1.f'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice, bench) => comparedWithSiblings(notice, bench, compare, (one, other) => !areVersions(one, other)),
  text: {
    topic: { fi: 'Säilytysajat eri teksteissä', sv: 'Lagringstider i olika texter', en: 'Retention in different notices' },
    titleMet: {
      fi: 'Organisaation tekstien säilytysajat eivät ole ristiriidassa',
      sv: 'Organisationens texter säger inte emot varandra om lagringstider',
      en: 'The organisation’s notices do not differ on retention',
    },
    titleGap: {
      fi: 'Samalle rekisterille on kahdessa tekstissä eri säilytysaika ({otherNotice})',
      sv: 'Samma register har olika lagringstid i två texter ({otherNotice})',
      en: 'Two notices give different retention periods for one register ({otherNotice})',
    },
    why: {
      fi: 'Ihminen ei tiedä, milloin hänen tietonsa poistetaan.',
      sv: 'Den registrerade vet inte när uppgifterna raderas.',
      en: 'People do not know when their data are erased.',
    },
    fix: {
      fi: 'Päätä yksi säilytysaika tietoryhmää kohden, kirjaa se selosteeseen ja korjaa se teksti, joka poikkeaa siitä.',
      sv: 'Besluta om en lagringstid per kategori av uppgifter, ange den i registret och rätta den text som avviker.',
      en: 'Decide on one period for each category of data, record it, and correct the text that differs.',
    },
    ask: {
      fi: 'Ovatko kyseessä samat tiedot, ja kumpi aika pitää paikkansa?',
      sv: 'Gäller det samma uppgifter, och vilken tid stämmer?',
      en: 'Are these the same data, and which period holds?',
    },
    goodEntry: {
      fi: 'Molemmissa teksteissä: kaksi vuotta viimeisestä huollosta.',
      sv: 'I båda texterna: två år från den senaste servicen.',
      en: 'In both: two years from the last repair.',
    },
  },
  needs: {
    fi: 'Tieto siitä, koskevatko ajat samoja tietoja.',
    sv: 'Uppgift om huruvida tiderna gäller samma uppgifter.',
    en: 'Whether the periods are for the same data.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('gap', 'Two years and ten years for one register', two, together(two)),
    noticeSays('met', 'The same period', two, together(two, noticeExample(two, {}, 'n2'))),
    noticeSays(
      'unsure',
      'Another register on customers',
      two,
      together(two, { ...ten, reading: { ...ten.reading, registerName: 'Customer feedback register' } }),
    ),
    noticeSays(
      'met',
      'A register of staff',
      two,
      together(two, { ...ten, reading: { ...ten.reading, registerName: 'Staff', dataSubjects: ['employees'] } }),
    ),
    noticeSays('not_applicable', 'There is no other notice', two),
  ],
})
