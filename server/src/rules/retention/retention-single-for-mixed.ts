import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { dataItem, recordSays, retention } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { evidenceOf, isOfKind, keptIn, partsOf } from './kept.js'
import type { KeptKind } from './words.js'
import { kindWords } from './words.js'
import { keysOf } from '@seloste/schema/text'

/** From so many categories on, one and the same period is worth a question. */
const many = 4

const natureOf = (item: DataItemRecord, activity: ActivityRecord): KeptKind | 'special' | 'other' => {
  if (item.specialCategory !== null) return 'special'
  return keysOf(kindWords).find((kind) => isOfKind(kind, item, activity)) ?? 'other'
}

const ofActivity = (activity: ActivityRecord): Judgement => {
  const kept = keptIn(activity)
  if (kept.length < 2)
    return notApplicable({
      fi: 'Säilytysaika on kirjattu enintään yhdelle tietoryhmälle.',
      sv: 'Lagringstid är angiven för högst en kategori av uppgifter.',
      en: 'A retention period is recorded for one category of data at most.',
    })
  const evidence = kept.flatMap(({ item }) => evidenceOf(item))
  const first = kept[0]
  const isSingle = kept.every(({ period, limit }) => period === first?.period && limit.startEvent === first.limit.startEvent)
  if (!isSingle || !first) return met({ evidence })
  const told = { evidence, values: { ...partsOf(first.item).values, place: '', count: kept.length } }
  const natures = new Set(kept.map(({ item }) => natureOf(item, activity)))
  if (natures.size > 1 && kept.length >= many) return gap(told)
  if (natures.size === 1 && kept.length < many) return met(told)
  return unsure(
    {
      fi: 'Kaikille tietoryhmille on sama aika, {period}. Tarvitaanko niitä kaikkia yhtä kauan?',
      sv: 'Alla kategorier har samma tid, {period}. Behövs de alla lika länge?',
      en: 'All categories have the same period, {period}. Are they all needed for as long?',
    },
    told,
  )
}

const items = (...texts: readonly string[]) => texts.map((text, index) => dataItem({ id: `d${index}`, text: { en: text } }))

export const retentionSingleForMixed = defineRule({
  id: 'retention-single-for-mixed',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Laki puhuu eri tietoryhmien suunnitelluista määräajoista; sama aika voi silti olla harkittu.',
      sv: 'Lagen talar om tidsfrister för olika kategorier; samma tid kan ändå vara övervägd.',
      en: 'The law speaks of time limits of the different categories; one period may still be deliberate.',
    },
  },
  cites: ['gdpr:30.1.f', 'gdpr:5.1.e'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Yksi säilytysaika monelle tietoryhmälle',
      sv: 'En lagringstid för många kategorier',
      en: 'One period for many categories',
    },
    titleMet: {
      fi: 'Säilytysajat on asetettu tietoryhmittäin',
      sv: 'Lagringstiderna är satta för varje kategori',
      en: 'Retention is set category by category',
    },
    titleGap: {
      fi: 'Sama säilytysaika {period} koskee {count} erilaista tietoryhmää',
      sv: 'Samma lagringstid {period} gäller {count} olika kategorier av uppgifter',
      en: 'The same period of {period} covers {count} different categories of data',
    },
    why: {
      fi: 'Arkaluonteisinkin tieto säilyy yhtä kauan kuin se, jota tarvitaan pisimpään.',
      sv: 'Även den känsligaste uppgiften sparas lika länge som den som behövs längst.',
      en: 'Even the most sensitive data stay for as long as those needed longest.',
    },
    fix: {
      fi: 'Anna kullekin tietoryhmälle oma aika sen mukaan, mihin sitä tarvitaan.',
      sv: 'Ge varje kategori en egen tid efter vad den behövs till.',
      en: 'Give each category its own period by what it is needed for.',
    },
    ask: {
      fi: 'Mitkä tietoryhmistä voi poistaa aikaisemmin?',
      sv: 'Vilka kategorier kan raderas tidigare?',
      en: 'Which of the categories can be erased earlier?',
    },
    goodEntry: {
      fi: 'Yhteystiedot: 2 vuotta asiakassuhteen päättymisestä. Laskut: 6 vuotta. Terveystiedot: 3 kuukautta huollosta.',
      sv: 'Kontaktuppgifter: 2 år från kundrelationens slut. Fakturor: 6 år. Hälsouppgifter: 3 månader.',
      en: 'Contact details: 2 years from the end of the relationship. Invoices: 6 years. Health data: 3 months.',
    },
  },
  needs: {
    fi: 'Tieto siitä, kuinka kauan kutakin tietoryhmää tarvitaan.',
    sv: 'Uppgift om hur länge varje kategori behövs.',
    en: 'For how long each category is needed.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Two categories with periods of their own', {
      dataItems: [dataItem(), dataItem({ id: 'd2', text: { en: 'Invoices' }, retention: retention({ period: 'P6Y' }) })],
    }),
    recordSays('met', 'Two alike', { dataItems: items('Name', 'Address') }),
    recordSays('gap', 'One period for four categories, invoices among them', {
      dataItems: items('Name', 'Service history', 'Invoices', 'Feedback'),
    }),
    recordSays('unsure', 'One period for contact details and invoices', { dataItems: items('Name', 'Invoices') }),
    recordSays('unsure', 'One period for five alike', { dataItems: items('Name', 'Address', 'History', 'Feedback', 'Bicycle') }),
    recordSays('not_applicable', 'One category', {}),
  ],
})
