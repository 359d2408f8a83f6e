import { field } from '../evidence.js'
import { assessment, recordSays } from '../examples.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { finishedOf, noAssessment } from './assessments.js'

/** How many years an assessment is taken to hold where no day of review is set: a choice of this rule, Art. 35(11) names none. */
const yearsFresh = 3

const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`

export const dpiaStale = defineRule({
  id: 'dpia-stale',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Arviointi on tehty, mutta se kuvaa aikaa, joka on ohi.',
      sv: 'Bedömningen är gjord, men beskriver en tid som är förbi.',
      en: 'The assessment was made, but of a time that is past.',
    },
  },
  cites: ['gdpr:35.11', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: (activity, { asOf }) => {
    const dated = finishedOf(activity, asOf).filter(({ date, nextReview }) => date ?? nextReview)
    const latest = dated.toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))[0]
    if (!latest) return notApplicable(noAssessment)
    const due = latest.nextReview ?? null
    const parts = {
      evidence: [field(`assessments.${latest.id}.date`, latest.date), field(`assessments.${latest.id}.nextReview`, due)],
      values: { assessedDate: latest.date ?? due ?? '' },
    }
    const isOld = due === null ? (latest.date ?? asOf) < yearsBefore(asOf, yearsFresh) : due < asOf
    return isOld ? gap(parts) : met(parts)
  },
  text: {
    topic: { fi: 'Vaikutustenarvioinnin ajantasaisuus', sv: 'Konsekvensbedömningens aktualitet', en: 'Age of the impact assessment' },
    titleMet: {
      fi: 'Vaikutustenarviointi on ajan tasalla: {assessedDate}',
      sv: 'Konsekvensbedömningen är aktuell: {assessedDate}',
      en: 'The impact assessment is current: {assessedDate}',
    },
    titleGap: {
      fi: 'Vaikutustenarvioinnin tarkistusaika on ohitettu: {assessedDate}',
      sv: 'Konsekvensbedömningen borde ha setts över: {assessedDate}',
      en: 'The impact assessment is due for review: {assessedDate}',
    },
    why: {
      fi: 'Riskit muuttuvat järjestelmien mukana; vanha arviointi ei suojaa uudelta riskiltä.',
      sv: 'Riskerna ändras med systemen; en gammal bedömning skyddar inte mot nya.',
      en: 'Risks change with the systems; an old assessment is no help against new ones.',
    },
    fix: {
      fi: 'Tarkista, vastaako käsittely arviointia, päivitä arviointi ja merkitse seuraava tarkistuspäivä.',
      sv: 'Kontrollera att behandlingen stämmer med bedömningen, uppdatera den och ange nästa översyn.',
      en: 'See whether the processing still matches the assessment, update it and set the next review.',
    },
    ask: {
      fi: 'Onko käsittely tai sen riski muuttunut?',
      sv: 'Har behandlingen eller risken ändrats?',
      en: 'Have the processing or its risks changed?',
    },
    goodEntry: {
      fi: 'Vaikutustenarviointi 1.2.2026, seuraava tarkistus 1.2.2028.',
      sv: 'Konsekvensbedömning 1.2.2026, nästa översyn 1.2.2028.',
      en: 'Impact assessment of 1 February 2026, next review 1 February 2028.',
    },
  },
  needs: null,
  neverUnsure: 'The days tell.',
  examples: [
    recordSays('met', 'Assessed this year', { assessments: [assessment()] }),
    recordSays('gap', 'The day of review is past', { assessments: [assessment({ nextReview: '2026-06-01' })] }),
    recordSays('gap', 'Four years old, no review set', { assessments: [assessment({ date: '2022-05-01', nextReview: null })] }),
    recordSays('met', 'Four years old, and a newer one', {
      assessments: [assessment({ date: '2022-05-01', nextReview: null }), assessment({ id: 'as2' })],
    }),
    recordSays('not_applicable', 'None is finished', {}),
  ],
})
