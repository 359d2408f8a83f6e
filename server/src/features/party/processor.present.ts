import type { Language } from '@seloste/schema/text'
import { ContentText } from '../../graphql/shared.type.js'
import { type LetterCase, writeLetter } from '../../letters/processor-change.js'
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

/** One letter a client, in the first language of the client; one that has named none is written to in the writer's own. */
export function lettersOn(
  uses: readonly UseRow[],
  given: Omit<LetterCase, 'language' | 'recipient' | 'activities'>,
  writer: Language,
): readonly ProcessorLetter[] {
  return [...Map.groupBy(uses, ({ organizationId }) => organizationId).values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const activities = [...new Map(own.map((use) => [use.activityId, use])).values()]
    const language = first.languages[0] ?? writer
    const letter = writeLetter({ ...given, language, recipient: first.organizationName, activities })
    return [
      Object.assign(new ProcessorLetter(), {
        organizationId: first.organizationId,
        language,
        ...letter,
        activities: activities.map((use) => toUse(use, given.writtenOn, language)),
      }),
    ]
  })
}
