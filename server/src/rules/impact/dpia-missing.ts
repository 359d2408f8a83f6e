import { riskCriteria as criteriaWords } from '@seloste/schema/vocabulary/accountability'
import type { ActivityRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { accountability, assessment, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { dutyOfTheController, finishedOf, impactAssessmentsOf } from './assessments.js'

/** Of the nine criteria of WP 248 rev.01 two call for an assessment as a rule. */
const calling = 2

const notReady = {
  fi: 'Vaikutustenarviointia vaativia kriteereitä on vähintään kaksi, mutta arviointi ei ole valmis tai sitä on pidetty tarpeettomana.',
  sv: 'Minst två kriterier talar för en konsekvensbedömning, men den är inte klar eller har ansetts onödig.',
  en: 'At least two criteria call for an assessment, but it is not finished or was held not to be needed.',
}

const ofActivity = (activity: ActivityRecord, { asOf }: Bench): Judgement => {
  if (activity.role === 'processor') return notApplicable(dutyOfTheController)
  const criteria = activity.accountability.riskCriteria ?? []
  if (criteria.length < calling)
    return notApplicable({
      fi: 'Korkeaan riskiin viittaavia kriteereitä on kirjattu alle kaksi.',
      sv: 'Färre än två kriterier för hög risk är antecknade.',
      en: 'Fewer than two criteria of high risk are recorded.',
    })
  const made = impactAssessmentsOf(activity)
  const named = (language: 'fi' | 'sv' | 'en') => criteria.map((key) => criteriaWords[key][language]).join(', ')
  const parts = {
    evidence: [
      field('accountability.riskCriteria', criteria.join(', ')),
      ...(made.length === 0 ? [field('assessments')] : made.map(({ id, status }) => field(`assessments.${id}.status`, status))),
    ],
    values: { criteria: { fi: named('fi'), sv: named('sv'), en: named('en') } },
  }
  if (finishedOf(activity, asOf).length > 0) return met(parts)
  return made.length > 0 ? unsure(notReady, parts) : gap(parts)
}

const risky = { accountability: accountability({ riskCriteria: ['large_scale', 'sensitive_data'] }) }

export const dpiaMissing = defineRule({
  id: 'dpia-missing',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Korkea riski on tunnistettu, mutta sen pienentämistä ei ole arvioitu.',
      sv: 'Den höga risken är identifierad, men hur den kan minskas är inte bedömt.',
      en: 'The high risk is known, but how to lower it was not assessed.',
    },
  },
  cites: ['gdpr:35', 'decision:fi-taksi-helsinki', 'decision:fi-kymen-vesi'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Tietosuojaa koskeva vaikutustenarviointi',
      sv: 'Konsekvensbedömning avseende dataskydd',
      en: 'Data protection impact assessment',
    },
    titleMet: {
      fi: 'Vaikutustenarviointi on tehty: {criteria}',
      sv: 'Konsekvensbedömningen är gjord: {criteria}',
      en: 'The impact assessment is made: {criteria}',
    },
    titleGap: {
      fi: 'Selosteessa ei ole vaikutustenarviointia, vaikka korkeaan riskiin viittaa: {criteria}',
      sv: 'Registret anger ingen konsekvensbedömning, fast hög risk är sannolik: {criteria}',
      en: 'The record does not state an impact assessment, though a high risk is likely: {criteria}',
    },
    why: {
      fi: 'Arviointi tehdään ihmisiin kohdistuvan riskin pienentämiseksi ennen kuin vahinko tapahtuu.',
      sv: 'Bedömningen görs för att minska risken för människor innan skadan sker.',
      en: 'The assessment is there to lower the risk to people before harm is done.',
    },
    fix: {
      fi: 'Tee vaikutustenarviointi: kuvaa käsittely, arvioi tarpeellisuus ja riskit, päätä toimet ja pyydä tietosuojavastaavan neuvo.',
      sv: 'Gör bedömningen: beskriv behandlingen, bedöm nödvändighet och risker, besluta om åtgärder och rådfråga dataskyddsombudet.',
      en: 'Make the assessment: describe the processing, weigh necessity and risks, decide on measures and seek the officer’s advice.',
    },
    ask: {
      fi: 'Milloin vaikutustenarviointi valmistuu, tai miksi sitä ei tarvita?',
      sv: 'När blir bedömningen klar, eller varför behövs den inte?',
      en: 'When will the assessment be finished, or why is it not needed?',
    },
    goodEntry: {
      fi: 'Vaikutustenarviointi 1.2.2026, jäännösriski pieni, tarkistetaan 2/2028.',
      sv: 'Konsekvensbedömning 1.2.2026, kvarstående risk låg, ses över 2/2028.',
      en: 'Impact assessment of 1 February 2026, residual risk low, review in February 2028.',
    },
  },
  needs: {
    fi: 'Valmis vaikutustenarviointi tai perusteltu kanta sen tarpeettomuudesta.',
    sv: 'En slutförd bedömning eller skäl till att den inte behövs.',
    en: 'A finished assessment, or reasons why none is needed.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Two criteria and an assessment', { ...risky, assessments: [assessment()] }),
    recordSays('gap', 'Two criteria and none', risky),
    recordSays('unsure', 'Two criteria and an assessment under way', {
      ...risky,
      assessments: [assessment({ status: 'ongoing', date: null })],
    }),
    recordSays(
      'unsure',
      'Two criteria, judged for a day before the assessment',
      { ...risky, assessments: [assessment()] },
      { asOf: '2026-01-31' },
    ),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor', ...risky }),
    recordSays('not_applicable', 'One criterion', { accountability: accountability({ riskCriteria: ['innovative_use'] }) }),
    recordSays('not_applicable', 'Nobody screened', { accountability: accountability({ riskCriteria: null }) }),
  ],
})
