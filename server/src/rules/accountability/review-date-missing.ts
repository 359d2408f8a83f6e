import { field, noticeWords } from '../evidence.js'
import { noticeSays, recordSays } from '../examples.js'
import { defineRule, gap, met, unanswered } from '../rule.js'

export const reviewDateMissing = defineRule({
  id: 'review-date-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Ilman päiväystä ei voi osoittaa, minkä ajan tilannetta teksti kuvaa.',
      sv: 'Utan datum går det inte att visa vilken tid texten beskriver.',
      en: 'Without a date nobody can show which time the text describes.',
    },
  },
  cites: ['gdpr:5.2', 'gdpr:24.1'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) =>
    notice.reading.documentDate ? met({ evidence: noticeWords(notice, 'documentDate') }) : gap({ evidence: [field('documentDate')] }),
  activity: ({ reviewedOn }) =>
    reviewedOn ? met({ evidence: [field('reviewedOn', reviewedOn)] }) : unanswered({ evidence: [field('reviewedOn')] }),
  text: {
    topic: { fi: 'Laatimis- tai päivityspäivä', sv: 'Datum för upprättande eller uppdatering', en: 'Date of making or review' },
    titleMet: { fi: 'Seloste on päivätty', sv: 'Datum är angivet', en: 'The text is dated' },
    titleGap: {
      fi: 'Laatimis- tai päivityspäivä puuttuu',
      sv: 'Datum för upprättande eller uppdatering saknas',
      en: 'The date of making or review is missing',
    },
    why: {
      fi: 'Lukija ei tiedä, pitääkö teksti enää paikkansa.',
      sv: 'Läsaren vet inte om texten ännu stämmer.',
      en: 'The reader cannot know whether the text still holds.',
    },
    fix: {
      fi: 'Merkitse päivä, jona seloste laadittiin tai viimeksi tarkistettiin.',
      sv: 'Ange dagen då texten upprättades eller senast granskades.',
      en: 'Give the day on which the text was made or last reviewed.',
    },
    ask: { fi: 'Milloin seloste viimeksi tarkistettiin?', sv: 'När granskades texten senast?', en: 'When was the text last reviewed?' },
    goodEntry: { fi: 'Päivitetty 1.3.2026.', sv: 'Uppdaterad 1.3.2026.', en: 'Updated 1 March 2026.' },
  },
  needs: null,
  neverUnsure: 'A date is given or it is not.',
  examples: [
    noticeSays('met', 'The notice is dated', {}),
    noticeSays('gap', 'The notice has no date', { documentDate: null }),
    recordSays('met', 'A review is recorded', {}),
    recordSays('gap', 'No review is recorded', { reviewedOn: null }),
  ],
})
