import type { Evidence } from '@seloste/schema/record'
import { field, noticeWords } from '../evidence.js'
import { accountability, noticeSays, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

/** How long a review is taken to hold, and where the risk is high: a choice of this rule, since Art. 24(1) names no interval. */
const monthsFresh = 24
const monthsAtHighRisk = 12
/** Of the nine criteria of WP 248 rev.01 two speak of a high risk as a rule. */
const highRisk = 2

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 10)
}

const judge = (day: string | null, asOf: string, evidence: readonly Evidence[], months = monthsFresh): Judgement => {
  if (!day)
    return notApplicable({
      fi: 'Päivää ei ole merkitty.',
      sv: 'Inget datum är angivet.',
      en: 'No date is given.',
    })
  const parts = { evidence, values: { textDate: day, months } }
  return day < monthsBefore(asOf, months) ? gap(parts) : met(parts)
}

export const reviewStale = defineRule({
  id: 'review-stale',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Vanha teksti voi yhä pitää paikkansa, mutta kukaan ei ole tarkistanut sitä.',
      sv: 'En gammal text kan ännu stämma, men ingen har kontrollerat den.',
      en: 'An old text may still hold, but nobody has checked.',
    },
  },
  cites: ['gdpr:5.2', 'gdpr:24.1'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice, { asOf }) => judge(notice.reading.documentDate, asOf, noticeWords(notice, 'documentDate')),
  activity: ({ reviewedOn, accountability: { riskCriteria } }, { asOf }) =>
    judge(reviewedOn, asOf, [field('reviewedOn', reviewedOn)], (riskCriteria ?? []).length >= highRisk ? monthsAtHighRisk : monthsFresh),
  text: {
    topic: { fi: 'Tarkistuksen ajantasaisuus', sv: 'Granskningens aktualitet', en: 'Age of the last review' },
    titleMet: {
      fi: 'Tarkistettu {months} kuukauden kuluessa',
      sv: 'Granskad inom {months} månader',
      en: 'Reviewed within {months} months',
    },
    titleGap: {
      fi: 'Edellisestä tarkistuksesta on yli {months} kuukautta: {textDate}',
      sv: 'Den senaste granskningen är över {months} månader gammal: {textDate}',
      en: 'The last review is more than {months} months old: {textDate}',
    },
    why: {
      fi: 'Järjestelmät ja vastaanottajat vaihtuvat; vanha teksti voi johtaa ihmisiä harhaan.',
      sv: 'System och mottagare byts ut; en gammal text kan vilseleda.',
      en: 'Systems and recipients change; an old text can mislead people.',
    },
    fix: {
      fi: 'Käy sisältö läpi, korjaa muuttuneet kohdat ja merkitse tarkistuspäivä, vaikka mitään ei muuttuisi.',
      sv: 'Gå igenom innehållet, rätta det som har ändrats och ange granskningsdatum, även om inget har ändrats.',
      en: 'Go through the content, correct what has changed, and date the review even if nothing has.',
    },
    ask: { fi: 'Vastaako teksti yhä todellisuutta?', sv: 'Stämmer texten ännu?', en: 'Does the text still match what is done?' },
    goodEntry: {
      fi: 'Tarkistettu 1.3.2026, ei muutoksia. Seuraava tarkistus viimeistään 3/2028.',
      sv: 'Granskad 1.3.2026, inga ändringar. Nästa granskning senast 3/2028.',
      en: 'Reviewed 1 March 2026, no changes. Next review by March 2028.',
    },
  },
  needs: null,
  neverUnsure: 'The date tells.',
  examples: [
    noticeSays('met', 'Exactly 24 months old', { documentDate: '2024-11-22' }, { asOf: '2026-11-22' }),
    noticeSays('gap', 'A day older', { documentDate: '2024-11-21' }, { asOf: '2026-11-22' }),
    noticeSays('not_applicable', 'No date', { documentDate: null }),
    recordSays('met', 'Reviewed this year', {}),
    recordSays('gap', 'Last reviewed in 2021', { reviewedOn: '2021-05-01' }),
    recordSays('gap', 'Eighteen months old, at a high risk', {
      reviewedOn: '2025-05-01',
      accountability: accountability({ riskCriteria: ['large_scale', 'sensitive_data'] }),
    }),
    recordSays('met', 'Eighteen months old, at no high risk', { reviewedOn: '2025-05-01' }),
    recordSays('not_applicable', 'No review is recorded', { reviewedOn: null }),
  ],
})
