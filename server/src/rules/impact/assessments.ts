import type { ActivityRecord, AssessmentRecord } from '@seloste/schema/record'
import type { Localized } from '@seloste/schema/text'

/** The impact assessments of an activity. */
export const impactAssessmentsOf = ({ assessments }: ActivityRecord): readonly AssessmentRecord[] =>
  assessments.filter(({ kind }) => kind === 'dpia')

/** Those that are finished. */
export const finishedOf = (activity: ActivityRecord): readonly AssessmentRecord[] =>
  impactAssessmentsOf(activity).filter(({ status }) => status === 'done')

export const noAssessment: Localized = {
  fi: 'Selosteessa ei ole tehtyä vaikutustenarviointia.',
  sv: 'Registret anger ingen slutförd konsekvensbedömning.',
  en: 'The record holds no finished impact assessment.',
}
