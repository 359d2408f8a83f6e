import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'

export const rightsFeeOrSignedLetter = defineRule({
  id: 'rights-fee-or-signed-letter',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Oikeuksien käyttöä on helpotettava, ja se on maksutonta; allekirjoitettua kirjettä tai käyntiä ei voi vaatia säännönmukaisesti.',
      sv: 'Utövandet av rättigheter ska underlättas och är kostnadsfritt; ett undertecknat brev eller ett besök kan inte krävas som regel.',
      en: 'The exercise of rights is to be made easy and is free of charge; a signed letter or a visit cannot be asked as a rule.',
    },
  },
  cites: ['gdpr:12.2', 'gdpr:12.5', 'gdpr:12.6', 'gdpr:15'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const tells = notice.reading.rights.includes('access')
    return judgeWords(notice, ['fee_for_request', 'signed_request'], tells ? noticeWords(notice, 'rights.access') : null)
  },
  text: {
    topic: {
      fi: 'Pyynnön muoto ja maksuttomuus',
      sv: 'Formen för en begäran och dess kostnadsfrihet',
      en: 'Form of a request and its being free of charge',
    },
    titleMet: {
      fi: 'Oikeuksien käytölle ei aseteta maksua eikä allekirjoitusvaatimusta',
      sv: 'Ingen avgift och inget krav på underskrift ställs för att utöva rättigheterna',
      en: 'Neither a fee nor a signature is asked for using the rights',
    },
    titleGap: {
      fi: 'Oikeuksien käytölle on asetettu maksu, allekirjoitettu kirje tai käynti paikalla',
      sv: 'För att utöva rättigheterna krävs avgift, undertecknat brev eller besök',
      en: 'A fee, a signed letter or a visit is asked for using the rights',
    },
    why: {
      fi: 'Moni jättää oikeutensa käyttämättä, kun siitä tehdään työlästä.',
      sv: 'Många avstår från sina rättigheter när det görs besvärligt.',
      en: 'Many give up their rights when using them is made laborious.',
    },
    fix: {
      fi: 'Anna helppo kanava, esimerkiksi sähköposti tai lomake. Pyydä lisätietoja henkilöllisyydestä vain, kun siitä on aihetta epäillä, ja poista maininta kerrasta vuodessa.',
      sv: 'Ge en enkel kanal, till exempel e-post eller formulär. Begär fler uppgifter om identiteten bara när det finns skäl att betvivla den, och stryk ”en gång per år”.',
      en: 'Offer an easy channel, as e-mail or a form. Ask for more on the identity only where there are reasonable doubts, and strike “once a year”.',
    },
    ask: {
      fi: 'Miten pyynnön voi tehdä helpoimmin?',
      sv: 'Hur görs en begäran enklast?',
      en: 'What is the easiest way to make a request?',
    },
    goodEntry: {
      fi: 'Lähetä pyyntö osoitteeseen tietosuoja@lumipolku.example tai lomakkeella. Pyyntö on maksuton.',
      sv: 'Skicka din begäran till tietosuoja@lumipolku.example eller använd formuläret. Begäran är kostnadsfri.',
      en: 'Send your request to tietosuoja@lumipolku.example or use the form. Requests are free of charge.',
    },
  },
  needs: null,
  neverUnsure: 'The sentence stands in the text or it does not; where an easier way is told beside it, it is left out.',
  examples: [
    noticeSays('met', 'Requests by e-mail', { observations: [] }),
    noticeSays('gap', 'Free of charge once a year', {
      observations: [observed('fee_for_request', 'You may see your data free of charge once a year.')],
    }),
    noticeSays('gap', 'A signed letter', {
      observations: [observed('signed_request', 'A request must be made in a signed letter.')],
    }),
    noticeSays('not_applicable', 'The right of access is not told', { rights: ['complaint'], observations: [] }),
  ],
})
