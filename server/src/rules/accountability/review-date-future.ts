import type { ActivityRecord, Evidence } from '@seloste/schema/record'
import { field, noticeWords } from '../evidence.js'
import { noticeSays, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const judge = (day: string | null, asOf: string, evidence: readonly Evidence[]): Judgement => {
  if (!day) return notApplicable({ fi: 'Päivää ei ole merkitty.', sv: 'Inget datum är angivet.', en: 'No date is given.' })
  const parts = { evidence, values: { textDate: day } }
  return day > asOf ? gap(parts) : met(parts)
}

const writtenLater = {
  fi: 'Seloste on kirjoitettu arviointipäivän jälkeen, joten sen päiväys on luonnostaan myöhempi.',
  sv: 'Registret är skrivet efter den dag som bedöms, så datumet är av sig självt senare.',
  en: 'The record was written after the day judged, so that its date is later of itself.',
}

/** Whether anything in the record was said after the day: then the day is one looked back on, not a slip of the pen. */
const isWrittenAfter = (
  { purposes, subjects, dataItems, sources, recipients, transfers, measures }: ActivityRecord,
  day: string,
): boolean =>
  [purposes, subjects, dataItems, sources, recipients, transfers, measures].some((things) =>
    things.some(({ provenance }) => provenance !== null && provenance.at.slice(0, 10) > day),
  )

export const reviewDateFuture = defineRule({
  id: 'review-date-future',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Väärä päiväys on tavallisesti kirjoitusvirhe, mutta se sekoittaa tekstin versiot.',
      sv: 'Ett felaktigt datum är oftast ett skrivfel, men blandar ihop versionerna.',
      en: 'A wrong date is mostly a slip of the pen, but it mixes up versions.',
    },
  },
  cites: ['gdpr:5.2', 'gdpr:5.1.d'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice, { asOf }) => judge(notice.reading.documentDate, asOf, noticeWords(notice, 'documentDate')),
  activity: (activity, { asOf }) => {
    const { reviewedOn } = activity
    return reviewedOn && reviewedOn > asOf && isWrittenAfter(activity, asOf)
      ? notApplicable(writtenLater)
      : judge(reviewedOn, asOf, [field('reviewedOn', reviewedOn)])
  },
  text: {
    topic: { fi: 'Päiväys tulevaisuudessa', sv: 'Datum i framtiden', en: 'Date in the future' },
    titleMet: {
      fi: 'Päiväys ei ole tulevaisuudessa: {textDate}',
      sv: 'Datumet ligger inte i framtiden: {textDate}',
      en: 'The date is not in the future: {textDate}',
    },
    titleGap: {
      fi: 'Päiväys on tarkastelupäivää myöhempi: {textDate}',
      sv: 'Datumet är senare än granskningsdagen: {textDate}',
      en: 'The date is later than the day of the check: {textDate}',
    },
    why: {
      fi: 'Lukija ei tiedä, onko teksti voimassa.',
      sv: 'Läsaren vet inte om texten gäller.',
      en: 'The reader cannot know whether the text holds.',
    },
    fix: {
      fi: 'Korjaa päiväys. Jos teksti tulee voimaan myöhemmin, kerro erikseen, mitä siihen asti sovelletaan.',
      sv: 'Rätta datumet. Om texten börjar gälla senare, ange vad som gäller till dess.',
      en: 'Correct the date. If the text takes effect later, say what holds until then.',
    },
    ask: { fi: 'Mikä päivä on oikea?', sv: 'Vilken dag är rätt?', en: 'Which day is right?' },
    goodEntry: { fi: 'Päivitetty 1.3.2026.', sv: 'Uppdaterad 1.3.2026.', en: 'Updated 1 March 2026.' },
  },
  needs: null,
  neverUnsure: 'The date tells.',
  examples: [
    noticeSays('met', 'Dated in spring', {}),
    noticeSays('gap', 'Dated next year', { documentDate: '2027-03-01' }, { asOf: '2026-11-22' }),
    noticeSays('not_applicable', 'No date', { documentDate: null }),
    recordSays('met', 'Reviewed in spring', {}),
    recordSays('gap', 'Reviewed next year', { reviewedOn: '2027-03-01' }, { asOf: '2026-11-22' }),
    recordSays('not_applicable', 'A record of today, judged for a day in the past', {}, { asOf: '2023-05-01' }),
    recordSays('not_applicable', 'No review is recorded', { reviewedOn: null }),
  ],
})
