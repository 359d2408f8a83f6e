// The letter that tells a client of a change at a processor: what changes, from when, which activities, and what the client has to do. Pure.
import { isEeaOn } from '@seloste/schema/law/countries'
import type { Day } from '@seloste/schema/law/day'
import { adequacyFor } from '@seloste/schema/law/mechanisms'
import { type ContentText, type Language, pick } from '@seloste/schema/text'
import type { RegisterRole } from '@seloste/schema/vocabulary/role'
import { countryWords } from '../exports/wording/phrases.js'
import { writeDay } from '../rules/render.js'
import { type Ground, type LetterWords, letterWords, type NamedAs, type Slots } from './processor-change.words.js'

export const processorChanges = ['country', 'certification', 'sub_processor'] as const

/** A processor moves to a country, loses its certification, or takes a further processor (with its country, where known). */
export type ProcessorChange =
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'certification' }
  | { readonly kind: 'sub_processor'; readonly name: string; readonly country: string | null }

/** What the letter is about and to whom it goes. */
export interface LetterCase {
  readonly language: Language
  readonly recipient: string
  readonly sender: string
  readonly party: { readonly name: string; readonly country: string | null }
  readonly change: ProcessorChange
  readonly from: Day
  readonly writtenOn: Day
  readonly activities: readonly ConcernedActivity[]
}

/** An activity that names the party, and as what. */
export interface ConcernedActivity {
  readonly title: ContentText
  /** What the client itself is in it. */
  readonly role: RegisterRole
  readonly namedAs: NamedAs
  /** The processors through whom it is reached, where it is a further one. */
  readonly through: readonly string[]
}

/** What the client has to answer for most comes first: who engages a party writes to it. */
const byWeight: readonly NamedAs[] = ['processor', 'sub_processor', 'unclear']

export interface Letter {
  readonly subject: string
  /** The whole letter in plain text, ready to be copied. */
  readonly body: string
}

/** The country to which data would go by the change, where it says one. */
const destination = (change: ProcessorChange): string | null => (change.kind === 'certification' ? null : change.country)

/** What a transfer to the country could rest on from that day. */
export function groundFor(country: string | null, day: Day): Ground {
  if (!country) return { kind: 'unknown' }
  if (isEeaOn(country, day)) return { kind: 'eea' }
  const [decision] = adequacyFor(country, day)
  if (!decision) return { kind: 'safeguards' }
  return decision.importer === 'any' ? { kind: 'adequacy', decision } : { kind: 'partial', decision }
}

/** Writes the letter in the client's language. */
export function writeLetter(letter: LetterCase): Letter {
  const { language, party, change, from, writtenOn, recipient, sender } = letter
  const words = letterWords[language]
  const slots = {
    party: party.name,
    day: writeDay(from, language),
    before: party.country ? countryWords(party.country, language) : words.notRecorded,
    country: destination(change) ? countryWords(destination(change) ?? '', language) : words.notRecorded,
    name: change.kind === 'sub_processor' ? change.name : '',
    through: [...new Set(letter.activities.flatMap(({ through }) => through))].join(', '),
  }
  const namedAs = byWeight.find((one) => letter.activities.some((activity) => activity.namedAs === one)) ?? 'processor'
  const subject = words.subject[change.kind](slots)
  const body = [
    `${recipient}\n${writeDay(writtenOn, language)}`,
    subject,
    words.lead[namedAs](slots),
    `${words.whatHead}\n${words.what[change.kind](slots)}`,
    `${words.whichHead}\n${listed(letter, words, slots)}`,
    `${words.toDoHead}\n${numbered([...(namedAs === 'unclear' ? [words.findRole(slots)] : []), ...toDo(letter, words, slots)])}`,
    words.close,
    sender,
  ].join('\n\n')
  return { subject, body }
}

function listed({ activities, language }: LetterCase, words: LetterWords, slots: Slots): string {
  return activities
    .map(({ title, role, namedAs, through }) => {
      const notes = [
        ...(role === 'processor' ? [words.asProcessor] : []),
        ...(namedAs === 'sub_processor' ? [words.asSubProcessor({ ...slots, through: through.join(', ') })] : []),
        ...(namedAs === 'unclear' ? [words.asUnclear] : []),
      ]
      return `– ${pick(title, language)?.text ?? words.untitled}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
    })
    .join('\n')
}

const numbered = (steps: readonly string[]): string => steps.map((step, at) => `${at + 1}. ${step}`).join('\n')

/** Steps in the order in which they have to be taken; a step that the case does not need is left out. */
function toDo({ change, from, language, activities }: LetterCase, words: LetterWords, slots: Slots): string[] {
  const ground = groundFor(destination(change), from)
  return [
    words.toDo[change.kind](slots),
    ...(change.kind === 'certification'
      ? []
      : [words.ground[ground.kind]('decision' in ground ? ground.decision.name[language] : '', slots)]),
    words.audit,
    ...(activities.some(({ role }) => role === 'controller') ? [words.record] : []),
    ...(activities.some(({ role }) => role === 'processor') ? [words.ownControllers] : []),
  ]
}
