import { Arg, ID, Int } from 'type-graphql'
import { languages, type Language } from '@seloste/schema/text'
import { LanguageWords } from './words.js'

type Argument = ReturnType<typeof Arg>

/** An id as an argument. */
export const IdArg = (name = 'id'): Argument => Arg(name, () => ID)

/** The version that an edit began from. */
export const VersionArg = (): Argument => Arg('version', () => Int, { description: 'The version that the edit began from.' })

/** The language of texts. */
export const LanguageArg = (): Argument => Arg('language', () => LanguageWords)

/** The language of texts, Finnish where left out. */
export const OptionalLanguageArg = (): Argument => Arg('language', () => LanguageWords, { defaultValue: languages[0] as Language })

/** How many rows. */
export const FirstArg = (rows: number): Argument =>
  Arg('first', () => Int, { nullable: true, defaultValue: rows, description: 'Rows of the page, 1 to 200.' })

/** After which row. */
export const AfterArg = (): Argument => Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })

/** Words to look for. */
export const SearchArg = (): Argument =>
  Arg('search', () => String, { nullable: true, description: 'Words to look for, at most 200 characters.' })

/** The language of texts, the viewer's own where left out. */
export const ViewersLanguageArg = (): Argument =>
  Arg('language', () => LanguageWords, { nullable: true, description: "The viewer's own where left out." })
