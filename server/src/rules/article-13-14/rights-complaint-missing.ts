import { field, noticeWords } from '../evidence.js'
import { noticeSays } from '../examples.js'
import { defineRule, gap, met } from '../rule.js'

export const rightsComplaintMissing = defineRule({
  id: 'rights-complaint-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Valitusoikeus on tie viranomaisen luo silloin, kun rekisterinpitäjä ei vastaa.',
      sv: 'Klagorätten är vägen till myndigheten när den personuppgiftsansvarige inte svarar.',
      en: 'The right to complain is the way to the authority when the controller does not answer.',
    },
  },
  cites: ['gdpr:13.2.d', 'gdpr:14.2.e', 'gdpr:77'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) =>
    notice.reading.rights.includes('complaint')
      ? met({ evidence: noticeWords(notice, 'rights.complaint') })
      : gap({ evidence: [field('rights.complaint')] }),
  text: {
    topic: {
      fi: 'Oikeus valittaa valvontaviranomaiselle',
      sv: 'Rätten att klaga hos tillsynsmyndigheten',
      en: 'Right to complain to the supervisory authority',
    },
    titleMet: { fi: 'Valitusoikeudesta kerrotaan', sv: 'Klagorätten nämns', en: 'The right to complain is told' },
    titleGap: {
      fi: 'Oikeudesta valittaa valvontaviranomaiselle ei kerrota',
      sv: 'Rätten att lämna in klagomål till tillsynsmyndigheten nämns inte',
      en: 'The right to lodge a complaint with the supervisory authority is not told',
    },
    why: {
      fi: 'Ihminen ei tiedä, kenen puoleen kääntyä, jos hänen tietojaan käsitellään väärin.',
      sv: 'Den registrerade vet inte vart man vänder sig om uppgifterna behandlas fel.',
      en: 'People do not know whom to turn to when their data are handled wrongly.',
    },
    fix: {
      fi: 'Kerro oikeudesta tehdä valitus valvontaviranomaiselle ja nimeä viranomainen: Suomessa tietosuojavaltuutetun toimisto, Ruotsissa Integritetsskyddsmyndigheten.',
      sv: 'Informera om rätten att lämna in klagomål och nämn tillsynsmyndigheten: i Finland dataombudsmannens byrå, i Sverige Integritetsskyddsmyndigheten.',
      en: 'Tell of the right to lodge a complaint and name the authority: in Finland the Office of the Data Protection Ombudsman, in Sweden Integritetsskyddsmyndigheten.',
    },
    ask: {
      fi: 'Kerrotaanko valitusoikeudesta muualla samassa yhteydessä?',
      sv: 'Informeras det om klagorätten på annat ställe i samma sammanhang?',
      en: 'Is the right to complain told elsewhere at the same time?',
    },
    goodEntry: {
      fi: 'Voit tehdä valituksen tietosuojavaltuutetulle (tietosuoja.fi), jos katsot, että tietojasi käsitellään lain vastaisesti.',
      sv: 'Du kan lämna in klagomål till dataombudsmannen (tietosuoja.fi) om du anser att dina uppgifter behandlas i strid med lagen.',
      en: 'You may lodge a complaint with the Data Protection Ombudsman (tietosuoja.fi) if you consider that your data are processed unlawfully.',
    },
  },
  needs: null,
  neverUnsure: 'The right is told or it is not.',
  examples: [
    noticeSays('met', 'The notice tells of the right', {}),
    noticeSays('gap', 'The notice tells of other rights only', { rights: ['access', 'rectification'] }),
  ],
})
