import type {
  ActivityRecord,
  DataItemRecord,
  MeasureRecord,
  OrganizationRecord,
  PurposeRecord,
  RecipientRecord,
} from '@seloste/schema/record'
import type { Language } from '@seloste/schema/text'
import type { Statement } from '@seloste/schema/vocabulary/answer'
import type { LegalBasis } from '@seloste/schema/vocabulary/legal-basis'
import { legalBases } from '@seloste/schema/vocabulary/legal-basis'
import { measures } from '@seloste/schema/vocabulary/measure'
import { recipientRoles } from '@seloste/schema/vocabulary/recipient'
import { specialCategories } from '@seloste/schema/vocabulary/special-category'
import type { Line, ReportRetention, ReportTransfer } from '../report-shape.js'
import { contentWords as w } from '../wording/content-words.js'
import { dayWords, joined, provisionWords } from '../wording/phrases.js'
import { engagementLines } from './accountability.js'
import { entry, entryText, missing, note, partyWords, say, sentence, wordsOf } from './lines.js'
import { retentionLines, subjectWords } from './retention.js'
import { transferLines } from './transfers.js'

/** What the lines of a statement are made of. */
export interface Particular {
  readonly organization: OrganizationRecord
  readonly activity: ActivityRecord
  readonly retention: readonly ReportRetention[]
  readonly transfers: readonly ReportTransfer[]
  readonly language: Language
}

/** What the record holds under a statement, line by line; nothing where it holds nothing. */
export const statementLines: Readonly<Record<Statement, (of: Particular) => readonly Line[]>> = {
  controller: ({ organization, activity, language }) => [
    ...organizationLines(organization, language),
    ...activity.recipients
      .filter(({ role }) => role === 'joint_controller')
      .map((recipient) => entryText(recipientName(recipient, language), language, recipientRoles.joint_controller[language])),
    ...activity.accountability.jointControllers.map((party) =>
      entryText(partyWords(party, language), language, recipientRoles.joint_controller[language]),
    ),
  ],
  controllers: ({ organization, activity, language }) => [
    ...activity.controllers.map((party) => entryText(partyWords(party, language), language)),
    ...(activity.controllers.length > 0 ? [entryText(organization.name, language, say(w.processorItself, language))] : []),
  ],
  purposes: ({ activity, language }) =>
    activity.purposes.flatMap((purpose) => purposeLines(purpose, activity.purposes.length > 1 ? 'head' : 'entry', language)),
  processing: ({ activity, language }) => activity.purposes.map((purpose) => named(purpose.text, language)),
  dataSubjects: ({ activity, language }) => activity.subjects.map((subject) => named(subject.text, language)),
  dataCategories: ({ activity, language }) => activity.dataItems.flatMap((item) => dataItemLines(item, activity, language)),
  recipients: ({ activity, language }) => activity.recipients.flatMap((recipient) => recipientLines(recipient, language)),
  transfers: ({ activity, transfers, language }) => {
    if (transfers.length > 0) return transfers.flatMap((transfer) => transferLines(transfer, language))
    if (activity.transferStatement === 'occurs') return [missing(say(w.transfersOccur, language), language)]
    return activity.transferStatement === 'possible' ? [missing(say(w.transfersPossible, language), language)] : []
  },
  retention: ({ activity, retention, language }) =>
    activity.dataItems.some((item) => item.retention) ? retentionLines(retention, language) : [],
  measures: ({ activity, language }) => activity.measures.map((measure) => measureLine(measure, language)),
}

const named = (text: PurposeRecord['text'], language: Language): Line => {
  const words = wordsOf(text, language)
  return words ? entry(words) : missing(say(w.unnamed, language), language)
}

function organizationLines({ name, address, email, phone, dpo }: OrganizationRecord, language: Language): readonly Line[] {
  return [entryText(joined([name, address, email, phone]), language), ...(dpo ? [dpoLine(dpo, language)] : [])]
}

const dpoLine = (dpo: NonNullable<OrganizationRecord['dpo']>, language: Language): Line =>
  entryText(joined([dpo.name, dpo.email, dpo.phone]), language, say(w.dpo, language))

