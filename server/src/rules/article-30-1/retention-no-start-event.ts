import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { isRequired } from '../answers.js'
import { field, recorded } from '../evidence.js'
import { dataItem, recordSays, retention } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const ofItem = (item: DataItemRecord): Judgement | null => {
  const limit = item.retention
  if (!limit) return null
  const at = `dataItems.${item.id}.retention`
  const inWords = Object.values(limit.criterion).filter(Boolean).join(' / ')
  if (limit.startEvent && limit.startEvent !== 'other') return null
  if (!inWords && !limit.statute)
    return gap({ at, values: { place: item.text }, evidence: recorded(`${at}.startEvent`, limit.startEvent, item.provenance) })
  if (limit.startEvent === 'other' && inWords) return null
  return unsure(
    {
      fi: 'Alkamishetki voi sisältyä sanamuotoon tai säännökseen. Kertooko se, mistä aika lasketaan?',
      sv: 'Tidpunkten kan framgå av ordalydelsen eller bestämmelsen. Säger den varifrån tiden räknas?',
      en: 'The start may lie in the wording or in the statute. Does it say from when the time runs?',
    },
    { at, values: { place: item.text }, evidence: recorded(`${at}.criterion`, inWords || limit.statute, item.provenance) },
  )
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const periods = activity.dataItems.filter((item) => item.retention?.period)
  if (!isRequired(activity, 'retention') || periods.length === 0)
    return notApplicable({
      fi: 'Selosteessa ei ole aikaa, jolla pitäisi olla alkamishetki.',
      sv: 'Det finns ingen tid som skulle behöva en början.',
      en: 'There is no period that would need a start.',
    })
  const open = periods.map(ofItem).filter((judgement) => judgement !== null)
  return open.length > 0
    ? open
    : met({ evidence: periods.map((item) => field(`dataItems.${item.id}.retention.startEvent`, item.retention?.startEvent ?? null)) })
}

export const retentionNoStartEvent = defineRule({
  id: 'retention-no-start-event',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Aika on tiedossa, mutta poistopäivää ei voi laskea ilman alkamishetkeä.',
      sv: 'Tiden är känd, men raderingsdagen kan inte räknas ut utan en början.',
      en: 'The period is known, but the day of erasure cannot be worked out without its start.',
    },
  },
  cites: ['gdpr:30.1.f', 'gdpr:5.1.e'],
  statement: 'retention',
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Säilytysajan alkamishetki', sv: 'När lagringstiden börjar', en: 'Start of the retention period' },
    titleMet: { fi: 'Säilytysajalla on alkamishetki', sv: 'Lagringstiden har en början', en: 'The retention period has a start' },
    titleGap: {
      fi: 'Säilytysajan alkamishetki puuttuu',
      sv: 'Det framgår inte när lagringstiden börjar',
      en: 'The start of the retention period is missing',
    },
    why: {
      fi: 'Kaksi vuotta ilman alkamishetkeä ei pääty koskaan, ja ihmisen tiedot jäävät talteen.',
      sv: 'Två år utan början tar aldrig slut, och uppgifterna blir kvar.',
      en: 'Two years without a start never end, and people’s data stay.',
    },
    fix: {
      fi: 'Kirjaa tapahtuma, josta aika lasketaan, esimerkiksi sopimuksen tai tilikauden päättyminen.',
      sv: 'Ange händelsen som tiden räknas från, till exempel att avtalet upphör eller räkenskapsperioden går ut.',
      en: 'Record the event from which the time runs, such as the end of the contract or of the financial year.',
    },
    ask: {
      fi: 'Mistä tapahtumasta aika lasketaan?',
      sv: 'Från vilken händelse räknas tiden?',
      en: 'From which event does the time run?',
    },
    goodEntry: {
      fi: '2 vuotta asiakassuhteen päättymisestä.',
      sv: '2 år från det att kundrelationen har upphört.',
      en: '2 years from the end of the customer relationship.',
    },
  },
  needs: { fi: 'Tapahtuma, josta aika lasketaan.', sv: 'Händelsen som tiden räknas från.', en: 'The event from which the time runs.' },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Two years from the end of the relationship', {}),
    recordSays('met', 'Another event, in words', {
      dataItems: [dataItem({ retention: retention({ startEvent: 'other', criterion: { en: 'from the return of the bicycle' } }) })],
    }),
    recordSays('gap', 'Two years, and no more', { dataItems: [dataItem({ retention: retention({ startEvent: null }) })] }),
    recordSays('unsure', 'The wording may hold the event', {
      dataItems: [dataItem({ retention: retention({ startEvent: null, criterion: { en: 'two years from the last repair' } }) })],
    }),
    recordSays('not_applicable', 'No period is recorded', { dataItems: [dataItem({ retention: null })] }),
  ],
})
