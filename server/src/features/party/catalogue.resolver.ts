import { addDays } from '@seloste/schema/law/day'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { likelySame } from '../../comparison/same-party.js'
import { AfterArg, FirstArg, IdArg, SearchArg } from '../../graphql/arguments.js'
import { keyOf, pageOf, rowsAsked, wordsAsked } from '../../graphql/connections.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { attempt } from '../refusal.js'
import {
  countCatalogue,
  findCatalogue,
  findMerges,
  findNames,
  type CatalogueRow,
  type MergeRow,
  type NamedRow,
} from './catalogue.repository.js'
import {
  CatalogueConnection,
  CatalogueContract,
  CatalogueEntry,
  MergeResult,
  PartiesMerged,
  PartiesParted,
  PartResult,
  PartyMerge,
} from './catalogue.type.js'
import { mergeParties, undoMerge } from './merge.service.js'
import { Party } from './party.type.js'

/** Days before its end in which a contract is told to expire. */
const notice = 90

/** A party by what every list knows of it. */
export const toParty = ({ id, name, country, serviceId }: NamedRow): Party => Object.assign(new Party(), { id, name, country, serviceId })

@Resolver(() => CatalogueEntry)
export class CatalogueResolver {
  @Query(() => CatalogueConnection, { description: 'Every party that the registers within reach name, by name.' })
  @Guard('party', 'read')
  async catalogue(
    @Ctx() context: ApiContext,
    @SearchArg() search: string | null,
    @Arg('isExpiring', () => Boolean, { defaultValue: false, description: 'Only those with a contract that ends within 90 days.' })
    isExpiring: boolean,
    @Arg('isWithoutContract', () => Boolean, { defaultValue: false, description: 'Only processors that somebody uses without a contract.' })
    isWithoutContract: boolean,
    @FirstArg(50) first: number,
    @AfterArg() after: string | null,
  ): Promise<CatalogueConnection> {
    const [{ em }, today] = [await context.read(), context.today]
    const query = { search: wordsAsked(search), isExpiring, isWithoutContract }
    const rows = await findCatalogue(em, query, today, rowsAsked(first) + 1, keyOf<[string, string]>(after, 'text', 'id'))
    const names = await findNames(em)
    const merges = await findMerges(
      em,
      rows.map(({ id }) => id),
    )
    const [byId, same] = [new Map(names.map((row) => [row.id, row])), likelySame(names)]
    const others = (id: string): NamedRow[] => (same.get(id) ?? []).flatMap((other) => byId.get(other) ?? [])
    return pageOf(
      rows,
      first,
      await countCatalogue(em, query, today),
      ({ name, id }) => [name.toLowerCase(), id],
      (row) => toEntry(row, others(row.id), merges, today),
    )
  }

  @Mutation(() => MergeResult, {
    description: 'Makes two entries of one party one, in every register of the workspace. Only who sees every organization may.',
  })
  @Guard('party', 'edit')
  async mergeParties(
    @Ctx() context: ApiContext,
    @IdArg('keptId') keptId: string,
    @IdArg('goneId') goneId: string,
  ): Promise<typeof MergeResult> {
    const done = await attempt(context.write((work) => mergeParties(work, keptId, goneId)))
    return typeof done === 'string' ? Object.assign(new PartiesMerged(), { mergeId: done }) : done
  }

  @Mutation(() => PartResult, { description: 'Takes a merge back.' })
  @Guard('party', 'edit')
  async undoMerge(@Ctx() context: ApiContext, @IdArg('mergeId') mergeId: string): Promise<typeof PartResult> {
    const done = await attempt(context.write((work) => undoMerge(work, mergeId)))
    return typeof done === 'string' ? Object.assign(new PartiesParted(), { partyId: done }) : done
  }

  @FieldResolver(() => [Organization], { description: 'Organizations within reach that use it.' })
  @Guard('organization', 'read')
  organizations(@Ctx() context: ApiContext, @Root() { organizationIds }: CatalogueEntry): Promise<Organization[]> {
    return Promise.all(organizationIds.map((id) => organizationNow(context, id)))
  }
}

@Resolver(() => CatalogueContract)
export class CatalogueContractResolver {
  @FieldResolver(() => Organization, { description: 'Whose contract it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: CatalogueContract): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}

/** A party of the catalogue as the API shows it. */
export function toEntry(row: CatalogueRow, others: readonly NamedRow[], merges: readonly MergeRow[], today: string): CatalogueEntry {
  const { id, aliases, usedAs, organizationIds, activityCount, contracts, withoutContract, mechanisms, countries, subProcessors } = row
  return Object.assign(new CatalogueEntry(), {
    party: toParty(row),
    aliases,
    usedAs,
    organizationIds,
    organizationCount: organizationIds.length,
    activityCount,
    withoutContractCount: withoutContract,
    mechanisms,
    countries,
    contracts: contracts.map((contract) =>
      Object.assign(new CatalogueContract(), {
        ...contract,
        isExpiring: contract.endsOn !== null && contract.endsOn <= addDays(today, notice),
      }),
    ),
    subProcessors: subProcessors.map(toParty),
    likelySame: others.map(toParty),
    merges: merges
      .filter(({ keptId }) => keptId === id)
      .map((merge) => Object.assign(new PartyMerge(), merge, { mergedAt: new Date(merge.mergedAt).toISOString() })),
  })
}