const article6Letters: Readonly<Record<Exclude<LegalBasis, 'other'>, string>> = {
  consent: 'a',
  contract: 'b',
  legal_obligation: 'c',
  vital_interests: 'd',
  public_task: 'e',
  legitimate_interests: 'f',
}

function purposeLines(purpose: PurposeRecord, kind: 'head' | 'entry', language: Language): readonly Line[] {
  const bases = purpose.legalBases.map((basis) =>
    joined([legalBases[basis][language], basis !== 'other' && provisionWords(6, 1, article6Letters[basis], language)]),
  )
  const interest = wordsOf(purpose.interest, language)
  return [
    { ...named(purpose.text, language), kind },
    bases.length > 0 ? entryText(bases.join('; '), language, say(w.legalBasis, language)) : note(say(w.noLegalBasis, language), language),
    ...(purpose.statute ? [entryText(purpose.statute, language, say(w.statute, language))] : []),
    ...(interest ? [entry(interest, say(w.interest, language))] : []),
  ]
}

function dataItemLines(item: DataItemRecord, activity: ActivityRecord, language: Language): readonly Line[] {
  const groups = activity.subjects.length > 1 ? subjectWords(item, activity.subjects, language) : []
  return [
    named(item.text, language),
    ...(groups.length > 0
      ? [entryText(groups.map(({ text }) => text).join(', '), groups[0]?.language ?? language, say(w.ofSubjects, language))]
      : []),
    ...(item.specialCategory ? [specialLine(item, language)] : []),
  ]
}

function specialLine({ specialCategory, specialCondition }: DataItemRecord, language: Language): Line {
  const isCriminal = specialCategory === 'criminal'
  const condition =
    specialCondition && (isCriminal || specialCondition.length > 1 ? specialCondition : provisionWords(9, 2, specialCondition, language))
  const label = say(isCriminal ? w.criminal : w.special, language)
  const category = isCriminal || !specialCategory ? null : specialCategories[specialCategory][language]
  return entryText(joined([category, condition || say(w.noCondition, language)]), language, label)
}

const recipientName = ({ party, category }: RecipientRecord, language: Language): string =>
  party ? partyWords(party, language) : (wordsOf(category, language)?.text ?? say(w.unnamed, language))

function recipientLines(recipient: RecipientRecord, language: Language): readonly Line[] {
  const category = wordsOf(recipient.category, language)
  const head = joined([
    recipientName(recipient, language),
    recipient.party && category?.text,
    recipientRoles[recipient.role][language],
    recipient.role === 'processor' && contractWords(recipient, language),
  ])
  const subs = recipient.engagement?.subProcessors ?? []
  return [
    entryText(head, recipient.party ? language : (category?.language ?? language)),
    ...(subs.length > 0
      ? [entryText(subs.map((party) => partyWords(party, language)).join(', '), language, say(w.subProcessors, language))]
      : []),
    ...(recipient.role === 'processor' && recipient.engagement ? engagementLines(recipient.engagement, language) : []),
  ]
}

function contractWords({ engagement }: RecipientRecord, language: Language): string {
  if (!engagement || engagement.hasContract === null) return say(w.contractUnanswered, language)
  if (!engagement.hasContract) return say(w.noContract, language)
  if (!engagement.contractDate) return say(w.contractUndated, language)
  return joined([say(w.contractDated, language, { day: dayWords(engagement.contractDate, language) }), engagement.contractReference])
}

function measureLine(measure: MeasureRecord, language: Language): Line {
  const words = wordsOf(measure.text, language)
  const evidenced = measure.evidencedOn && say(w.evidencedOn, language, { day: dayWords(measure.evidencedOn, language) })
  const parts = [measures[measure.kind][language], words?.text === measures[measure.kind][language] ? null : words?.text]
  return entryText(
    sentence(joined([joined(parts, ': '), provisionWords(32, 1, measure.limb, language), evidenced])),
    words?.language ?? language,
  )
}
