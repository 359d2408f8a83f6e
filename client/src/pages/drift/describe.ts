import type { DifferencePartsFragment, DriftSide } from '../../gql/graphql.js'
import type { Language } from '@seloste/schema/text'
import { content, locale, wording } from '../../use/locale.js'
import { period } from '../../use/period.js'
import { readAs } from '../../use/reading.js'

/** A difference as it came from the server. */
export type Difference = DifferencePartsFragment

/** What a person chose; null leaves it for later. */
export type Side = DriftSide | null

/** Words with the language they are in. */
export interface Said {
  readonly text: string
  readonly language: Language
}

/** What the notice's words were read as: a word of the vocabulary, a country, a period. */
export function noticeMeaning({ about, notice }: Difference): string {
  if (!notice) return ''
  return [
    readAs({ kind: about, code: notice.period ? null : notice.code, country: notice.country }),
    notice.period ? period(notice.period) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** What the register holds, in the words of the vocabulary. */
function registerMeaning({ about, register }: Difference): string {
  if (!register?.code) return ''
  if (about === 'retention') return period(register.code)
  if (about !== 'transfer') return readAs({ kind: about, code: register.code, country: null })
  const [place, ground] = register.path === 'transferStatement' ? [null, register.code] : register.code.split('/')
  return readAs({ kind: about, code: ground || null, country: place || null })
}

/** What the register holds: its meaning in the reader's language, and its own words in theirs. */
export function registerSays(difference: Difference): readonly Said[] {
  const own = difference.register ? wording(content(difference.register.text)) : null
  const meaning = registerMeaning(difference)
  return [
    ...(meaning ? [{ text: meaning, language: locale.value }] : []),
    // A ground stands in the register beside its purpose: the purpose is no part of the difference.
    ...(own?.text && own.text !== meaning && difference.about !== 'legal_basis' ? [own] : []),
  ]
}
