import { field } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'

export const documentJointNoticeRopa = defineRule({
  id: 'document-joint-notice-ropa',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Yksi teksti voi riittää kumpaankin, mutta lukijat ja tarkoitukset ovat eri.',
      sv: 'En text kan räcka till båda, men läsarna och syftena är olika.',
      en: 'One text may serve for both, but its readers and purposes differ.',
    },
  },
  cites: ['gdpr:13', 'gdpr:30', 'guidance:tsv-record'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => judgeWords(notice, ['record_and_notice'], [field('registerName', notice.reading.registerName)]),
  text: {
    topic: {
      fi: 'Sama teksti selosteena ja informointina',
      sv: 'Samma text som register och information',
      en: 'One text as record and notice',
    },
    titleMet: { fi: 'Informointi on oma tekstinsä', sv: 'Informationen är en egen text', en: 'The notice is a text of its own' },
    titleGap: {
      fi: 'Sama teksti on sekä seloste käsittelytoimista että rekisteröityjen informointi',
      sv: 'Samma text är både register över behandling och information till de registrerade',
      en: 'One text is both the record of processing and the notice to people',
    },
    why: {
      fi: 'Viranomaiselle tarkoitettu luettelo on ihmiselle vaikealukuinen, ja sisäiset tiedot tulevat julki.',
      sv: 'En förteckning för myndigheten är svårläst för den registrerade, och interna uppgifter blir offentliga.',
      en: 'A list made for the authority is hard for people to read, and internal details become public.',
    },
    fix: {
      fi: 'Erota sisäinen seloste ja selkeä, julkinen informointi toisistaan.',
      sv: 'Skilj det interna registret från en tydlig, offentlig information.',
      en: 'Part the internal record from a clear public notice.',
    },
    ask: { fi: 'Kenelle teksti on tarkoitettu?', sv: 'Vem är texten avsedd för?', en: 'For whom is the text meant?' },
    goodEntry: {
      fi: 'Tietosuojaseloste verkkosivulla, seloste käsittelytoimista Selosteessa.',
      sv: 'Dataskyddsbeskrivning på webbplatsen, registret över behandling i Seloste.',
      en: 'Privacy notice on the website, record of processing in Seloste.',
    },
  },
  needs: null,
  neverUnsure: 'The title tells.',
  examples: [
    noticeSays('met', 'A privacy notice', { observations: [] }),
    noticeSays('not_applicable', 'A reading in which nobody looked for it', {}),
    noticeSays('gap', 'Notice and record in one', {
      observations: [observed('record_and_notice', 'Privacy notice and record of processing')],
    }),
  ],
})
