import type { ActivityRecord, NoticeRecord } from '@seloste/schema/record'
import { answerOf } from '../answers.js'
import { field, noticeWords } from '../evidence.js'
import { answer, noticeSays, party, recordSays, transfer } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

/** Whether a text's name for a service means Google's measurement of visitors. */
export const measuresVisitors = (name: string): boolean => /google (analytics|tag manager)/i.test(name)

const measuringServices = ['google-analytics', 'google-tag-manager']

const notUsed = {
  fi: 'Google Analytics ei ole käytössä.',
  sv: 'Google Analytics används inte.',
  en: 'Google Analytics is not in use.',
}

const elsewhere = {
  fi: 'Siirtoja on kirjattu, mutta ei Yhdysvaltoihin. Mihin maahan analytiikan tiedot siirtyvät?',
  sv: 'Överföringar är angivna, men inte till USA. Till vilket land överförs analysuppgifterna?',
  en: 'Transfers are recorded, but none to the United States. To which country do the measurements go?',
}

/** A transfer to a country that is not named is asked about elsewhere; so are transfers that the record only speaks of. */
const isToUnitedStates = ({ transfers }: ActivityRecord): boolean =>
  transfers.length === 0 || transfers.some(({ country }) => country === null || country === 'US')

const ofNotice = (notice: NoticeRecord): Judgement => {
  const { onlineServices, transferStatement, transferCountries, transferMechanisms } = notice.reading
  if (!onlineServices.some(measuresVisitors)) return notApplicable(notUsed)
  const evidence = noticeWords(notice, 'onlineServices', 'transferStatement')
  if (transferStatement === 'none' || transferStatement === 'absent')
    return gap({ evidence: [field('transferStatement', transferStatement), ...evidence] })
  // Where countries are told, the United States are among them, or the framework with them is named.
  const isTold = transferCountries.length === 0 || transferCountries.includes('US') || transferMechanisms.includes('dpf')
  return isTold ? met({ evidence }) : unsure(elsewhere, { evidence: [...evidence, ...noticeWords(notice, 'transferCountries')] })
}

const ofActivity = (activity: ActivityRecord): Judgement => {
  const used = activity.serviceIds.filter((id) => measuringServices.includes(id))
  if (used.length === 0) return notApplicable(notUsed)
  const evidence = [field('serviceIds', used.join(', ')), field('transferStatement', activity.transferStatement)]
  const state = answerOf(activity, 'transfers')
  if (state === 'answered') return isToUnitedStates(activity) ? met({ evidence }) : unsure(elsewhere, { evidence })
  if (state !== 'unknown') return gap({ evidence })
  return unsure(
    {
      fi: 'Siirroista on kirjattu: ei tiedossa. Mihin analytiikan tiedot päätyvät?',
      sv: 'Överföringarna är angivna som inte kända. Vart hamnar analysuppgifterna?',
      en: 'Transfers are recorded as not known. Where do the measurements end up?',
    },
    { evidence },
  )
}

export const transferGoogleAnalyticsNoSection = defineRule({
  id: 'transfer-google-analytics-no-section',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Usea valvontaviranomainen on pitänyt kävijämittauksen siirtoja Yhdysvaltoihin asetuksen vastaisina ilman riittävää perustetta.',
      sv: 'Flera tillsynsmyndigheter har ansett att besöksmätningens överföringar till USA utan tillräcklig grund strider mot förordningen.',
      en: 'Several supervisory authorities have found visitor measurement’s transfers to the United States contrary to the Regulation without a sufficient ground.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:44', 'gdpr:13.1.f'],
  statement: 'transfers',
  from: '2020-07-16',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Google Analytics ja siirrot', sv: 'Google Analytics och överföringar', en: 'Google Analytics and transfers' },
    titleMet: {
      fi: 'Google Analytics on käytössä, ja siirroista kerrotaan',
      sv: 'Google Analytics används, och överföringarna anges',
      en: 'Google Analytics is in use, and transfers are stated',
    },
    titleGap: {
      fi: 'Google Analytics on käytössä, mutta siirrosta Yhdysvaltoihin ei kerrota',
      sv: 'Google Analytics används, men överföringen till USA anges inte',
      en: 'Google Analytics is in use, but the transfer to the United States is not stated',
    },
    why: {
      fi: 'Verkkosivun kävijä ei tiedä, että tieto hänen käynneistään voi päätyä Yhdysvaltoihin.',
      sv: 'Besökaren vet inte att uppgifter om besöken kan hamna i USA.',
      en: 'Visitors do not know that data on their visits may end up in the United States.',
    },
    fix: {
      fi: 'Kerro siirrosta ja sen perusteesta (tietosuojakehyksen luettelomerkintä tai vakiosopimuslausekkeet), tai vaihda palveluun, joka ei siirrä tietoja.',
      sv: 'Ange överföringen och dess grund (uppgift i förteckningen för ramen för dataskydd eller standardavtalsklausuler), eller byt till en tjänst som inte överför uppgifter.',
      en: 'State the transfer and its ground (the list entry of the Data Privacy Framework, or standard contractual clauses), or change to a service that transfers nothing.',
    },
    ask: {
      fi: 'Mihin maihin mittaustiedot siirtyvät, ja millä perusteella?',
      sv: 'Till vilka länder överförs mätuppgifterna, och på vilken grund?',
      en: 'To which countries do the measurements go, and on which ground?',
    },
    goodEntry: {
      fi: 'Google Analytics: siirto Yhdysvaltoihin, Google LLC, päätös (EU) 2023/1795 (DPF), luettelomerkintä tarkistettu 1.3.2026.',
      sv: 'Google Analytics: överföring till USA, Google LLC, beslut (EU) 2023/1795 (DPF), förteckningen kontrollerad 1.3.2026.',
      en: 'Google Analytics: transfer to the United States, Google LLC, Decision (EU) 2023/1795 (DPF), list entry checked on 1 March 2026.',
    },
  },
  needs: {
    fi: 'Tieto siitä, mihin mittaustiedot siirtyvät.',
    sv: 'Uppgift om vart mätuppgifterna överförs.',
    en: 'Where the measurements go.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Analytics, and a transfer stated', {
      onlineServices: ['Google Analytics'],
      transferStatement: 'occurs',
      transferCountries: ['US'],
      transferMechanisms: ['dpf'],
    }),
    noticeSays('gap', 'Analytics, and silence', { onlineServices: ['Google Analytics 4'], transferStatement: 'absent' }),
    noticeSays('unsure', 'Analytics, and a transfer to India alone', {
      onlineServices: ['Google Analytics'],
      transferStatement: 'occurs',
      transferCountries: ['IN'],
      transferMechanisms: ['scc'],
    }),
    noticeSays('not_applicable', 'No analytics', {}),
    recordSays('met', 'Analytics, and a transfer recorded', {
      serviceIds: ['google-analytics'],
      transferStatement: 'occurs',
      transfers: [transfer()],
    }),
    recordSays('unsure', 'Analytics, and a transfer to India alone', {
      serviceIds: ['google-analytics'],
      transferStatement: 'occurs',
      transfers: [transfer({ importer: party({ id: 'pa3', name: 'Banyan Support Pvt', country: 'IN' }), country: 'IN' })],
    }),
    recordSays('gap', 'Analytics, and "no transfer"', { serviceIds: ['google-analytics'] }),
    recordSays('unsure', 'Analytics, and transfers not known', {
      serviceIds: ['google-tag-manager'],
      transferStatement: 'absent',
      answers: { transfers: answer('unknown') },
    }),
    recordSays('not_applicable', 'No analytics', {}),
  ],
})
