import type { ActivityRecord, Evidence } from '@seloste/schema/record'
import { field, recordedItems } from '../evidence.js'
import { accountability, assessment, dataItem, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, met, notApplicable, unanswered } from '../rule.js'
import { dutyOfTheController, impactAssessmentsOf } from './assessments.js'

/** What the record itself holds that makes the question of high risk arise. */
function signs({ dataItems, accountability: { automatedDecisions, offeredToChildren } }: ActivityRecord): readonly Evidence[] {
  return [
    ...recordedItems(
      'dataItems',
      dataItems.filter(({ specialCategory }) => specialCategory),
    ),
    ...(automatedDecisions === 'decisions' || automatedDecisions === 'profiling'
      ? [field('accountability.automatedDecisions', automatedDecisions)]
      : []),
    ...(offeredToChildren ? [field('accountability.offeredToChildren', 'true')] : []),
  ]
}

const ofActivity = (activity: ActivityRecord): Judgement => {
  if (activity.role === 'processor') return notApplicable(dutyOfTheController)
  const { riskCriteria } = activity.accountability
  if (riskCriteria !== null) return met({ evidence: [field('accountability.riskCriteria', riskCriteria.join(', '))] })
  const made = impactAssessmentsOf(activity)
  if (made.length > 0) return met({ evidence: made.map(({ id, status }) => field(`assessments.${id}.status`, status)) })
  const found = signs(activity)
  if (found.length > 0) return unanswered({ evidence: [field('accountability.riskCriteria'), ...found] })
  return notApplicable({
    fi: 'Selosteessa ei ole mitään, mikä viittaisi korkeaan riskiin.',
    sv: 'Inget i registret tyder på hög risk.',
    en: 'Nothing in the record points to a high risk.',
  })
}

const unscreened = { accountability: accountability({ riskCriteria: null }) }
const health = { dataItems: [dataItem({ specialCategory: 'health', specialCondition: 'h' })] } as const

export const dpiaScreeningMissing = defineRule({
  id: 'dpia-screening-missing',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Arviointia ei ehkä tarvita, mutta sitä ei voi osoittaa, jos kysymystä ei ole esitetty.',
      sv: 'En bedömning behövs kanske inte, men det kan inte visas om frågan inte har ställts.',
      en: 'An assessment may not be needed, but that cannot be shown where nobody asked.',
    },
  },
  cites: ['gdpr:35', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Korkean riskin alkuarviointi', sv: 'Första bedömning av hög risk', en: 'Screening for high risk' },
    titleMet: {
      fi: 'Vaikutustenarvioinnin tarve on arvioitu',
      sv: 'Behovet av konsekvensbedömning är bedömt',
      en: 'The need for an impact assessment was screened',
    },
    titleGap: {
      fi: 'Selosteessa ei ole arviota vaikutustenarvioinnin tarpeesta',
      sv: 'Registret anger inte om en konsekvensbedömning behövs',
      en: 'The record does not state whether an impact assessment is needed',
    },
    why: {
      fi: 'Riski, jota kukaan ei ole kysynyt, jää ihmisten kannettavaksi.',
      sv: 'En risk som ingen har frågat efter bärs av de registrerade.',
      en: 'A risk that nobody asked about is left with the people.',
    },
    fix: {
      fi: 'Käy läpi yhdeksän kriteeriä ja merkitse ne, jotka täyttyvät, tai että yksikään ei täyty.',
      sv: 'Gå igenom de nio kriterierna och markera dem som uppfylls, eller att inget gör det.',
      en: 'Go through the nine criteria and mark those that are met, or that none is.',
    },
    ask: { fi: 'Mitkä kriteerit täyttyvät?', sv: 'Vilka kriterier uppfylls?', en: 'Which of the criteria are met?' },
    goodEntry: {
      fi: 'Kriteerit: ei yhtään (arvioitu 1.3.2026).',
      sv: 'Kriterier: inga (bedömt 1.3.2026).',
      en: 'Criteria: none (screened on 1 March 2026).',
    },
  },
  needs: null,
  neverUnsure: 'The screening is recorded or it is not; it is asked only where something points to a risk.',
  examples: [
    recordSays('met', 'Screened, none met', {}),
    recordSays('met', 'Not screened, but assessed', { ...unscreened, ...health, assessments: [assessment()] }),
    recordSays('gap', 'Health data, and nobody screened', { ...unscreened, ...health }),
    recordSays('gap', 'A service for children, and nobody screened', {
      accountability: accountability({ riskCriteria: null, offeredToChildren: true }),
    }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor', ...unscreened, ...health }),
    recordSays('not_applicable', 'Nothing points to a high risk', unscreened),
  ],
})
