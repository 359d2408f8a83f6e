import type { Language } from '@seloste/schema/text'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { likelySame } from '../../comparison/same-party.js'
import { IdArg, ViewersLanguageArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { ProcessorChangeWords } from '../../graphql/words.js'
import { processorChanges, type ProcessorChange } from '../../letters/processor-change.js'
import { InputCheck, ArgumentFault, longest } from '../input-check.js'
import { isId } from '../ids.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { knownServiceOf } from '../rulebook/law-fact.resolver.js'
import { findCatalogue, findMerges, findNames } from './catalogue.repository.js'
import { toEntry, toParty } from './catalogue.resolver.js'
import { mayMerge } from './merge.service.js'
import { lettersOn, toUse } from './processor.present.js'
import { findUses } from './processor.repository.js'
import { PartyInActivity, Processor, ProcessorChangeReach, ProcessorLetter } from './processor.type.js'

type Kind = (typeof processorChanges)[number]

@Resolver(() => Processor)
export class ProcessorResolver {
  @Query(() => Processor, { nullable: true, description: 'One party and all that names it; null where no register within reach does.' })
  @Guard('party', 'read')
  async processor(
    @Ctx() context: ApiContext,
    @IdArg('partyId') partyId: string,
    @ViewersLanguageArg() asked: Language | null | undefined,
  ): Promise<Processor | null> {
    if (!isId(partyId)) return null
    const [{ em }, { today }] = [await context.read(), context]
    const [row] = await findCatalogue(em, { partyId, search: null, isExpiring: false, isWithoutContract: false }, today, 1, null)
    if (!row) return null
    const names = await findNames(em)
    const same = new Set(likelySame(names).get(partyId))
    const language = asked ?? (await context.language())
    return Object.assign(new Processor(), {
      entry: toEntry(
        row,
        names.filter(({ id }) => same.has(id)),
        await findMerges(em, [partyId]),
        today,
      ),
      uses: (await findUses(em, partyId)).map((use) => toUse(use, today, language)),
      service: knownServiceOf(row.serviceId, row.name),
      canMerge: mayMerge(context.person()),
    })
  }

  @Query(() => ProcessorChangeReach, {
    nullable: true,
    description: 'Whom a change at a processor concerns, with a letter to each; null where no register within reach names the party.',
  })
  @Guard('party', 'read')
  async processorChange(
    @Ctx() context: ApiContext,
    @IdArg('partyId') partyId: string,
    @Arg('change', () => ProcessorChangeWords, { description: 'What changes.' }) change: Kind,
    @Arg('country', () => String, {
      nullable: true,
      description: 'The new country, or that of the further processor, ISO 3166-1 alpha-2; needed for a change of country.',
    })
    country: string | null | undefined,
    @Arg('subProcessorName', () => String, { nullable: true, description: 'Name of the further processor; needed where one is added.' })
    name: string | null | undefined,
    @Arg('from', () => DateScalar, { nullable: true, description: 'First day of the change; today where left out.' })
    from: string | null | undefined,
  ): Promise<ProcessorChangeReach | null> {
    const asked = changeAsked(change, country, name)
    if (!isId(partyId)) return null
    const [{ em }, { today }] = [await context.read(), context]
    const [row] = await findCatalogue(em, { partyId, search: null, isExpiring: false, isWithoutContract: false }, today, 1, null)
    if (!row) return null
    const { name: sender, workspaceName, language } = await context.load.viewer()
    const uses = await findUses(em, partyId)
    const given = { party: row, change: asked, from: from ?? today, writtenOn: today, sender: `${sender}\n${workspaceName}` }
    return Object.assign(new ProcessorChangeReach(), {
      party: toParty(row),
      change,
      from: given.from,
      letters: lettersOn(uses, given, language),
    })
  }
}

/** What is asked, or a fault that names what is missing. */
function changeAsked(kind: Kind, country: string | null | undefined, name: string | null | undefined): ProcessorChange {
  const check = new InputCheck()
  check.country('country', country)
  if (kind === 'country') check.required('country', country)
  if (kind === 'sub_processor') check.required('subProcessorName', name, longest.name)
  if (check.faults.length > 0) throw new ArgumentFault(check.faults)
  if (kind === 'country') return { kind, country: country ?? '' }
  return kind === 'certification' ? { kind } : { kind, name: name?.trim() ?? '', country: country ?? null }
}

@Resolver(() => PartyInActivity)
export class PartyInActivityResolver {
  @FieldResolver(() => Organization, { description: 'Whose activity it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: PartyInActivity): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}

@Resolver(() => ProcessorLetter)
export class ProcessorLetterResolver {
  @FieldResolver(() => Organization, { description: 'To whom it goes.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: ProcessorLetter): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}
