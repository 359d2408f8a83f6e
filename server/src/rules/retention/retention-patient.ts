import type { NationalFact } from '@seloste/schema/law/national'
import { dataItem, organizationExample, recordSays, retention } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import type { Kept } from './kept.js'
import { cites, ofKeptKinds, partsOf, statuteOf } from './kept.js'
import { inWords, isLonger } from './period.js'
import { clientDataAct } from './words.js'

/** What the law orders for the event from which the record counts. */
function ordered({ retention: rule }: NationalFact, startEvent: string | null): string | undefined {
  if (startEvent === 'death') return rule?.afterDeath
  return startEvent === 'birth' ? rule?.fromBirth : undefined
}

const ofKept = ({ item, limit, period }: Kept, [source]: readonly NationalFact[]): Judgement => {
  const parts = partsOf(item)
  if (!source) return met(parts)
  const told = { ...parts, values: { ...parts.values, statutory: '–', statute: statuteOf(source) } }
  const least = source.retention?.min
  if (least) {
    const compared = { ...told, values: { ...told.values, statutory: inWords(least) } }
    return isLonger(least, period) ? gap(compared) : met(compared)
  }
  const wanted = ordered(source, limit.startEvent)
  if (wanted) {
    const compared = { ...told, values: { ...told.values, statutory: inWords(wanted) } }
    return isLonger(wanted, period) || isLonger(period, wanted) ? gap(compared) : met(compared)
  }
  if (cites(clientDataAct, limit)) return met(told)
  return unsure(
    {
      fi: 'Lain liite määrää ajan asiakirjan lajin ja alkamishetken mukaan ({statute}). Mihin liitteen kohtaan aika {period} perustuu?',
      sv: 'Lagens bilaga bestämmer tiden efter handlingens slag och början ({statute}). På vilken punkt i bilagan bygger tiden {period}?',
      en: 'The annex of the act sets the time by the kind of document and its start ({statute}). On which item of the annex does {period} rest?',
    },
    told,
  )
}

const finnish = { dossier: { organization: organizationExample() } }
const records = (changes: Parameters<typeof retention>[0]) => ({
  dataItems: [
    dataItem({
      text: { fi: 'Potilasasiakirjat', sv: 'Journalhandlingar', en: 'Patient records' },
      specialCategory: 'health',
      specialCondition: 'h',
      retention: retention(changes),
    }),
  ],
})

export const retentionPatient = defineRule({
  id: 'retention-patient',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Potilasasiakirjojen säilytysajasta säädetään laissa, eikä siitä voi poiketa.',
      sv: 'Bevarandetiden för journalhandlingar är lagstadgad och kan inte frångås.',
      en: 'The retention of patient records is set by law and cannot be departed from.',
    },
  },
  cites: ['fi:703/2023', 'se:2008:355:3.17', 'gdpr:5.1.e', 'gdpr:30.1.f'],
  statement: null,
  from: '2024-01-01',
  until: null,
  activity: ofKeptKinds({
    kinds: ['patient_records'],
    judge: ofKept,
    none: {
      fi: 'Potilasasiakirjoille ei ole kirjattu säilytysaikaa.',
      sv: 'Ingen bevarandetid är angiven för journalhandlingar.',
      en: 'No retention period is recorded for patient records.',
    },
  }),
  text: {
    topic: { fi: 'Potilasasiakirjojen säilytysaika', sv: 'Bevarandetid för journalhandlingar', en: 'Retention of patient records' },
    titleMet: {
      fi: 'Potilasasiakirjojen säilytysaika vastaa lakia ({statute})',
      sv: 'Bevarandetiden för journalhandlingar motsvarar lagen ({statute})',
      en: 'The retention of patient records is that of the law ({statute})',
    },
    titleGap: {
      fi: 'Potilasasiakirjojen säilytysaika {period} poikkeaa säädetystä ({statutory}, {statute})',
      sv: 'Bevarandetiden {period} för journalhandlingar avviker från den lagstadgade ({statutory}, {statute})',
      en: 'The retention of {period} for patient records departs from the statutory one ({statutory}, {statute})',
    },
    why: {
      fi: 'Liian varhain hävitetty kertomus voi vaarantaa hoidon ja ihmisen mahdollisuuden selvittää, mitä tapahtui.',
      sv: 'En journal som förstörs för tidigt kan äventyra vården och möjligheten att utreda vad som hände.',
      en: 'A record destroyed too early can endanger care, and people’s chance to find out what happened.',
    },
    fix: {
      fi: 'Tarkista aika lain 703/2023 liitteestä (Ruotsissa patientdatalagen 3 luku 17 §) ja kirjaa säännös.',
      sv: 'Kontrollera tiden i bilagan till lagen 703/2023 (i Sverige patientdatalagen 3 kap. 17 §) och ange bestämmelsen.',
      en: 'Check the time in the annex of Act 703/2023 (in Sweden the Patient Data Act, ch. 3, s. 17) and record the provision.',
    },
    ask: {
      fi: 'Mihin lain liitteen kohtaan säilytysaika perustuu?',
      sv: 'På vilken punkt i lagens bilaga bygger tiden?',
      en: 'On which item of the annex does the period rest?',
    },
    goodEntry: {
      fi: 'Potilasasiakirjat: 12 vuotta potilaan kuolemasta tai, jos siitä ei ole tietoa, 120 vuotta syntymästä (laki 703/2023, liite).',
      sv: 'Journalhandlingar: 12 år från patientens död eller, om den inte är känd, 120 år från födelsen (lag 703/2023, bilaga).',
      en: 'Patient records: 12 years from the patient’s death or, where it is not known, 120 years from birth (Act 703/2023, annex).',
    },
  },
  needs: {
    fi: 'Lain liitteen kohta ja hetki, josta aika lasketaan.',
    sv: 'Punkten i lagens bilaga och när tiden börjar.',
    en: 'The item of the annex, and the event from which the time runs.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Twelve years from death', records({ period: 'P12Y', startEvent: 'death' }), finnish),
    recordSays('met', 'By the annex', records({ period: 'P12Y', startEvent: 'collection', statute: 'Laki 703/2023, liite' }), finnish),
    recordSays('gap', 'Ten years from death', records({ period: 'P10Y', startEvent: 'death' }), finnish),
    recordSays('gap', 'A hundred years from birth', records({ period: 'P100Y', startEvent: 'birth' }), finnish),
    recordSays('unsure', 'Ten years from the last visit', records({ period: 'P10Y', startEvent: 'last_activity' }), finnish),
    recordSays('gap', 'Five years in Sweden', records({ period: 'P5Y', startEvent: 'last_activity' }), {
      dossier: { organization: organizationExample({ country: 'SE' }) },
    }),
    recordSays('not_applicable', 'No patients', {}, finnish),
  ],
})
