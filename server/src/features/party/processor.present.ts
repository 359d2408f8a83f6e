import type { Language } from '@seloste/schema/text'
import { ContentText } from '../../graphql/shared.type.js'
import { type ConcernedActivity, type LetterCase, writeLetter } from '../../letters/processor-change.js'
import { groundName, groundState } from '../portfolio/transfer-ground.js'
import { toParty } from './catalogue.resolver.js'
import type { UseRow } from './processor.repository.js'
import { PartyInActivity, ProcessorLetter } from './processor.type.js'

/** A use as the API shows it. */
export function toUse(use: UseRow, asOf: string, language: Language): PartyInActivity {
  const { fi = null, sv = null, en = null } = use.title
  const isImporter = use.usedAs === 'importer'
  return Object.assign(new PartyInActivity(), {
    activityId: use.activityId,
    organizationId: use.organizationId,
    title: Object.assign(new ContentText(), { fi, sv, en }),
    usedAs: use.usedAs,
    country: use.country,
    mechanismName: isImporter ? groundName(use, language) || null : null,
    groundState: isImporter ? groundState(use, asOf) : null,
    through:
      use.throughId && use.throughName ? toParty({ id: use.throughId, name: use.throughName, country: null, serviceId: null }) : null,
  })
}

/** Uses in which the party answers for itself: whoever engages it there, it is nobody's processor. */
const ofItsOwn: ReadonlySet<UseRow['usedAs']> = new Set(['joint_controller', 'independent_controller', 'authority'])

/** An activity as the letter tells it; null where the party is a controller of its own in it, and no letter on a processor fits. */
function concerned(uses: readonly UseRow[]): (ConcernedActivity & { readonly use: UseRow }) | null {
  const [first] = uses
  const [direct, further] = [uses.find(({ usedAs }) => usedAs === 'processor'), uses.find(({ usedAs }) => usedAs === 'sub_processor')]
  const use = direct ?? further ?? first
  if (!use || (!direct && !further && uses.some(({ usedAs }) => ofItsOwn.has(usedAs)))) return null
  const namedAs = direct ? 'processor' : further ? 'sub_processor' : 'unclear'
  const through = namedAs === 'sub_processor' ? uses.flatMap(({ throughName }) => throughName ?? []) : []
  return { use, title: use.title, role: use.role, namedAs, through }
}

/**
 * One letter a client for whom the party processes data, or may, in the first language of the client; one that has named none is written to
 * in the writer's own.
 */
export function lettersOn(
  uses: readonly UseRow[],
  given: Omit<LetterCase, 'language' | 'recipient' | 'activities'>,
  writer: Language,
): readonly ProcessorLetter[] {
  return [...Map.groupBy(uses, ({ organizationId }) => organizationId).values()].flatMap((own) => {
    const activities = [...Map.groupBy(own, ({ activityId }) => activityId).values()].flatMap((named) => concerned(named) ?? [])
    const [first] = own
    if (!first || activities.length === 0) return []
    const language = first.languages[0] ?? writer
    const letter = writeLetter({ ...given, language, recipient: first.organizationName, activities })
    return [
      Object.assign(new ProcessorLetter(), {
        organizationId: first.organizationId,
        language,
        ...letter,
        activities: activities.map(({ use }) => toUse(use, given.writtenOn, language)),
      }),
    ]
  })
}
