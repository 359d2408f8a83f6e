import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { judgeWords } from '../observed.js'
import { defineRule } from '../rule.js'
import { speaksOf, type Wording } from '../wording.js'

const ordering: Wording = {
  fi: /verkkokau|tilau|tilaami|ostami|ostokse/i,
  sv: /webbutik|nätbutik|e-handel|beställ|köp/i,
  en: /web ?shop|online (?:shop|store)|\borders?\b|\bordering\b|purchas/i,
}

const sells = ({ reading: { purposes, language } }: NoticeRecord): boolean =>
  purposes.some((purpose) => speaksOf(ordering, { [language]: purpose }))

export const legalBasisForcedAccount = defineRule({
  id: 'legal-basis-forced-account',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Kertaostoksen voi tehdä ilman tiliä; pakollinen tili kerää ja säilyttää enemmän kuin kauppa edellyttää.',
      sv: 'Ett enstaka köp kan göras utan konto; ett obligatoriskt konto samlar in och bevarar mer än köpet kräver.',
      en: 'A single purchase can be made without an account; a mandatory one collects and keeps more than the sale needs.',
    },
  },
  cites: ['edpb:recommendations-2/2025', 'gdpr:6.1', 'gdpr:5.1.c', 'gdpr:25.2', 'decision:fi-verkkokauppa'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => judgeWords(notice, ['forced_account'], sells(notice) ? noticeWords(notice, 'purposes') : null),
  text: {
    topic: { fi: 'Ostaminen ilman käyttäjätiliä', sv: 'Köp utan användarkonto', en: 'Buying without an account' },
    titleMet: {
      fi: 'Ostamiselle ei kerrota edellytykseksi käyttäjätiliä',
      sv: 'Inget användarkonto uppges krävas för köp',
      en: 'No account is said to be required for buying',
    },
    titleGap: {
      fi: 'Ostaminen edellyttää käyttäjätiliä, eikä perustetta tilille kerrota',
      sv: 'Köp kräver ett användarkonto, och ingen grund för kontot anges',
      en: 'Buying requires an account, and no ground for the account is told',
    },
    why: {
      fi: 'Yhden ostoksen tiedot jäävät tilille niin kauan kuin tili on olemassa.',
      sv: 'Uppgifterna från ett enda köp ligger kvar så länge kontot finns.',
      en: 'The data of a single purchase stay for as long as the account exists.',
    },
    fix: {
      fi: 'Salli ostaminen vieraana. Jos tili on välttämätön, esimerkiksi kestotilauksessa, kerro miksi ja milloin se poistetaan.',
      sv: 'Tillåt köp som gäst. Om ett konto är nödvändigt, till exempel för en prenumeration, ange varför och när det raderas.',
      en: 'Allow guest purchases. Where an account is necessary, as for a subscription, say why and when it is deleted.',
    },
    ask: {
      fi: 'Mihin tiliä tarvitaan, kun ostos on kertaluonteinen?',
      sv: 'Vad behövs kontot till vid ett enstaka köp?',
      en: 'What is the account needed for in a single purchase?',
    },
    goodEntry: {
      fi: 'Tilauksen voi tehdä vieraana. Tili on vapaaehtoinen ja poistetaan kahden vuoden käyttämättömyyden jälkeen.',
      sv: 'Du kan beställa som gäst. Kontot är frivilligt och raderas efter två år utan användning.',
      en: 'You can order as a guest. An account is voluntary and is deleted after two years without use.',
    },
  },
  needs: null,
  neverUnsure: 'The sentence stands in the text or it does not.',
  examples: [
    noticeSays('met', 'A shop that asks for no account', { purposes: ['delivery of orders'], observations: [] }),
    noticeSays('gap', 'A shop that asks for one', {
      purposes: ['delivery of orders'],
      observations: [observed('forced_account', 'To order you must create an account.')],
    }),
    noticeSays('not_applicable', 'No sale', { observations: [] }),
  ],
})
