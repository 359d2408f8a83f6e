// What a later edition of a template would change in a record, field by field. Pure.
import type { ActivityRecord, PartyRecord } from '@seloste/schema/record'
import { keysOf } from '@seloste/schema/text'
import { type ComparedField, comparedFieldNames } from '@seloste/schema/vocabulary/comparison'
import { type ComparedValue, valuesOf } from '../comparison/differences.js'
import { recordOf } from './as-record.js'
import type { TemplateContent } from './content.js'
import { takenOver } from './take-over.js'

/** What becomes of a value when the field is taken over. */
export const offerEffects = ['added', 'kept', 'removed'] as const
export type OfferEffect = (typeof offerEffects)[number]

export interface OfferedValue extends ComparedValue {
  readonly effect: OfferEffect
}

export interface OfferedChange {
  readonly field: ComparedField
  readonly values: readonly OfferedValue[]
}

/** The parties that a record or a template names, by id. */
export type PartiesById = ReadonlyMap<string, PartyRecord>

/** What the record says in a field; of measures also the words, which tell one of no particular kind from another. */
const saidIn = (field: ComparedField, record: ActivityRecord): readonly ComparedValue[] =>
  field === 'measures' ? record.measures.map(({ kind, text }) => ({ text, code: kind })) : valuesOf(field, record)

const keyOf = ({ text, code }: ComparedValue): string => JSON.stringify([code, text.fi, text.sv, text.en])

/** Fields of which the template speaks now otherwise than in the edition that was answered; all of them where none was. */
function changedSince(content: TemplateContent, answered: TemplateContent | null, parties: PartiesById): readonly ComparedField[] {
  const now = recordOf(content, parties)
  const then = answered && recordOf(answered, parties)
  const said = (record: ActivityRecord, field: ComparedField): string => saidIn(field, record).map(keyOf).join('\n')
  // Transfers rest on the controller's own contracts: a draft begins with them, and what is said of them later is nobody's to offer.
  return keysOf(comparedFieldNames).filter(
    (field) => field !== 'transfers' && saidIn(field, now).length > 0 && (then === null || said(now, field) !== said(then, field)),
  )
}

function changeOf(record: ActivityRecord, content: TemplateContent, field: ComparedField, parties: PartiesById): OfferedChange | null {
  const before = saidIn(field, record)
  const after = saidIn(field, { ...record, ...becomes(record, content, field, parties) })
  const [had, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  const removed = before.filter((value) => !has.has(keyOf(value)))
  const added = after.filter((value) => !had.has(keyOf(value)))
  if (removed.length + added.length === 0) return null
  const marked = (values: readonly ComparedValue[], effect: OfferEffect): OfferedValue[] => values.map((value) => ({ ...value, effect }))
  return {
    field,
    values: [
      ...marked(added, 'added'),
      ...marked(removed, 'removed'),
      ...marked(
        before.filter((value) => has.has(keyOf(value))),
        'kept',
      ),
    ],
  }
}

/** The lists of the record that the field would change, as a record holds them. */
function becomes(record: ActivityRecord, content: TemplateContent, field: ComparedField, parties: PartiesById): Partial<ActivityRecord> {
  const change = takenOver(record, content, [field])
  const whole = recordOf(change, parties)
  return Object.fromEntries(
    (['purposes', 'subjects', 'dataItems', 'sources', 'recipients', 'measures'] as const).flatMap((list) =>
      change[list] ? [[list, whole[list]]] : [],
    ),
  )
}

/** What taking the template over would change in the record; nothing where the record says all of it already. */
export function offeredTo(
  record: ActivityRecord,
  content: TemplateContent,
  answered: TemplateContent | null,
  parties: PartiesById,
): readonly OfferedChange[] {
  return changedSince(content, answered, parties).flatMap((field) => changeOf(record, content, field, parties) ?? [])
}
