import fi from '../../i18n/fi/record.js'

type Verb = keyof typeof fi.verbs

/** The message of a verb of the log ("activity.update"), or null where it has none. */
export function verbKey(name: string): Verb | null {
  const key = name.replace('.', '_')
  return key in fi.verbs ? (key as Verb) : null
}
