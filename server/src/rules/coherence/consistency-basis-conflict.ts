import type { NoticeRecord } from '@seloste/schema/record'
import { legalBases } from '@seloste/schema/vocabulary/legal-basis'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import type { ContentText } from '@seloste/schema/text'
import { noticeWords } from '../evidence.js'
import { noticeExample, noticeSays } from '../examples.js'
import { defineRule } from '../rule.js'
import { areVersions, shareAudience } from './audience.js'
import type { Disagreement } from './between-notices.js'
import { comparedWithSiblings } from './between-notices.js'
import { isSameRegister } from './same-register.js'

const listed = (bases: readonly LegalBasis[]): ContentText => ({
  fi: bases.map((basis) => legalBases[basis].fi).join(', '),
  sv: bases.map((basis) => legalBases[basis].sv).join(', '),
  en: bases.map((basis) => legalBases[basis].en).join(', '),
})

const forAPerson = {
  fi: 'Toisessa tekstissä samoista ihmisistä on eri käsittelyperuste ({otherNotice}): {theirBases}. Onko tarkoitus sama?',
  sv: 'En annan text om samma personer anger en annan rättslig grund ({otherNotice}): {theirBases}. Är ändamålet detsamma?',
  en: 'Another text on the same people gives another legal basis ({otherNotice}): {theirBases}. Is the purpose the same?',
}

function compare(notice: NoticeRecord, other: NoticeRecord): Disagreement | null {
  const [mine, theirs] = [notice.reading.legalBases, other.reading.legalBases]
  if (mine.length === 0 || theirs.length === 0 || mine.some((basis) => theirs.includes(basis))) return null
  const parts = {
    evidence: [...noticeWords(notice, 'legalBases'), ...noticeWords(other, 'legalBases')],
    values: { ownBases: listed(mine), theirBases: listed(theirs) },
  }
  if (isSameRegister(notice, other)) return parts
  return shareAudience(notice, other) ? { ...parts, reason: forAPerson } : null
}

const consent = noticeExample({ legalBases: ['consent'] }, { 'legalBases.consent': 'We ask for your consent.' }, 'n2')
const together = (facts: Parameters<typeof noticeExample>[0], other = consent) => ({ dossier: { notices: [noticeExample(facts), other] } })

export const consistencyBasisConflict = defineRule({
  id: 'consistency-basis-conflict',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Käsittelyperuste ratkaisee, mitä oikeuksia ihmisellä on; kaksi eri perustetta antaa kaksi eri vastausta.',
      sv: 'Den rättsliga grunden avgör vilka rättigheter den registrerade har; två grunder ger två svar.',
      en: 'The legal basis decides which rights people have; two bases give two answers.',
    },
  },
  cites: ['gdpr:5.1.a', 'gdpr:13.1.c', 'gdpr:6.1'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice, bench) => comparedWithSiblings(notice, bench, compare, (one, other) => !areVersions(one, other)),
  text: {
    topic: { fi: 'Käsittelyperusteet eri teksteissä', sv: 'Rättsliga grunder i olika texter', en: 'Legal bases in different notices' },
    titleMet: {
      fi: 'Organisaation tekstien käsittelyperusteet eivät ole ristiriidassa',
      sv: 'Organisationens texter säger inte emot varandra om rättslig grund',
      en: 'The organisation’s notices do not differ on the legal basis',
    },
    titleGap: {
      fi: 'Samalle rekisterille on kahdessa tekstissä eri käsittelyperuste ({otherNotice}): {ownBases} / {theirBases}',
      sv: 'Samma register har olika rättslig grund i två texter ({otherNotice}): {ownBases} / {theirBases}',
      en: 'Two notices give different legal bases for one register ({otherNotice}): {ownBases} / {theirBases}',
    },
    why: {
      fi: 'Ihminen ei tiedä, voiko hän peruuttaa suostumuksen tai vastustaa käsittelyä.',
      sv: 'Den registrerade vet inte om det går att återkalla ett samtycke eller invända mot behandlingen.',
      en: 'People do not know whether they can withdraw consent or object.',
    },
    fix: {
      fi: 'Määritä peruste tarkoitus kerrallaan, kirjaa se selosteeseen ja kerro sama kaikissa teksteissä.',
      sv: 'Fastställ grunden ändamål för ändamål, ange den i registret och skriv samma sak i alla texter.',
      en: 'Settle the basis purpose by purpose, record it, and say the same in every notice.',
    },
    ask: {
      fi: 'Onko tarkoitus sama, ja kumpi peruste pitää paikkansa?',
      sv: 'Är ändamålet detsamma, och vilken grund stämmer?',
      en: 'Is the purpose the same, and which basis holds?',
    },
    goodEntry: {
      fi: 'Molemmissa teksteissä: huollon varaaminen – sopimus; uutiskirje – suostumus.',
      sv: 'I båda texterna: bokning av service – avtal; nyhetsbrev – samtycke.',
      en: 'In both: booking of repairs – contract; newsletter – consent.',
    },
  },
  needs: {
    fi: 'Tieto siitä, onko käsittelyn tarkoitus sama.',
    sv: 'Uppgift om huruvida ändamålet är detsamma.',
    en: 'Whether the purpose is the same.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('gap', 'Contract and consent for one register', {}, together({})),
    noticeSays('met', 'One basis in common', { legalBases: ['contract', 'consent'] }, together({ legalBases: ['contract', 'consent'] })),
    noticeSays(
      'unsure',
      'Another register on customers',
      {},
      together({}, { ...consent, reading: { ...consent.reading, registerName: 'Customer letters' } }),
    ),
    noticeSays('not_applicable', 'There is no other notice', {}),
  ],
})
