import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { IdArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { DateScalar } from '../../graphql/scalars.js'
import { isId } from '../ids.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { findDossiers } from '../register/dossier.js'
import { registerOnDay } from './turns.service.js'
import { RegisterOnDay } from './turns.type.js'

@Resolver(() => RegisterOnDay)
export class TurnResolver {
  @Query(() => RegisterOnDay, {
    nullable: true,
    description: 'The register as it stands, judged by the law of any day; null where there is no such organization for the viewer.',
  })
  @Guard('finding', 'read')
  async registerOnDay(
    @Ctx() context: ApiContext,
    @IdArg('organizationId') organizationId: string,
    @Arg('asOf', () => DateScalar, { description: 'Day of the law.' }) asOf: string,
    @Arg('since', () => DateScalar, { nullable: true, description: 'Other day, from which on changes are told; none where left out.' })
    since: string | null | undefined,
  ): Promise<RegisterOnDay | null> {
    if (!isId(organizationId)) return null
    const dossier = (await findDossiers((await context.read()).em, [organizationId])).get(organizationId)
    return dossier ? registerOnDay(organizationId, dossier, asOf, since ?? null) : null
  }

  @FieldResolver(() => Organization, { description: 'Whose register it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: RegisterOnDay): Promise<Organization> {
    return organizationNow(context, organizationId)
  }
}
