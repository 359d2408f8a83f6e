import type { Language } from '@seloste/schema/text'
import { isEeaOn } from '@seloste/schema/law/countries'
import { officerDuties } from '@seloste/schema/vocabulary/accountability'
import type { Particular } from '../layouts/layout.js'
import type { Particulars, ReportInput, ReviewToReport } from '../report-shape.js'
import { contentWords as w } from '../wording/content-words.js'
import { countryWords, dayWords, joined } from '../wording/phrases.js'
import { reportWords } from '../wording/report-words.js'
import { yesOrNo } from './accountability.js'
import { partyWords, say, wordsOf } from './lines.js'

/** Who answers for the processing and how to reach them, Art. 30(1)(a) and (2)(a); what is missing is said. */
export function particularsOf(input: ReportInput): readonly Particulars[] {
  const { organization: own, language, layout } = input
  const fact = (key: Particular, text: string | null): Particulars => ({
    label: layout.particulars[key][language],
    text: text ?? say(w.notRecorded, language),
    isRecorded: text !== null,
  })
  return [
    fact('controller', joined([own.name, countryWords(own.country, language)])),
    fact('businessId', own.businessId),
    fact('address', own.address),
    fact('email', own.email),
    fact('phone', own.phone),
    ...(own.contactPoint ? [fact('contactPoint', own.contactPoint)] : []),
    fact('dpo', own.dpo && (joined([own.dpo.name, own.dpo.email, own.dpo.phone]) || null)),
    ...(own.officerDuty ? [fact('officerDuty', officerDuties[own.officerDuty][language])] : []),
    fact('representative', own.representative ?? established(input)),
    { ...fact('jointControllers', jointControllers(input)), isRecorded: true },
    ...(own.largeScaleCore === null ? [] : [fact('largeScaleCore', yesOrNo(own.largeScaleCore, language))]),
    ...(own.keepsBreachLog === null ? [] : [fact('keepsBreachLog', yesOrNo(own.keepsBreachLog, language))]),
    ...(input.review
      ? [{ label: say(reportWords.reviewLabel, language), text: reviewWords(input.review, language), isRecorded: true }]
      : []),
    previous(input),
  ]
}

const established = ({ organization, asOf, language }: ReportInput): string | null =>
  isEeaOn(organization.country, asOf) ? say(w.established, language, { country: countryWords(organization.country, language) }) : null

function jointControllers({ activities, language }: ReportInput): string {
  const names = activities.flatMap(({ record }) => [
    ...record.recipients
      .filter(({ role }) => role === 'joint_controller')
      .map(({ party, category }) =>
        party ? partyWords(party, language) : (wordsOf(category, language)?.text ?? say(w.unnamed, language)),
      ),
    ...record.accountability.jointControllers.map((party) => partyWords(party, language)),
  ])
  return [...new Set(names)].join('; ') || say(w.noJoint, language)
}

const previous = ({ previousReview, language }: ReportInput): Particulars => ({
  label: say(reportWords.previousReview, language),
  text: previousReview ? reviewWords(previousReview, language) : say(reportWords.noReview, language),
  isRecorded: Boolean(previousReview),
})

/** The review in words, a draft as one. */
export function reviewWords(review: ReviewToReport, language: Language): string {
  const state = review.signedOn
    ? say(reportWords.signed, language, { day: dayWords(review.signedOn, language) })
    : say(reportWords.draft, language)
  return joined([String(review.number), state, review.signedBy])
}
