import { field } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'

export const documentLegacyRekisteriseloste = defineRule({
  id: 'document-legacy-rekisteriseloste',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Rekisteriseloste oli kumotun lain asiakirja; asetuksessa sen tilalla on kaksi eri asiakirjaa.',
      sv: 'Registerbeskrivningen hörde till den upphävda lagen; enligt förordningen har den ersatts av två dokument.',
      en: 'The description of file belonged to the repealed act; the Regulation has two documents in its place.',
    },
  },
  cites: ['fi:523/1999:10', 'fi:1050/2018:38', 'gdpr:13', 'gdpr:30'],
  statement: null,
  from: '2019-01-01',
  until: null,
  notice: (notice) => judgeWords(notice, ['legacy_title'], [field('registerName', notice.reading.registerName)]),
  text: {
    topic: {
      fi: 'Vanhan lain rekisteriseloste',
      sv: 'Registerbeskrivning enligt den gamla lagen',
      en: 'Description of file of the former act',
    },
    titleMet: {
      fi: 'Teksti ei ole vanhan lain rekisteriseloste',
      sv: 'Texten är ingen registerbeskrivning enligt den gamla lagen',
      en: 'The text is no description of file of the former act',
    },
    titleGap: {
      fi: 'Teksti on otsikoltaan tai perustaltaan henkilötietolain mukainen rekisteriseloste',
      sv: 'Texten är till rubrik eller grund en registerbeskrivning enligt personuppgiftslagen',
      en: 'By its title or ground the text is a description of file under the Personal Data Act',
    },
    why: {
      fi: 'Vanhasta lomakkeesta puuttuvat asiat, jotka ihmisten on nykyään saatava tietää, kuten oikeudet ja säilytysaika.',
      sv: 'Det gamla formuläret saknar det som de registrerade numera ska få veta, som rättigheter och lagringstid.',
      en: 'The old form lacks what people must now be told, such as their rights and the retention.',
    },
    fix: {
      fi: 'Tee siitä kaksi: rekisteröityjen informointi (13 ja 14 artikla) ja sisäinen seloste käsittelytoimista (30 artikla).',
      sv: 'Dela upp den i två: information till de registrerade (artiklarna 13 och 14) och ett internt register över behandling (artikel 30).',
      en: 'Make two of it: the notice to people (Articles 13 and 14) and the internal record of processing (Article 30).',
    },
    ask: {
      fi: 'Onko teksti päivitetty asetuksen mukaiseksi?',
      sv: 'Har texten uppdaterats enligt förordningen?',
      en: 'Was the text brought in line with the Regulation?',
    },
    goodEntry: {
      fi: 'Asiakasrekisterin tietosuojaseloste (asetuksen 13 ja 14 artikla).',
      sv: 'Dataskyddsbeskrivning för kundregistret (artiklarna 13 och 14).',
      en: 'Privacy notice of the customer register (Articles 13 and 14).',
    },
  },
  needs: null,
  neverUnsure: 'The title or the act cited tells.',
  examples: [
    noticeSays('met', 'A privacy notice', { observations: [] }),
    noticeSays('not_applicable', 'A reading in which nobody looked for it', {}),
    noticeSays('gap', 'Titled "Rekisteriseloste"', { language: 'fi', observations: [observed('legacy_title', 'Rekisteriseloste')] }),
  ],
})
