import { isThirdCountry } from '@seloste/schema/law/countries'
import { serviceByAlias } from '@seloste/schema/law/services'
import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeExample, noticeSays } from '../examples.js'
import { defineRule } from '../rule.js'
import { shareAudience } from './audience.js'
import type { Disagreement } from './between-notices.js'
import { comparedWithSiblings } from './between-notices.js'

const forAPerson = {
  fi: 'Toinen teksti ({otherNotice}) viittaa siirtoon: {conflictSigns}. Koskeeko se samojen ihmisten tietoja?',
  sv: 'En annan text ({otherNotice}) tyder på en överföring: {conflictSigns}. Gäller den samma personers uppgifter?',
  en: 'Another text ({otherNotice}) points to a transfer: {conflictSigns}. Is it about the data of the same people?',
}

const states = ({ reading }: NoticeRecord): boolean => reading.transferStatement === 'occurs' || reading.transferStatement === 'possible'

function servicesAbroad({ reading }: NoticeRecord, asOf: string): readonly string[] {
  return reading.onlineServices.filter((name) => {
    const service = serviceByAlias(name)
    return service && service.euHosted !== 'yes' && service.typicalThirdCountries.some((country) => isThirdCountry(country, asOf))
  })
}

const compareOn =
  (asOf: string) =>
  (notice: NoticeRecord, other: NoticeRecord): Disagreement | null => {
    const [denying, telling] = notice.reading.transferStatement === 'none' ? [notice, other] : [other, notice]
    const shared = shareAudience(notice, other)
    if (denying.reading.transferStatement !== 'none' || shared === false) return null
    const denied = noticeWords(denying, 'transferStatement')
    if (states(telling)) {
      const { transferCountries, transferStatement } = telling.reading
      const evidence = [...denied, ...noticeWords(telling, 'transferStatement', 'transferCountries')]
      const values = { conflictSigns: transferCountries.length > 0 ? transferCountries.join(', ') : transferStatement }
      return { evidence, values, ...(shared === null ? { reason: forAPerson } : {}) }
    }
    const services = telling.reading.transferStatement === 'absent' ? servicesAbroad(telling, asOf) : []
    if (services.length === 0) return null
    const evidence = [...denied, ...services.flatMap((name) => noticeWords(telling, `onlineServices.${name}`))]
    return { evidence, values: { conflictSigns: services.join(', ') }, reason: forAPerson }
  }

const none = { transferStatement: 'none' } as const
const abroad = noticeExample(
  { transferStatement: 'occurs', transferCountries: ['US'], transferMechanisms: ['scc'] },
  { transferStatement: 'Customer data are transferred to the United States.' },
  'n2',
)
const together = (facts: Parameters<typeof noticeExample>[0], other = abroad) => ({ dossier: { notices: [noticeExample(facts), other] } })

export const consistencyTransfersAcrossNotices = defineRule({
  id: 'consistency-transfers-across-notices',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Kun kaksi tekstiä samoista ihmisistä sanoo siirroista eri asiaa, ainakin toinen johtaa heitä harhaan.',
      sv: 'När två texter om samma personer säger olika saker om överföringar vilseleder åtminstone den ena dem.',
      en: 'When two texts on the same people differ on transfers, at least one of them misleads them.',
    },
  },
  cites: ['gdpr:13.1.f', 'gdpr:5.1.a', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice, bench) => comparedWithSiblings(notice, bench, compareOn(bench.asOf)),
  text: {
    topic: { fi: 'Siirrot eri teksteissä', sv: 'Överföringar i olika texter', en: 'Transfers in different notices' },
    titleMet: {
      fi: 'Organisaation tekstit kertovat siirroista yhtäpitävästi',
      sv: 'Organisationens texter är samstämmiga om överföringar',
      en: 'The organisation’s notices agree on transfers',
    },
    titleGap: {
      fi: 'Yhden tekstin mukaan tietoja ei siirretä EU/ETA-alueen ulkopuolelle, mutta toisen mukaan siirretään: {conflictSigns} (vertailtu: {otherNotice})',
      sv: 'Enligt den ena texten överförs inga uppgifter utanför EU/EES, men enligt den andra sker det: {conflictSigns} (jämförd med {otherNotice})',
      en: 'One notice says that nothing leaves the EU/EEA, another tells of a transfer: {conflictSigns} (compared with {otherNotice})',
    },
    why: {
      fi: 'Ihminen ei voi tietää, missä maassa hänen tietojaan käsitellään.',
      sv: 'Den registrerade kan inte veta i vilket land uppgifterna behandlas.',
      en: 'People cannot know in which country their data are handled.',
    },
    fix: {
      fi: 'Selvitä siirrot järjestelmä kerrallaan ja korjaa teksti, joka ei vastaa todellisuutta. Kerro maa ja siirtoperuste samoin molemmissa.',
      sv: 'Utred överföringarna system för system och rätta den text som inte stämmer. Ange land och överföringsgrund lika i båda.',
      en: 'Look into the transfers system by system, and correct the text that does not hold. Give the country and the ground alike in both.',
    },
    ask: {
      fi: 'Koskevatko tekstit samojen ihmisten tietoja, ja siirretäänkö niitä?',
      sv: 'Gäller texterna samma personers uppgifter, och överförs de?',
      en: 'Do the two deal with the data of the same people, and are those transferred?',
    },
    goodEntry: {
      fi: 'Molemmissa teksteissä: uutiskirjeen tilaajien tietoja siirretään Yhdysvaltoihin vakiosopimuslausekkeilla (EU) 2021/914.',
      sv: 'I båda texterna: prenumeranternas uppgifter överförs till USA med standardavtalsklausulerna (EU) 2021/914.',
      en: 'In both: data of subscribers are transferred to the United States under the clauses (EU) 2021/914.',
    },
  },
  needs: {
    fi: 'Tieto siitä, koskevatko tekstit samoja tietoja ja missä niitä käsitellään.',
    sv: 'Uppgift om huruvida texterna gäller samma uppgifter och var de behandlas.',
    en: 'Whether the two deal with the same data, and where those are handled.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('gap', '"No transfers", and another notice on customers tells of one', none, together(none)),
    noticeSays('met', 'Both tell of transfers', { transferStatement: 'occurs' }, together({ transferStatement: 'occurs' })),
    noticeSays(
      'unsure',
      'The other names a service from the United States and is silent',
      none,
      together(none, noticeExample({ transferStatement: 'absent', onlineServices: ['Mailchimp'] }, {}, 'n2')),
    ),
    noticeSays('not_applicable', 'There is no other notice', none),
  ],
})
