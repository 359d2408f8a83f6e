import type { FactPath } from '@seloste/schema/notice'
import type { NoticeRecord } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import { noticeWords } from '../evidence.js'
import { noticeExample, noticeSays } from '../examples.js'
import { defineRule } from '../rule.js'
import { areVersions } from './audience.js'
import type { Disagreement } from './between-notices.js'
import { comparedWithSiblings } from './between-notices.js'

interface Matter {
  readonly path: FactPath
  readonly name: ContentText
  /** What the notice says of the matter, free of its language; empty where it is silent. */
  readonly said: (notice: NoticeRecord) => readonly string[]
  /** Whether another answer is a contradiction; else it may be the reader that missed a word. */
  readonly isCertain: boolean
}

const matters: readonly Matter[] = [
  {
    path: 'retention',
    name: { fi: 'säilytysaika', sv: 'lagringstid', en: 'retention period' },
    said: ({ reading }) => reading.retention.flatMap(({ period }) => (period ? [period] : [])),
    isCertain: true,
  },
  {
    path: 'transferStatement',
    name: { fi: 'siirrot', sv: 'överföringar', en: 'transfers' },
    said: ({ reading }) => (reading.transferStatement === 'absent' ? [] : [reading.transferStatement === 'none' ? 'none' : 'some']),
    isCertain: true,
  },
  {
    path: 'legalBases',
    name: { fi: 'käsittelyperusteet', sv: 'rättsliga grunder', en: 'legal bases' },
    said: ({ reading }) => reading.legalBases,
    isCertain: false,
  },
  { path: 'rights', name: { fi: 'oikeudet', sv: 'rättigheter', en: 'rights' }, said: ({ reading }) => reading.rights, isCertain: false },
]

const perhapsRead = {
  fi: 'Kieliversio {otherNotice} näyttää kertovan toisin: {matters}. Sanamuodot on verrattava.',
  sv: 'Språkversionen {otherNotice} verkar säga något annat: {matters}. Ordalydelserna behöver jämföras.',
  en: 'The version {otherNotice} seems to say otherwise: {matters}. The wordings have to be compared.',
}

const isDifferent = (mine: readonly string[], theirs: readonly string[]): boolean =>
  mine.length > 0 && theirs.length > 0 && (mine.some((one) => !theirs.includes(one)) || theirs.some((one) => !mine.includes(one)))

function compare(notice: NoticeRecord, other: NoticeRecord): Disagreement | null {
  const different = matters.filter(({ said }) => isDifferent(said(notice), said(other)))
  if (different.length === 0) return null
  const named = (language: 'fi' | 'sv' | 'en') => different.map(({ name }) => name[language]).join(', ')
  const paths = different.map(({ path }) => path)
  return {
    evidence: [...noticeWords(notice, ...paths), ...noticeWords(other, ...paths)],
    values: { matters: { fi: named('fi'), sv: named('sv'), en: named('en') } },
    ...(different.some(({ isCertain }) => isCertain) ? {} : { reason: perhapsRead }),
  }
}

const finnish = (facts: Parameters<typeof noticeExample>[0]) =>
  noticeExample({ language: 'fi', registerName: 'Asiakasrekisteri', dataSubjects: ['asiakkaat'], ...facts }, {}, 'n2')
const beside = (facts: Parameters<typeof noticeExample>[0]) => ({ dossier: { notices: [noticeExample(), finnish(facts)] } })

export const consistencyLanguageVersions = defineRule({
  id: 'consistency-language-versions',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Ero on usein kääntämättä jäänyt päivitys, mutta osa lukijoista saa siitä väärän tiedon.',
      sv: 'Skillnaden är ofta en uppdatering som inte har översatts, men en del läsare får fel information.',
      en: 'The difference is often an update that was not translated, but some readers are told something else.',
    },
  },
  cites: ['gdpr:12.1', 'gdpr:5.1.a'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice, bench) => comparedWithSiblings(notice, bench, compare, areVersions),
  text: {
    topic: { fi: 'Kieliversiot', sv: 'Språkversioner', en: 'Language versions' },
    titleMet: { fi: 'Kieliversiot kertovat saman', sv: 'Språkversionerna säger samma sak', en: 'The language versions say the same' },
    titleGap: {
      fi: 'Kieliversiot poikkeavat toisistaan ({otherNotice}): {matters}',
      sv: 'Språkversionerna avviker från varandra ({otherNotice}): {matters}',
      en: 'The language versions differ ({otherNotice}): {matters}',
    },
    why: {
      fi: 'Ihmisen tieto omista oikeuksistaan riippuu siitä, millä kielellä hän lukee.',
      sv: 'Vad den registrerade får veta beror på språket.',
      en: 'What people learn depends on the language they read.',
    },
    fix: {
      fi: 'Vertaa versioita kohta kohdalta ja päivitä ne samanaikaisesti. Merkitse kumpaankin sama päiväys vasta sen jälkeen.',
      sv: 'Jämför versionerna punkt för punkt och uppdatera dem samtidigt. Ange samma datum först därefter.',
      en: 'Compare the versions point by point and update them together. Date both alike only then.',
    },
    ask: {
      fi: 'Sanovatko versiot saman eri sanoin?',
      sv: 'Säger versionerna samma sak med olika ord?',
      en: 'Do the versions say the same in other words?',
    },
    goodEntry: {
      fi: 'Säilytysaika kaikissa versioissa: kaksi vuotta asiakassuhteen päättymisestä.',
      sv: 'Lagringstid i alla versioner: två år från kundrelationens upphörande.',
      en: 'Retention in every version: two years from the end of the customer relationship.',
    },
  },
  needs: {
    fi: 'Kieliversioiden vertailu näissä kohdissa.',
    sv: 'En jämförelse av språkversionerna i dessa punkter.',
    en: 'A comparison of the versions on these points.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Both versions say the same', {}, beside({})),
    noticeSays('gap', 'Two years in one, five in the other', {}, beside({ retention: [{ span: 'viisi vuotta', period: 'P5Y' }] })),
    noticeSays('unsure', 'Other rights in the other version', {}, beside({ rights: ['access', 'complaint'] })),
    noticeSays('not_applicable', 'The other notice is of another day', {}, beside({ documentDate: '2025-01-01' })),
  ],
})
