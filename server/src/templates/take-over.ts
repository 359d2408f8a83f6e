// What a record becomes in the fields that it takes over from a template, and in no other. Pure.
import type { ActivityRecord, DataItemRecord, PurposeRecord } from '@seloste/schema/record'
import type { ContentText } from '@seloste/schema/text'
import type { ComparedField } from '@seloste/schema/vocabulary/comparison'
import { alike } from '../imports/notice/wordings.js'
import { recordOf, wordsOf } from './as-record.js'
import type { TemplateContent, TemplateDataItem, TemplateMeasure, TemplatePurpose, TemplateRecipient, Wording } from './content.js'

/** An item of the record that stays has its id; a new one has none. */
interface Item {
  readonly id: string | null
}

/** The lists of the record as they would stand; a list that is left out stays. */
export interface TakenOver {
  readonly purposes?: readonly (TemplatePurpose & Item)[]
  readonly subjects?: readonly ({ readonly text: Wording } & Item)[]
  readonly dataItems?: readonly (TemplateDataItem & Item & { readonly subjectIds?: readonly string[] })[]
  readonly sources?: readonly ({ readonly text: Wording } & Item)[]
  readonly recipients?: readonly (TemplateRecipient & Item)[]
  readonly measures?: readonly (TemplateMeasure & Item & { readonly evidencedOn?: string | null })[]
}

type Worded = { readonly text: ContentText }

const isAlike = (one: ContentText, other: ContentText): boolean =>
  Object.values(one).some((words) => Object.values(other).some((others) => alike(words, others)))
const likeOf = <T extends Worded>(list: readonly T[], { text }: Worded): T | undefined => list.find((one) => isAlike(one.text, text))

/** Purposes: the template's list, where a purpose that the record has stays as it is; grounds: those of the like purpose, or of its place. */
function purposesOf(record: ActivityRecord, template: ActivityRecord, fields: ReadonlySet<ComparedField>): TakenOver['purposes'] {
  const base: readonly PurposeRecord[] = fields.has('purposes')
    ? template.purposes.map((theirs) => likeOf(record.purposes, theirs) ?? { ...theirs, id: '' })
    : record.purposes
  return base.map(({ id, text, legalBases, statute, interest }, place) => {
    const theirs = fields.has('legalBases') ? (likeOf(template.purposes, { text }) ?? template.purposes[place]) : undefined
    const grounds = theirs ?? { legalBases, statute, interest }
    return { id: id || null, text, legalBases: grounds.legalBases, statute: grounds.statute, interest: grounds.interest }
  })
}

/** Data: the template's list, where an item that the record has stays as it is; times and special categories: those of the like item. */
function itemsOf(record: ActivityRecord, template: ActivityRecord, fields: ReadonlySet<ComparedField>): TakenOver['dataItems'] {
  const fresh = (item: DataItemRecord): DataItemRecord => ({ ...item, id: '' })
  const brings = (item: DataItemRecord): boolean =>
    (fields.has('retention') && item.retention !== null) || (fields.has('specialCategories') && item.specialCategory !== null)
  const base = fields.has('dataCategories')
    ? template.dataItems.map((theirs) => likeOf(record.dataItems, theirs) ?? fresh(theirs))
    : [...record.dataItems, ...template.dataItems.filter((theirs) => brings(theirs) && !likeOf(record.dataItems, theirs)).map(fresh)]
  return base.map(({ id, text, subjectIds, specialCategory, specialCondition, retention }) => {
    const theirs = likeOf(template.dataItems, { text })
    const special = theirs && fields.has('specialCategories') ? theirs : { specialCategory, specialCondition }
    return {
      id: id || null,
      text,
      subjectIds,
      specialCategory: special.specialCategory,
      specialCondition: special.specialCondition,
      retention: theirs && fields.has('retention') ? theirs.retention : retention,
    }
  })
}

const worded = (record: readonly (Worded & { readonly id: string })[], template: readonly Worded[]): TakenOver['subjects'] =>
  template.map(({ text }) => {
    const like = likeOf(record, { text })
    return { id: like?.id ?? null, text: like?.text ?? text }
  })

/** Whether the record names the measure already. One kind is one measure, but for the kind that only its words tell. */
const hasMeasure = (record: ActivityRecord, { kind, text }: TemplateMeasure): boolean =>
  record.measures.some((one) => one.kind === kind && (kind !== 'other_technical' || isAlike(one.text, wordsOf(text))))

/** Evidence hangs on measures and contracts on recipients: what the record has stays, what it lacks is added. */
const measuresOf = (record: ActivityRecord, { measures }: TemplateContent): TakenOver['measures'] => [
  ...record.measures.map(({ id, kind, limb, text, evidencedOn }) => ({ id, kind, limb, text, evidencedOn })),
  ...(measures ?? []).filter((theirs) => !hasMeasure(record, theirs)).map(({ kind, limb, text }) => ({ id: null, kind, limb, text })),
]

function recipientsOf(record: ActivityRecord, { recipients }: TemplateContent): TakenOver['recipients'] {
  const lacks = ({ party: theirs, category: words }: TemplateRecipient): boolean =>
    !record.recipients.some(({ party, category }) => (theirs?.id ? party?.id === theirs.id : isAlike(category, wordsOf(words))))
  return [
    ...record.recipients.map(({ id, party, category, role }) => ({ id, party: party && { id: party.id }, category, role })),
    ...(recipients ?? []).filter(lacks).map(({ party, category, role }) => ({ id: null, party, category, role })),
  ]
}

/** The change to the record that takes these fields over from the content of a template. */
export function takenOver(record: ActivityRecord, content: TemplateContent, asked: readonly ComparedField[]): TakenOver {
  const [template, fields] = [recordOf(content), new Set(asked)]
  const any = (...some: ComparedField[]): boolean => some.some((field) => fields.has(field))
  const { purposes, subjects, dataItems, sources, recipients, measures } = {
    purposes: any('purposes', 'legalBases') && purposesOf(record, template, fields),
    subjects: any('dataSubjects') && worded(record.subjects, template.subjects),
    dataItems: any('dataCategories', 'retention', 'specialCategories') && itemsOf(record, template, fields),
    sources: any('sources') && worded(record.sources, template.sources),
    recipients: any('recipients') && recipientsOf(record, content),
    measures: any('measures') && measuresOf(record, content),
  }
  return {
    ...(purposes && { purposes }),
    ...(subjects && { subjects }),
    ...(dataItems && { dataItems }),
    ...(sources && { sources }),
    ...(recipients && { recipients }),
    ...(measures && { measures }),
  }
}
