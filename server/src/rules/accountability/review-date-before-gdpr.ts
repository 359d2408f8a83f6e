import { field, noticeWords } from '../evidence.js'
import { noticeSays, recordSays } from '../examples.js'
import type { Evidence } from '@seloste/schema/record'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

/** The day from which the Regulation applies, Art. 99(2). */
const applicationDay = '2018-05-25'

const judge = (day: string | null, evidence: readonly Evidence[]): Judgement => {
  if (!day)
    return notApplicable({
      fi: 'Päivää ei ole merkitty.',
      sv: 'Inget datum är angivet.',
      en: 'No date is given.',
    })
  const parts = { evidence, values: { textDate: day } }
  return day < applicationDay ? gap(parts) : met(parts)
}

export const reviewDateBeforeGdpr = defineRule({
  id: 'review-date-before-gdpr',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ennen asetuksen soveltamista tehty teksti on kirjoitettu toisen lain mukaan.',
      sv: 'En text från tiden före förordningen är skriven efter en annan lag.',
      en: 'A text from before the Regulation applied was written under another law.',
    },
  },
  cites: ['gdpr:99', 'gdpr:24.1'],
  statement: null,
  from: applicationDay,
  until: null,
  notice: (notice) => judge(notice.reading.documentDate, noticeWords(notice, 'documentDate')),
  activity: ({ reviewedOn }) => judge(reviewedOn, [field('reviewedOn', reviewedOn)]),
  text: {
    topic: { fi: 'Asetusta vanhempi teksti', sv: 'Text äldre än förordningen', en: 'Text older than the Regulation' },
    titleMet: {
      fi: 'Teksti on asetuksen ajalta',
      sv: 'Texten är från förordningens tid',
      en: 'The text is from the time of the Regulation',
    },
    titleGap: {
      fi: 'Teksti on päivätty ennen asetuksen soveltamista: {textDate}',
      sv: 'Texten är daterad före förordningens tillämpning: {textDate}',
      en: 'The text is dated before the Regulation applied: {textDate}',
    },
    why: {
      fi: 'Vanhassa tekstissä harvoin kerrotaan oikeuksista, jotka ihmiset saivat 25.5.2018.',
      sv: 'En äldre text nämner sällan de rättigheter som började gälla 25.5.2018.',
      en: 'An older text rarely tells of the rights that people gained on 25 May 2018.',
    },
    fix: {
      fi: 'Laadi teksti uudelleen asetuksen vaatimusten mukaan ja päivää se.',
      sv: 'Skriv om texten enligt förordningens krav och datera den.',
      en: 'Write the text anew to the Regulation’s requirements, and date it.',
    },
    ask: { fi: 'Onko tekstistä uudempi versio?', sv: 'Finns det en nyare version?', en: 'Is there a newer version?' },
    goodEntry: { fi: 'Päivitetty 1.3.2026.', sv: 'Uppdaterad 1.3.2026.', en: 'Updated 1 March 2026.' },
  },
  needs: null,
  neverUnsure: 'The date tells.',
  examples: [
    noticeSays('met', 'The notice is of 2026', {}),
    noticeSays('met', 'The notice is of the first day', { documentDate: '2018-05-25' }),
    noticeSays('gap', 'The notice is of the day before', { documentDate: '2018-05-24' }),
    noticeSays('not_applicable', 'The notice has no date', { documentDate: null }),
    recordSays('met', 'Reviewed in 2026', {}),
    recordSays('gap', 'Last reviewed in 2017', { reviewedOn: '2017-02-01' }),
    recordSays('not_applicable', 'No review is recorded', { reviewedOn: null }),
  ],
})
