import type { ActivityRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { accountability, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const ofActivity = ({ accountability: { nextReviewOn } }: ActivityRecord, { asOf }: Bench): Judgement => {
  if (!nextReviewOn)
    return notApplicable({
      fi: 'Seuraavaa tarkistuspäivää ei ole kirjattu.',
      sv: 'Ingen dag för nästa översyn är angiven.',
      en: 'No day of the next review is recorded.',
    })
  const parts = { evidence: [field('accountability.nextReviewOn', nextReviewOn)], values: { dueDate: nextReviewOn } }
  return nextReviewOn < asOf ? gap(parts) : met(parts)
}

const due = (nextReviewOn: string | null) => ({ accountability: accountability({ nextReviewOn }) })

export const reviewNextPast = defineRule({
  id: 'review-next-past',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Organisaatio on itse päättänyt tarkistuspäivän, ja se on ohitettu.',
      sv: 'Organisationen har själv bestämt dagen för översyn, och den har passerats.',
      en: 'The organisation set the day of review itself, and it is past.',
    },
  },
  cites: ['gdpr:24.1', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Seuraava tarkistus', sv: 'Nästa översyn', en: 'Next review' },
    titleMet: {
      fi: 'Seuraava tarkistus on edessä: {dueDate}',
      sv: 'Nästa översyn är planerad: {dueDate}',
      en: 'The next review is ahead: {dueDate}',
    },
    titleGap: {
      fi: 'Tarkistuspäivä on ohitettu: {dueDate}',
      sv: 'Dagen för översyn har passerats: {dueDate}',
      en: 'The day of review is past: {dueDate}',
    },
    why: {
      fi: 'Seloste, jota ei tarkisteta, lakkaa vähitellen vastaamasta sitä, mitä tiedoilla tehdään.',
      sv: 'Ett register som inte ses över slutar med tiden att stämma.',
      en: 'A record that is not reviewed slowly ceases to match what is done with the data.',
    },
    fix: {
      fi: 'Tarkista seloste, merkitse tarkistuspäivä ja päätä seuraava.',
      sv: 'Se över registret, ange dagen och bestäm nästa.',
      en: 'Review the record, date the review and set the next one.',
    },
    ask: { fi: 'Milloin seloste tarkistetaan?', sv: 'När ses registret över?', en: 'When will the record be reviewed?' },
    goodEntry: {
      fi: 'Tarkistettu 1.3.2026, seuraava tarkistus 1.3.2027.',
      sv: 'Översedd 1.3.2026, nästa översyn 1.3.2027.',
      en: 'Reviewed on 1 March 2026, next review 1 March 2027.',
    },
  },
  needs: null,
  neverUnsure: 'The day is past or it is not.',
  examples: [
    recordSays('met', 'Next review in spring', {}),
    recordSays('met', 'Due today', due('2026-11-22'), { asOf: '2026-11-22' }),
    recordSays('gap', 'Due yesterday', due('2026-11-21'), { asOf: '2026-11-22' }),
    recordSays('not_applicable', 'No day is set', due(null)),
  ],
})
