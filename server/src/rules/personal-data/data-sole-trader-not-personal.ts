import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'
import { soleTraders, speaksOf } from '../wording.js'

export const dataSoleTraderNotPersonal = defineRule({
  id: 'data-sole-trader-not-personal',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Elinkeinonharjoittaja on luonnollinen henkilö, mutta osa hänen tiedoistaan on julkisia kaupparekisteritietoja.',
      sv: 'En enskild näringsidkare är en fysisk person, men en del av uppgifterna är offentliga i handelsregistret.',
      en: 'A sole trader is a natural person, though part of the data are public in the trade register.',
    },
  },
  cites: ['gdpr:4.1', 'cjeu:C-92/09'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const { dataSubjects, language } = notice.reading
    const areMeant = dataSubjects.some((people) => speaksOf(soleTraders, { [language]: people }))
    return judgeWords(notice, ['sole_trader_not_personal'], areMeant ? noticeWords(notice, 'dataSubjects') : null)
  },
  text: {
    topic: { fi: 'Yksityisten elinkeinonharjoittajien tiedot', sv: 'Uppgifter om enskilda näringsidkare', en: 'Data of sole traders' },
    titleMet: {
      fi: 'Elinkeinonharjoittajien tietoja käsitellään henkilötietoina',
      sv: 'Enskilda näringsidkares uppgifter behandlas som personuppgifter',
      en: 'Data of sole traders are treated as personal data',
    },
    titleGap: {
      fi: 'Elinkeinonharjoittajan tietoja ei tekstin mukaan pidetä henkilötietoina',
      sv: 'Enligt texten är näringsidkares uppgifter inte personuppgifter',
      en: 'The text holds data of sole traders not to be personal data',
    },
    why: {
      fi: 'Toiminimellä työskentelevän talous ja asiakassuhteet ovat hänen omia tietojaan.',
      sv: 'Ekonomin och kundrelationerna i en enskild firma är personens egna uppgifter.',
      en: 'The finances and customers of a sole trader are that person’s own data.',
    },
    fix: {
      fi: 'Poista väite ja lisää elinkeinonharjoittajat rekisteröityjen ryhmiin.',
      sv: 'Stryk påståendet och lägg till näringsidkare bland de registrerade.',
      en: 'Remove the claim and add sole traders to the categories of data subjects.',
    },
    ask: {
      fi: 'Onko asiakkaiden joukossa toiminimiä tai ammatinharjoittajia?',
      sv: 'Finns det enskilda firmor eller yrkesutövare bland kunderna?',
      en: 'Are there sole traders or professionals among the customers?',
    },
    goodEntry: {
      fi: 'Rekisteröidyt: kuluttajat, toiminimet ja yritysten yhteyshenkilöt.',
      sv: 'Registrerade: konsumenter, enskilda näringsidkare och företags kontaktpersoner.',
      en: 'Data subjects: consumers, sole traders and contacts of companies.',
    },
  },
  needs: null,
  neverUnsure: 'The sentence stands in the text or it does not.',
  examples: [
    noticeSays('met', 'Sole traders among the data subjects', { dataSubjects: ['sole traders'], observations: [] }),
    noticeSays('gap', 'Sole traders declared impersonal', {
      observations: [observed('sole_trader_not_personal', 'Data of sole traders are not personal data.')],
    }),
    noticeSays('not_applicable', 'No sole traders', { observations: [] }),
  ],
})
