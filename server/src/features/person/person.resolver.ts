import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { lawBook } from '@seloste/schema/law/book'
import type { Language } from '@seloste/schema/text'
import type { ApiContext } from '../../graphql/context.js'
import { Guard, Public } from '../../graphql/guard.js'
import { Permission } from '../../graphql/shared.type.js'
import { LanguageWords } from '../../graphql/words.js'
import { rulesetVersion } from '../../rules/index.js'
import { permissions } from '../permissions.js'
import { resources } from '../../access/actor.js'
import { countWorkspace, type ViewerRow } from './person.repository.js'
import { markVisit, setLanguage } from './person.service.js'
import { Viewer, Workspace } from './person.type.js'

function toViewer({ id, name, email, role, language, lastVisitAt, workspaceId, workspaceName, isDemo }: ViewerRow): Viewer {
  const workspace = Object.assign(new Workspace(), {
    id: workspaceId,
    name: workspaceName,
    isDemo,
    rulesetVersion,
    lawVersion: lawBook.version,
    lawAsOf: lawBook.asOf,
  })
  return Object.assign(new Viewer(), {
    id,
    name,
    email,
    role,
    language,
    workspace,
    isDemo,
    lastVisit: lastVisitAt && new Date(lastVisitAt).toISOString(),
  })
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  @Public('Tells nobody that nobody is signed in')
  async viewer(@Ctx() context: ApiContext): Promise<Viewer | null> {
    return context.actor ? toViewer(await context.load.viewer()) : null
  }

  @Mutation(() => Viewer, { description: "Sets the language of the viewer's interface." })
  @Guard('settings', 'read')
  async setLanguage(@Ctx() context: ApiContext, @Arg('language', () => LanguageWords) language: Language): Promise<Viewer> {
    await context.write((work) => setLanguage(work, language))
    return toViewer(await context.load.viewer())
  }

  @Mutation(() => Viewer, { description: 'Ends the visit: what is new is counted from now on.' })
  @Guard('settings', 'read')
  async markVisit(@Ctx() context: ApiContext): Promise<Viewer> {
    await context.write(markVisit)
    return toViewer(await context.load.viewer())
  }

  @FieldResolver(() => [Permission], { description: 'What the person may do to organizations, and whether they administer the workspace.' })
  @Guard('settings', 'read')
  permissions(@Ctx() context: ApiContext): Permission[] {
    const actor = context.person()
    const all = resources.flatMap((resource) => permissions(actor, resource))
    return [...new Set(all.map(({ verb }) => verb))].map((verb) => {
      const own = all.filter((permission) => permission.verb === verb)
      return own.find(({ allowed }) => allowed) ?? (own[0] as Permission)
    })
  }
}

@Resolver(() => Workspace)
export class WorkspaceResolver {
  @FieldResolver(() => Int, { description: 'Organizations that the viewer may read.' })
  @Guard('organization', 'read')
  async organizationCount(@Ctx() context: ApiContext, @Root() _workspace: Workspace): Promise<number> {
    return (await countWorkspace((await context.read()).em)).organizations
  }

  @FieldResolver(() => Int, { description: 'Gaps in them, decided ones included.' })
  @Guard('finding', 'read')
  async findingCount(@Ctx() context: ApiContext, @Root() _workspace: Workspace): Promise<number> {
    return (await countWorkspace((await context.read()).em)).gaps
  }
}
