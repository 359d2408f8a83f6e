/** Interface and content languages. `fi` first: Finnish words are the longest and the law we began with. */
export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

/** A text that must exist in all three languages; a missing one is a type error. */
export type Localized = Readonly<Record<Language, string>>

/** Content that people wrote: whichever of the three languages they gave. */
export type ContentText = Readonly<Partial<Record<Language, string>>>

/** The wording in the wanted language, else the first that exists, with the language it is in. */
export function pick(text: ContentText, wanted: Language): { text: string; language: Language } | null {
  for (const language of [wanted, ...languages]) {
    const found = text[language]
    if (found) return { text: found, language }
  }
  return null
}

/** Values for the slots of a text: as they are, or content that stands in whichever language people gave. */
export type SlotValues = Readonly<Record<string, string | number | ContentText>>

/** Fills `{name}` slots; an unknown slot stays visible, so that a missing value is seen and not swallowed. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}

/** A closed word list with its labels. */
export type Terms<Key extends string> = Readonly<Record<Key, Localized>>

/** The keys of a word list, typed. */
export function keysOf<Key extends string>(terms: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(terms) as Key[]
}
