import { mechanismById } from '@seloste/schema/law/mechanisms'
import { answerStates, type AnswerState } from '@seloste/schema/vocabulary/answer'
import { mechanismKinds, type MechanismKind, transferStatements, type TransferStatement } from '@seloste/schema/vocabulary/transfer'
import type { Localized } from '@seloste/schema/text'
import { country, day } from '../../use/format.js'
import { word } from '../../use/locale.js'

function known<Key extends string>(terms: Readonly<Record<Key, Localized>>, value: string): string | null {
  return value in terms ? word(terms[value as Key]) : null
}

/** A recorded value as a reader knows it: a country's name, a day as the language writes it, the word of a key. */
export function valueWords(path: string, value: string): string {
  const end = path.split('.').at(-1) ?? ''
  if (end === 'country') return country(value)
  const mechanism = mechanismById(value)
  if (mechanism) return word(mechanism.name)
  if (end === 'mechanismKind') return known<MechanismKind>(mechanismKinds, value) ?? value
  if (path === 'transferStatement') return known<TransferStatement>(transferStatements, value) ?? value
  if (path.startsWith('answers.')) return known<AnswerState>(answerStates, value) ?? value
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value)
  return value
}

/** The part of the record that a path leads into. */
export function partOf(path: string): string {
  const [first = '', second = ''] = path.split('.')
  return first === 'answers' ? second : first
}
