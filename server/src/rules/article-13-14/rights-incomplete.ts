import type { Right } from '@seloste/schema/vocabulary/right'
import { field, noticeWords } from '../evidence.js'
import { noticeSays } from '../examples.js'
import { defineRule, gap, met } from '../rule.js'

/** Rights that every notice tells of, Art. 13(2)(b). Portability depends on the legal basis and is left out. */
const always: readonly Right[] = ['access', 'rectification', 'erasure', 'restriction', 'objection']

export const rightsIncomplete = defineRule({
  id: 'rights-incomplete',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Oikeudet ovat voimassa, vaikka niistä ei kerrottaisi, mutta harva osaa käyttää oikeutta, jota ei tunne.',
      sv: 'Rättigheterna gäller även om de inte nämns, men få utövar en rätt som de inte känner till.',
      en: 'The rights exist whether or not they are told, but few use a right that they do not know of.',
    },
  },
  cites: ['gdpr:13.2.b', 'gdpr:14.2.c'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const missing = always.filter((right) => !notice.reading.rights.includes(right))
    const told = noticeWords(notice, 'rights')
    if (missing.length === 0) return met({ evidence: told })
    return gap({ evidence: [...missing.map((right) => field(`rights.${right}`)), ...told], values: { missingRights: missing.join(',') } })
  },
  text: {
    topic: { fi: 'Rekisteröidyn oikeudet', sv: 'Den registrerades rättigheter', en: 'Rights of the data subject' },
    titleMet: {
      fi: 'Rekisteröidyn oikeuksista kerrotaan',
      sv: 'Den registrerades rättigheter nämns',
      en: 'The rights of the data subject are told',
    },
    titleGap: {
      fi: 'Kaikista oikeuksista ei kerrota. Puuttuu: {missingRights}',
      sv: 'Alla rättigheter nämns inte. Saknas: {missingRights}',
      en: 'Not all rights are told. Missing: {missingRights}',
    },
    why: {
      fi: 'Ihminen ei osaa pyytää sitä, mihin hänellä on oikeus.',
      sv: 'Den registrerade vet inte vad man har rätt att begära.',
      en: 'People do not know what they may ask for.',
    },
    fix: {
      fi: 'Kerro oikeudesta saada pääsy tietoihin, oikaista ja poistaa ne, rajoittaa käsittelyä ja vastustaa sitä, sekä siitä, miten oikeuksia käytetään.',
      sv: 'Informera om rätten till tillgång, rättelse, radering och begränsning, rätten att göra invändningar och hur rättigheterna utövas.',
      en: 'Tell of the rights of access, rectification, erasure, restriction and objection, and of how they are used.',
    },
    ask: {
      fi: 'Onko jokin oikeus jätetty pois siksi, ettei se sovellu tähän käsittelyyn?',
      sv: 'Har någon rättighet utelämnats för att den inte gäller denna behandling?',
      en: 'Was a right left out because it does not apply to this processing?',
    },
    goodEntry: {
      fi: 'Sinulla on oikeus nähdä tietosi, saada ne oikaistuiksi tai poistetuiksi, pyytää käsittelyn rajoittamista ja vastustaa käsittelyä. Lähetä pyyntö: tietosuoja@lumipolku.example.',
      sv: 'Du har rätt att få tillgång till dina uppgifter, få dem rättade eller raderade, begära begränsning och göra invändningar. Skicka din begäran till tietosuoja@lumipolku.example.',
      en: 'You have the right to see your data, to have them corrected or erased, to ask for restriction and to object. Send your request to tietosuoja@lumipolku.example.',
    },
  },
  needs: null,
  neverUnsure: 'Each right is told or it is not.',
  examples: [
    noticeSays('met', 'The notice tells of all five', {}),
    noticeSays('gap', 'The notice tells of access and rectification only', { rights: ['access', 'rectification'] }),
  ],
})
