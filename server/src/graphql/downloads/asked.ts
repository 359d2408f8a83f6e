import { isDay } from '@seloste/schema/law/day'
import { keysOf, languages, type Language, type Terms } from '@seloste/schema/text'
import { ArgumentFault } from '../../features/input-check.js'

/** What stands in the address of a download; a part that makes no sense is named. */
export class Asked {
  constructor(
    private readonly params: Readonly<Record<string, unknown>>,
    private readonly query: Readonly<Record<string, unknown>>,
  ) {}

  /** A part of the path. */
  param(field: string): string {
    const given = this.params[field]
    return typeof given === 'string' ? given : ''
  }

  /** A part of the query as it was given. */
  text(field: string): string | null {
    const given = this.query[field] ?? null
    if (given === null || typeof given === 'string') return given
    throw fault(field, 'given_twice', JSON.stringify(given))
  }

  language(): Language {
    const given = this.text('language') ?? 'fi'
    const known = languages.find((language) => language === given)
    if (!known) throw fault('language', 'unknown_language', given)
    return known
  }

  day(field: string): string | null {
    const given = this.text(field)
    if (given !== null && !isDay(given)) throw fault(field, 'invalid_date', given)
    return given
  }

  /** A word of the vocabulary. */
  word<Key extends string>(field: string, terms: Terms<Key>): Key | null {
    const given = this.text(field)
    const known = keysOf(terms).find((key) => key === given) ?? null
    if (given !== null && known === null) throw fault(field, 'unknown_word', given)
    return known
  }
}

/** A fault of one part of the address. */
export const fault = (field: string, code: string, value: string): ArgumentFault =>
  new ArgumentFault([{ field, code, value: value.slice(0, 100) }])
