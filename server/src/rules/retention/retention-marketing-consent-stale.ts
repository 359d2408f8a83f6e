import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { dataItem, purpose, recordSays, retention } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { speaksOf } from '../wording.js'
import { evidenceOf, partsOf } from './kept.js'
import { consenting, marketing } from './words.js'

/** Whether the data stay for as long as nobody withdraws. */
const waitsForWithdrawal = ({ retention: limit }: DataItemRecord): boolean => {
  if (!limit) return false
  if (limit.startEvent === 'withdrawal_of_consent') return true
  return limit.period === null && limit.statute === null && speaksOf(consenting, limit.criterion)
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const markets = activity.purposes.some(({ text, legalBases }) => legalBases.includes('consent') && speaksOf(marketing, text))
  const kept = activity.dataItems.filter(({ retention: limit }) => limit !== null)
  if (!markets || kept.length === 0)
    return notApplicable({
      fi: 'Suostumukseen nojaavaa markkinointia, jonka tiedoilla olisi säilytysaika, ei ole kirjattu.',
      sv: 'Ingen marknadsföring på samtycke med en lagringstid är angiven.',
      en: 'No marketing on consent whose data have a retention is recorded.',
    })
  const waiting = kept.filter(waitsForWithdrawal)
  return waiting.length === kept.length ? waiting.map((item) => gap(partsOf(item))) : met({ evidence: kept.flatMap(evidenceOf) })
}

const newsletter = (changes: Parameters<typeof retention>[0]) => ({
  purposes: [purpose({ text: { fi: 'Uutiskirjeen lähettäminen', en: 'Sending the newsletter' }, legalBases: ['consent'] })],
  dataItems: [dataItem({ text: { fi: 'Sähköpostiosoite', en: 'E-mail address' }, retention: retention(changes) })],
})

export const retentionMarketingConsentStale = defineRule({
  id: 'retention-marketing-consent-stale',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Suostumus on voimassa, kunnes se peruutetaan; aikaraja on hyvä tapa, jota laki ei suoraan vaadi.',
      sv: 'Samtycket gäller tills det återkallas; en tidsgräns är god sed som lagen inte uttryckligen kräver.',
      en: 'Consent holds until it is withdrawn; a limit is good practice that the law does not outright ask for.',
    },
  },
  cites: ['gdpr:5.1.d', 'gdpr:5.1.e'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Markkinointilistan ajantasaisuus', sv: 'Aktualiteten hos utskickslistan', en: 'Freshness of the marketing list' },
    titleMet: {
      fi: 'Markkinoinnin tiedoilla on aikaraja peruutuksen lisäksi',
      sv: 'Uppgifterna för marknadsföring har en tidsgräns utöver återkallelsen',
      en: 'Marketing data have a limit beside the withdrawal',
    },
    titleGap: {
      fi: 'Markkinoinnin tietoja säilytetään, kunnes suostumus peruutetaan; muuta rajaa ei ole kirjattu',
      sv: 'Uppgifter för marknadsföring sparas tills samtycket återkallas; ingen annan gräns är angiven',
      en: 'Marketing data are kept until consent is withdrawn; no other limit is recorded',
    },
    why: {
      fi: 'Ihminen saa viestejä vuosia sen jälkeen, kun osoite tai kiinnostus on vaihtunut.',
      sv: 'Den registrerade får meddelanden flera år efter att adressen eller intresset har ändrats.',
      en: 'People get messages years after their address or their interest has changed.',
    },
    fix: {
      fi: 'Aseta raja viimeisestä avauksesta tai asioinnista, ja pidä estolistaa peruuttaneista.',
      sv: 'Ange en gräns från senaste öppning eller aktivitet, och ha en spärrlista över dem som har avböjt.',
      en: 'Set a limit from the last opening or activity, and keep a suppression list of those who withdrew.',
    },
    ask: {
      fi: 'Milloin passiivinen vastaanottaja poistetaan listalta?',
      sv: 'När tas en passiv mottagare bort från listan?',
      en: 'When is a passive recipient taken off the list?',
    },
    goodEntry: {
      fi: 'Uutiskirjeen osoitteet: 2 vuotta viimeisestä avauksesta, tai 30 päivän kuluessa peruutuksesta.',
      sv: 'Adresser för nyhetsbrev: 2 år från senaste öppning, eller inom 30 dagar från återkallelsen.',
      en: 'Newsletter addresses: 2 years from the last opening, or within 30 days of withdrawal.',
    },
  },
  needs: null,
  neverUnsure: 'It judges only what the record says of the end of retention.',
  examples: [
    recordSays('met', 'Two years from the last activity', newsletter({ startEvent: 'last_activity' })),
    recordSays(
      'gap',
      'A month from the withdrawal, and no other limit',
      newsletter({ period: 'P1M', startEvent: 'withdrawal_of_consent' }),
    ),
    recordSays(
      'gap',
      'Until the consent is withdrawn',
      newsletter({ period: null, startEvent: null, criterion: { fi: 'Suostumuksen peruuttamiseen' } }),
    ),
    recordSays('not_applicable', 'No marketing', {}),
  ],
})
