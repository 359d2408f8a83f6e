import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { IdArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard, Public } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { isCountryCode } from '../country-code.js'
import { isId } from '../ids.js'
import { ArgumentFault } from '../input-check.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { toMechanism } from '../rulebook/rulebook.present.js'
import { LawMechanism } from '../rulebook/rulebook.type.js'
import { toWhatIf } from './what-if.present.js'
import { foreseeFall, foreseeMove, type Horizon } from './what-if.service.js'
import { AffectedActivity, AffectedTransfer, WhatIf } from './what-if.type.js'

type Argument = ReturnType<typeof Arg>

const AsOfArg = (): Argument => Arg('asOf', () => DateScalar, { nullable: true, description: 'Day judged; today where left out.' })
const OrganizationArg = (): Argument =>
  Arg('organizationId', () => ID, { nullable: true, description: 'One organization; every one within reach where left out.' })

/** What could be no id of an organization is looked for as one that does not exist. */
const nowhere = '00000000-0000-0000-0000-000000000000'
const horizon = (context: ApiContext, asOf: string | null, organizationId: string | null | undefined): Horizon => ({
  asOf: asOf ?? context.today,
  organizationId: organizationId ? (isId(organizationId) ? organizationId : nowhere) : null,
})

@Resolver(() => WhatIf)
export class WhatIfResolver {
  @Query(() => WhatIf, {
    nullable: true,
    description: 'What breaks if an instrument of transfer holds no longer. Null where the law book has no such instrument.',
  })
  @Guard('activity', 'read')
  async whatIfFalls(
    @Ctx() context: ApiContext,
    @IdArg('mechanismId') mechanismId: string,
    @Arg('from', () => DateScalar, { nullable: true, description: 'First day without it; the day judged where left out.' }) from:
      | string
      | null,
    @AsOfArg() asOf: string | null,
    @OrganizationArg() organizationId: string | null,
  ): Promise<WhatIf | null> {
    const where = horizon(context, asOf, organizationId)
    const found = await foreseeFall(await context.read(), mechanismId, from ?? where.asOf, where)
    return found && toWhatIf(found)
  }

  @Query(() => WhatIf, {
    nullable: true,
    description: 'What breaks if a processor, recipient or importer moves to a country. Null where there is no such party within reach.',
  })
  @Guard('activity', 'read')
  async whatIfMoves(
    @Ctx() context: ApiContext,
    @IdArg('partyId') partyId: string,
    @Arg('country', () => String, { description: 'ISO 3166-1 alpha-2.' }) country: string,
    @AsOfArg() asOf: string | null,
    @OrganizationArg() organizationId: string | null,
  ): Promise<WhatIf | null> {
    if (!isCountryCode(country)) throw new ArgumentFault([{ field: 'country', code: 'invalid_country', value: country.slice(0, 100) }])
    const found = await foreseeMove(await context.read(), partyId, country, horizon(context, asOf, organizationId))
    return found && toWhatIf(found)
  }
}

@Resolver(() => AffectedActivity)
export class AffectedActivityResolver {
  @FieldResolver(() => Organization, { description: 'Whose activity it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: AffectedActivity): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}

@Resolver(() => AffectedTransfer)
export class AffectedTransferResolver {
  @FieldResolver(() => [LawMechanism], {
    description:
      'What could carry the transfer instead, the sturdiest first. Whether the importer is within its scope is still to be checked.',
  })
  @Public('The law holds nothing of any register')
  alternatives(@Root() { instruments, asOf }: AffectedTransfer): LawMechanism[] {
    return instruments.map((instrument) => toMechanism(instrument, asOf))
  }
}
