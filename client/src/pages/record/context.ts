import type { Language } from '@seloste/schema/text'
import { inject, provide, type InjectionKey, type Ref } from 'vue'
import type { ProvenancePartsFragment, RecordPartsFragment } from '../../gql/graphql.js'
import type { Draft, ListName } from './draft.js'
import type { Hint } from './use-preview.js'

/** What every part of the form needs of the record around it. */
export interface RecordContext {
  readonly client: string
  readonly draft: Ref<Draft>
  /** Language of the words that are shown and written. */
  readonly writing: Ref<Language>
  readonly hints: Ref<readonly Hint[]>
  readonly errorOf: (list: ListName, key: string, field: string) => string | null
  /** What the server refused at a field that stands in no list, by its path. */
  readonly fieldError: (path: string) => string | null
  /** How the evidence of the measures stands, as stored. */
  readonly standings: Ref<RecordPartsFragment['measureEvidence']>
  readonly provenanceOf: (id: string | null) => ProvenancePartsFragment | null
}

const key: InjectionKey<RecordContext> = Symbol('record')

/** The page gives the record to its parts. */
export function provideRecord(context: RecordContext): void {
  provide(key, context)
}

/** The record around this part. */
export function useRecordContext(): RecordContext {
  const context = inject(key)
  if (!context) throw new Error('A part of the record form stands outside it')
  return context
}
