import type { Localized } from '../../text.js'
import type { Confidence } from '../book.js'

/** A place of the law that a finding can cite. */
export interface Provision {
  readonly title: Localized
  /** As it is cited: `30 art. 1 k. f alak.`, `art. 30.1 f`, `Art. 30(1)(f)`. */
  readonly short: Localized
  /** `should` is guidance of an authority; all else binds. */
  readonly force: 'shall' | 'should'
  readonly url: Localized
  readonly quote?: Localized
  readonly confidence: Confidence
}

/** The table with each entry built, under keys that begin with the prefix. */
export function keyed<Prefix extends string, Key extends string, Entry, Built>(
  prefix: Prefix,
  table: Readonly<Record<Key, Entry>>,
  build: (key: NoInfer<Key>, entry: Entry) => Built,
): Record<`${Prefix}:${Key}`, Built> {
  const entries = (Object.entries(table) as [Key, Entry][]).map(([key, entry]) => [`${prefix}:${key}`, build(key, entry)])
  return Object.fromEntries(entries) as Record<`${Prefix}:${Key}`, Built>
}

/** One text for all three readers, where the thing has one name. */
export function same(text: string): Localized {
  return { fi: text, sv: text, en: text }
}
