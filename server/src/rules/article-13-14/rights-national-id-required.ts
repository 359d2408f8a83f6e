import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'

export const rightsNationalIdRequired = defineRule({
  id: 'rights-national-id-required',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Lisätietoja saa pyytää vain, kun henkilöllisyyttä on perusteltua epäillä; henkilötunnusta ei käsitellä varmuuden vuoksi.',
      sv: 'Fler uppgifter får begäras bara när det finns rimliga skäl att betvivla identiteten; personbeteckningen behandlas inte för säkerhets skull.',
      en: 'More information may be asked only where there are reasonable doubts on the identity; the identity code is not processed to be on the safe side.',
    },
  },
  cites: ['gdpr:12.6', 'gdpr:12.2', 'gdpr:87', 'fi:1050/2018:29', 'se:2018:218:3.10'],
  statement: null,
  from: '2019-01-01',
  until: null,
  notice: (notice) => {
    const tells = notice.reading.rights.includes('access')
    return judgeWords(notice, ['id_for_request'], tells ? noticeWords(notice, 'rights.access') : null)
  },
  text: {
    topic: {
      fi: 'Henkilötunnus oikeuksien käytön ehtona',
      sv: 'Personbeteckning som villkor för att utöva rättigheter',
      en: 'Identity code as a condition of using rights',
    },
    titleMet: {
      fi: 'Oikeuksien käytön ehdoksi ei aseteta henkilötunnusta',
      sv: 'Personbeteckning eller personnummer krävs inte för att utöva rättigheterna',
      en: 'No identity code is asked for using the rights',
    },
    titleGap: {
      fi: 'Pyynnössä vaaditaan ilmoittamaan henkilötunnus',
      sv: 'En begäran ska innehålla personbeteckning eller personnummer',
      en: 'A request has to state the identity code',
    },
    why: {
      fi: 'Tietojaan kysyvä joutuu antamaan lisää tietoja, ja usein suojaamattomassa viestissä.',
      sv: 'Den som frågar efter sina uppgifter tvingas lämna fler, ofta i ett oskyddat meddelande.',
      en: 'People who ask for their data have to give more of them, often in an unprotected message.',
    },
    fix: {
      fi: 'Tunnista pyytäjä kevyemmin: kirjautuminen, asiakasnumero tai vahvistus tunnettuun osoitteeseen. Pyydä lisää vain, jos epäilys jää.',
      sv: 'Identifiera på ett lättare sätt: inloggning, kundnummer eller bekräftelse till en känd adress. Begär mer bara om tvivel kvarstår.',
      en: 'Identify people by lighter means: log-in, customer number or confirmation to a known address. Ask for more only if doubts remain.',
    },
    ask: {
      fi: 'Millä muulla tavalla pyytäjä voidaan tunnistaa?',
      sv: 'Hur kan den som begär uppgifterna identifieras på annat sätt?',
      en: 'By what other means can the person be identified?',
    },
    goodEntry: {
      fi: 'Kerro pyynnössä nimesi ja asiakasnumerosi. Kysymme lisää vain, jos emme voi tunnistaa sinua.',
      sv: 'Ange ditt namn och kundnummer. Vi frågar efter mer bara om vi inte kan identifiera dig.',
      en: 'State your name and customer number. We ask for more only if we cannot identify you.',
    },
  },
  needs: null,
  neverUnsure: 'The sentence stands in the text or it does not.',
  examples: [
    noticeSays('met', 'Requests by name', { observations: [] }),
    noticeSays('gap', 'The identity code in the request', {
      observations: [observed('id_for_request', 'Your request must state your personal identity code.')],
    }),
    noticeSays('not_applicable', 'The right of access is not told', { rights: ['complaint'], observations: [] }),
  ],
})
