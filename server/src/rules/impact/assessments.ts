import type { ActivityRecord, AssessmentRecord } from '@seloste/schema/record'
import type { Localized } from '@seloste/schema/text'

/** The impact assessments of an activity. */
export const impactAssessmentsOf = ({ assessments }: ActivityRecord): readonly AssessmentRecord[] =>
  assessments.filter(({ kind }) => kind === 'dpia')

/** Those that were finished on the day judged; one without a date counts as such. */
export const finishedOf = (activity: ActivityRecord, asOf: string): readonly AssessmentRecord[] =>
  impactAssessmentsOf(activity).filter(({ status, date }) => status === 'done' && (date === null || date <= asOf))

export const dutyOfTheController: Localized = {
  fi: 'Vaikutustenarvioinnin tekee rekisterinpitäjä, jonka lukuun tietoja käsitellään.',
  sv: 'Konsekvensbedömningen görs av den personuppgiftsansvarige, för vars räkning uppgifterna behandlas.',
  en: 'The controller, on whose behalf the data are processed, makes the impact assessment.',
}

export const noAssessment: Localized = {
  fi: 'Selosteessa ei ole tehtyä vaikutustenarviointia.',
  sv: 'Registret anger ingen slutförd konsekvensbedömning.',
  en: 'The record holds no finished impact assessment.',
}
