import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'
import { businessContacts, speaksOf } from '../wording.js'

export const dataBusinessContactNotPersonal = defineRule({
  id: 'data-business-contact-not-personal',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Nimi ja työosoite yksilöivät ihmisen; asetus suojaa myös ammatissa toimivaa.',
      sv: 'Namn och arbetsadress pekar ut en människa; förordningen skyddar även den som agerar i yrket.',
      en: 'A name and a work address identify a person; the Regulation protects people in their professional role too.',
    },
  },
  cites: ['gdpr:4.1', 'cjeu:C-710/23', 'cjeu:C-92/09'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const { dataSubjects, language } = notice.reading
    const areMeant = dataSubjects.some((people) => speaksOf(businessContacts, { [language]: people }))
    return judgeWords(notice, ['contacts_not_personal'], areMeant ? noticeWords(notice, 'dataSubjects') : null)
  },
  text: {
    topic: {
      fi: 'Yritysten yhteyshenkilöiden tiedot',
      sv: 'Uppgifter om företags kontaktpersoner',
      en: 'Data of contact persons of companies',
    },
    titleMet: {
      fi: 'Yhteyshenkilöiden tietoja käsitellään henkilötietoina',
      sv: 'Kontaktpersoners uppgifter behandlas som personuppgifter',
      en: 'Data of contact persons are treated as personal data',
    },
    titleGap: {
      fi: 'Yhteyshenkilöiden tietoja ei tekstin mukaan pidetä henkilötietoina',
      sv: 'Enligt texten är kontaktpersoners uppgifter inte personuppgifter',
      en: 'The text holds data of contact persons not to be personal data',
    },
    why: {
      fi: 'Yrityksessä työskentelevä luulee, ettei hänellä ole oikeuksia omiin tietoihinsa.',
      sv: 'Den som arbetar i ett företag tror sig sakna rättigheter till sina uppgifter.',
      en: 'People who work for a company are led to think that they have no rights to their data.',
    },
    fix: {
      fi: 'Poista väite ja kerro yhteyshenkilöille samat asiat kuin muillekin rekisteröidyille. Pelkät yrityksen tiedot, kuten yleinen sähköpostiosoite, jäävät asetuksen ulkopuolelle.',
      sv: 'Stryk påståendet och informera kontaktpersonerna som andra registrerade. Uppgifter om företaget självt, som en allmän e-postadress, faller utanför förordningen.',
      en: 'Remove the claim and inform contact persons like other data subjects. Data on the company itself, as a general e-mail address, are outside the Regulation.',
    },
    ask: {
      fi: 'Onko tietojen joukossa ihmisten nimiä tai henkilökohtaisia osoitteita?',
      sv: 'Finns det namn eller personliga adresser bland uppgifterna?',
      en: 'Are names or personal addresses among the data?',
    },
    goodEntry: {
      fi: 'Rekisteröidyt: yritysasiakkaiden yhteyshenkilöt. Tiedot: nimi, tehtävä, työsähköposti, työpuhelin.',
      sv: 'Registrerade: företagskunders kontaktpersoner. Uppgifter: namn, befattning, e-post och telefon i arbetet.',
      en: 'Data subjects: contacts of business customers. Data: name, position, work e-mail, work telephone.',
    },
  },
  needs: null,
  neverUnsure: 'The sentence stands in the text or it does not.',
  examples: [
    noticeSays('met', 'Contact persons among the data subjects', { dataSubjects: ['contact persons of customers'], observations: [] }),
    noticeSays('gap', 'Contact persons declared impersonal', {
      observations: [observed('contacts_not_personal', 'Data of contact persons are not personal data.')],
    }),
    noticeSays('not_applicable', 'No contact persons', { observations: [] }),
  ],
})
