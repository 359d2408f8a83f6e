import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'

export const dataPseudonymCalledAnonymous = defineRule({
  id: 'data-pseudonym-called-anonymous',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Tieto, jonka rekisterinpitäjä voi yhdistää ihmiseen, on sille henkilötieto, vaikka vastaanottaja ei voisi sitä yhdistää.',
      sv: 'En uppgift som den personuppgiftsansvarige kan knyta till en person är en personuppgift för denne, även om mottagaren inte kan det.',
      en: 'Data that the controller can link to a person are personal data to it, even where a recipient could not link them.',
    },
  },
  cites: ['gdpr:4.5', 'gdpr:4.1', 'cjeu:C-413/23 P'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const isPseudonymised = notice.reading.measures.includes('pseudonymisation')
    return judgeWords(notice, ['pseudonym_as_anonymous'], isPseudonymised ? noticeWords(notice, 'measures.pseudonymisation') : null)
  },
  text: {
    topic: { fi: 'Anonyymi vai pseudonymisoitu', sv: 'Anonymt eller pseudonymiserat', en: 'Anonymous or pseudonymised' },
    titleMet: {
      fi: 'Pseudonymisoituja tietoja ei kutsuta anonyymeiksi',
      sv: 'Pseudonymiserade uppgifter kallas inte anonyma',
      en: 'Pseudonymised data are not called anonymous',
    },
    titleGap: {
      fi: 'Pseudonymisoituja tai tiivistettyjä tietoja kutsutaan anonyymeiksi',
      sv: 'Pseudonymiserade eller hashade uppgifter kallas anonyma',
      en: 'Pseudonymised or hashed data are called anonymous',
    },
    why: {
      fi: 'Ihminen luulee, ettei tietoa enää voi yhdistää häneen.',
      sv: 'Den registrerade tror att uppgifterna inte längre går att knyta till personen.',
      en: 'People think that the data can no longer be linked to them.',
    },
    fix: {
      fi: 'Kutsu tietoja pseudonymisoiduiksi ja käsittele niitä henkilötietoina, kunnes tunnistaminen on peruuttamattomasti estetty.',
      sv: 'Kalla uppgifterna pseudonymiserade och behandla dem som personuppgifter tills identifiering är oåterkalleligt utesluten.',
      en: 'Call the data pseudonymised and treat them as personal data until identification is irreversibly ruled out.',
    },
    ask: {
      fi: 'Voiko kukaan palauttaa tunnisteen avaimella, taulukolla tai vertaamalla?',
      sv: 'Kan någon återställa identiteten med nyckel, tabell eller jämförelse?',
      en: 'Can anybody restore the identity by key, table or comparison?',
    },
    goodEntry: {
      fi: 'Mittaustiedot pseudonymisoidaan; avain säilytetään erillään ja tuhotaan 30 päivän kuluttua.',
      sv: 'Mätuppgifterna pseudonymiseras; nyckeln förvaras åtskilt och förstörs efter 30 dagar.',
      en: 'Measurements are pseudonymised; the key is kept apart and destroyed after 30 days.',
    },
  },
  needs: null,
  neverUnsure: 'The sentence stands in the text or it does not.',
  examples: [
    noticeSays('met', 'Pseudonymisation by its name', { measures: ['pseudonymisation'], observations: [] }),
    noticeSays('gap', 'Hashed, and called anonymous', {
      observations: [observed('pseudonym_as_anonymous', 'Addresses are hashed and so anonymous.')],
    }),
    noticeSays('not_applicable', 'No word of either', { observations: [] }),
  ],
})
