import type { Terms } from '../text.js'

/** Assessments that a controller keeps beside an activity. */
export type AssessmentKind = 'dpia' | 'tia' | 'lia'

export const assessmentKinds: Terms<AssessmentKind> = {
  dpia: {
    fi: 'tietosuojaa koskeva vaikutustenarviointi',
    sv: 'konsekvensbedömning avseende dataskydd',
    en: 'data protection impact assessment',
  },
  tia: { fi: 'siirron vaikutustenarviointi', sv: 'konsekvensbedömning av överföring', en: 'transfer impact assessment' },
  lia: { fi: 'oikeutetun edun tasapainotesti', sv: 'intresseavvägning', en: 'balancing test of a legitimate interest' },
}

/** How far an assessment is. */
export type AssessmentStatus = 'not_needed' | 'planned' | 'ongoing' | 'done'

export const assessmentStatuses: Terms<AssessmentStatus> = {
  not_needed: { fi: 'todettu tarpeettomaksi', sv: 'bedömd som onödig', en: 'found not to be needed' },
  planned: { fi: 'suunniteltu', sv: 'planerad', en: 'planned' },
  ongoing: { fi: 'kesken', sv: 'pågår', en: 'ongoing' },
  done: { fi: 'tehty', sv: 'gjord', en: 'done' },
}
