import type { NoticeRecord, SourceSpan } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeExample, noticeSays, observed } from '../examples.js'
import { observedWords } from '../observed.js'
import { defineRule } from '../rule.js'
import { shareAudience } from './audience.js'
import type { Disagreement } from './between-notices.js'
import { comparedWithSiblings } from './between-notices.js'

const denial = (notice: NoticeRecord): readonly SourceSpan[] => observedWords(notice, 'denies_disclosure', 'no_regular_disclosure')

/** A notice denies recipients if it says so and names none; what it names itself is a matter of that notice alone. */
const denies = (notice: NoticeRecord): boolean => notice.reading.recipients.length === 0 && denial(notice).length > 0

const named = ({ reading }: NoticeRecord): readonly string[] => [...reading.onlineServices, ...reading.recipients.map(({ name }) => name)]

const otherPeople = {
  fi: 'Toisessa tekstissä ({otherNotice}) nimetään vastaanottaja: {conflict}. Koskevatko tekstit samojen ihmisten tietoja?',
  sv: 'I en annan text ({otherNotice}) anges en mottagare: {conflict}. Gäller texterna samma personers uppgifter?',
  en: 'Another text ({otherNotice}) names a recipient: {conflict}. Do the two deal with the data of the same people?',
}

function compare(notice: NoticeRecord, other: NoticeRecord): Disagreement | null {
  const [silent, naming] = denies(notice) ? [notice, other] : [other, notice]
  if (!denies(silent) || named(naming).length === 0) return null
  const shared = shareAudience(notice, other)
  if (shared === false) return null
  return {
    evidence: [...denial(silent), ...noticeWords(naming, 'recipients', 'onlineServices')],
    values: { conflict: named(naming).slice(0, 4).join(', ') },
    ...(shared === null ? { reason: otherPeople } : {}),
  }
}

const customers = {
  registerName: 'Customer register',
  recipients: [],
  observations: [observed('denies_disclosure', 'We give your data to nobody.')],
}
const crm = noticeExample(
  { recipients: [{ name: 'Salesforce', kind: 'processor' }] },
  { 'recipients.0': 'Customer data are kept in Salesforce.' },
  'n2',
)
const together = (facts: Parameters<typeof noticeExample>[0], other = crm) => ({ dossier: { notices: [noticeExample(facts), other] } })

export const consistencyRecipientsAcrossNotices = defineRule({
  id: 'consistency-recipients-across-notices',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Kun kaksi tekstiä samoista ihmisistä sanoo eri asiaa, ainakin toinen johtaa heitä harhaan.',
      sv: 'När två texter om samma personer säger olika saker vilseleder åtminstone den ena dem.',
      en: 'When two texts on the same people say different things, at least one of them misleads them.',
    },
  },
  cites: ['gdpr:13.1.e', 'gdpr:5.1.a', 'gdpr:5.2', 'gdpr:4.9'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice, bench) => comparedWithSiblings(notice, bench, compare),
  text: {
    topic: { fi: 'Vastaanottajat eri teksteissä', sv: 'Mottagare i olika texter', en: 'Recipients in different notices' },
    titleMet: {
      fi: 'Organisaation tekstit kertovat vastaanottajista yhtäpitävästi',
      sv: 'Organisationens texter är samstämmiga om mottagare',
      en: 'The organisation’s notices agree on recipients',
    },
    titleGap: {
      fi: 'Yhden tekstin mukaan tietoja ei luovuteta, mutta toisessa nimetään vastaanottaja: {conflict} (vertailtu: {otherNotice})',
      sv: 'Enligt den ena texten lämnas inga uppgifter ut, men i den andra anges en mottagare: {conflict} (jämförd med {otherNotice})',
      en: 'One notice says that data are given to nobody, another names a recipient: {conflict} (compared with {otherNotice})',
    },
    why: {
      fi: 'Ihminen saa eri vastauksen sen mukaan, kumman tekstin hän sattuu lukemaan.',
      sv: 'Svaret beror på vilken text den registrerade råkar läsa.',
      en: 'What people are told depends on which of the two they happen to read.',
    },
    fix: {
      fi: 'Selvitä, kuka tietoja todella saa, ja kerro sama molemmissa teksteissä. Vastaanottaja on myös henkilötietojen käsittelijä, kuten asiakkuudenhallinnan toimittaja.',
      sv: 'Utred vem som faktiskt får uppgifterna och ange samma sak i båda texterna. Även ett personuppgiftsbiträde, som leverantören av ett kundsystem, är mottagare.',
      en: 'Find out who really receives the data, and say the same in both. A processor, such as the supplier of a customer system, is a recipient too.',
    },
    ask: {
      fi: 'Koskevatko tekstit samojen ihmisten tietoja, ja kumpi pitää paikkansa?',
      sv: 'Gäller texterna samma personers uppgifter, och vilken av dem stämmer?',
      en: 'Do the two deal with the data of the same people, and which of them is right?',
    },
    goodEntry: {
      fi: 'Molemmissa teksteissä: asiakastiedot ovat asiakkuudenhallintajärjestelmässä, jonka toimittaja on henkilötietojen käsittelijä.',
      sv: 'I båda texterna: kunduppgifterna finns i ett kundsystem vars leverantör är personuppgiftsbiträde.',
      en: 'In both: customer data are kept in a customer system whose supplier is a processor.',
    },
  },
  needs: {
    fi: 'Tieto siitä, koskevatko tekstit samoja ihmisiä.',
    sv: 'Uppgift om huruvida texterna gäller samma personer.',
    en: 'Whether the two deal with the same people.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('gap', '"Nobody", and another notice on customers names a customer system', customers, together(customers)),
    noticeSays('met', 'Both name recipients', {}, together({})),
    noticeSays(
      'met',
      'The other notice is on staff',
      customers,
      together(customers, { ...crm, reading: { ...crm.reading, registerName: 'Staff register', dataSubjects: ['employees'] } }),
    ),
    noticeSays(
      'unsure',
      'The other notice does not say on whom it is',
      customers,
      together(customers, { ...crm, reading: { ...crm.reading, registerName: null, dataSubjects: [] } }),
    ),
    noticeSays('not_applicable', 'There is no other notice', customers),
    noticeSays(
      'not_applicable',
      'The other notice is of another controller',
      customers,
      together(customers, {
        ...crm,
        reading: {
          ...crm.reading,
          controller: { name: 'Havupuiston Kauppa Oy', businessId: null, address: null, email: null, phone: null },
        },
      }),
    ),
  ],
})
