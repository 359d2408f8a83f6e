import type { NoticeRecord } from '@seloste/schema/record'
import type { Right } from '@seloste/schema/vocabulary/right'
import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { nothingOfTheKind, observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

/** Rights that the law before the Regulation did not have. */
const newRights: readonly Right[] = ['erasure', 'restriction', 'portability']

const ofNotice = (notice: NoticeRecord): Judgement => {
  const words = observedWords(notice, 'legacy_right')
  if (words.length === 0) return notApplicable(nothingOfTheKind)
  const told = newRights.filter((right) => notice.reading.rights.includes(right))
  const evidence = [...words, ...told.flatMap((right) => noticeWords(notice, `rights.${right}`))]
  return told.length > 0 ? met({ evidence }) : gap({ evidence })
}

const inspection = observed('legacy_right', 'Tarkastusoikeus')

export const rightsLegacyOnly = defineRule({
  id: 'rights-legacy-only',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Vanhan lain tarkastusoikeus ja oikaisu ovat vain osa asetuksen oikeuksista; teksti on todennäköisesti uudistamatta.',
      sv: 'Den gamla lagens rätt till insyn och rättelse är bara en del av förordningens rättigheter; texten är troligen inte omarbetad.',
      en: 'Inspection and rectification of the old law are only part of the rights of the Regulation; the text was probably never rewritten.',
    },
  },
  cites: ['gdpr:13.2.b', 'gdpr:14.2.c', 'fi:523/1999'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Oikeudet vanhan lain sanoin', sv: 'Rättigheter med den gamla lagens ord', en: 'Rights in the words of the old law' },
    titleMet: {
      fi: 'Vanhojen sanojen rinnalla kerrotaan asetuksen oikeuksista',
      sv: 'Förordningens rättigheter nämns vid sidan av de gamla orden',
      en: 'The rights of the Regulation are told beside the old words',
    },
    titleGap: {
      fi: 'Oikeuksista kerrotaan vain vanhan lain mukaiset',
      sv: 'Bara den gamla lagens rättigheter nämns',
      en: 'Only the rights of the old law are told',
    },
    why: {
      fi: 'Ihminen ei saa tietää oikeuksista, jotka hänellä on ollut vuodesta 2018.',
      sv: 'Den registrerade får inte veta om de rättigheter som har funnits sedan 2018.',
      en: 'People do not learn of rights that they have had since 2018.',
    },
    fix: {
      fi: 'Kirjoita oikeuksien kohta uudelleen asetuksen sanoin: pääsy tietoihin, oikaisu, poistaminen, rajoittaminen, vastustaminen ja siirtäminen.',
      sv: 'Skriv om avsnittet med förordningens ord: tillgång, rättelse, radering, begränsning, invändning och dataportabilitet.',
      en: 'Rewrite the passage in the words of the Regulation: access, rectification, erasure, restriction, objection and portability.',
    },
    ask: {
      fi: 'Milloin oikeuksia koskeva kohta on viimeksi uudistettu?',
      sv: 'När skrevs avsnittet om rättigheterna senast om?',
      en: 'When was the passage on rights last rewritten?',
    },
    goodEntry: {
      fi: 'Sinulla on oikeus saada pääsy tietoihisi, oikaista ja poistaa ne, rajoittaa käsittelyä, vastustaa sitä ja siirtää tiedot.',
      sv: 'Du har rätt till tillgång, rättelse och radering, att begränsa behandlingen, att invända och till dataportabilitet.',
      en: 'You have the rights of access, rectification, erasure, restriction, objection and portability.',
    },
  },
  needs: null,
  neverUnsure: 'The newer rights are told or they are not.',
  examples: [
    noticeSays('met', 'The old word beside the new rights', { observations: [inspection] }),
    noticeSays('gap', 'The old rights alone', { rights: ['access', 'rectification', 'complaint'], observations: [inspection] }),
    noticeSays('not_applicable', 'No word of the old law', { observations: [] }),
  ],
})
