import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { IdArg, VersionArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { ContentText } from '../../graphql/shared.type.js'
import { activityNow, findingsNow, orStale } from '../activity/activity.resolver.js'
import type { SourceDocumentEntity } from '../intake/source-document.entity.js'
import { SourceSpan } from '../intake/span.type.js'
import { attempt } from '../refusal.js'
import { type DriftFound, findDrift, settleDrift } from './drift.service.js'
import { Difference, DriftChoiceInput, DriftSettled, NoticeDrift, NoticeSide, RegisterSide, SettleDriftResult } from './drift.type.js'

@Resolver(() => NoticeDrift)
export class DriftResolver {
  @Query(() => NoticeDrift, {
    nullable: true,
    description: 'How a document and an activity of the same organization have drifted apart; null where either is out of reach.',
  })
  @Guard('document', 'read')
  async drift(
    @Ctx() context: ApiContext,
    @IdArg('documentId') documentId: string,
    @IdArg('activityId') activityId: string,
  ): Promise<NoticeDrift | null> {
    const found = await findDrift(await context.read(), documentId, activityId)
    return found && toDrift(found)
  }

  @Mutation(() => SettleDriftResult, { description: 'Says of differences which side holds: all of them are kept, or none.' })
  @Guard('activity', 'edit')
  settleDrift(
    @Ctx() context: ApiContext,
    @IdArg('documentId') documentId: string,
    @IdArg('activityId') activityId: string,
    @VersionArg() version: number,
    @Arg('choices', () => [DriftChoiceInput], { description: 'Which side holds, by difference.' }) choices: DriftChoiceInput[],
  ): Promise<typeof SettleDriftResult> {
    return orStale(context, async () => {
      const result = await attempt(context.write((work) => settleDrift(work, documentId, activityId, version, choices)))
      if (!('renewed' in result)) return result
      const left = await findDrift(await context.read(), documentId, activityId)
      if (!left) throw new Error('A document that had just been settled is gone')
      return Object.assign(new DriftSettled(), {
        drift: toDrift(left),
        activity: await activityNow(context, result.activityId),
        changedFindings: await findingsNow(context, result.renewed),
      })
    })
  }
}

function toDrift({ document, activityId, differences }: DriftFound): NoticeDrift {
  return Object.assign(new NoticeDrift(), {
    documentId: document.id,
    activityId,
    organizationId: document.organization.id,
    openCount: differences.filter(({ chosen }) => chosen === null).length,
    differences: differences.map((one) => toDifference(one, document)),
  })
}

function toDifference(
  { key, kind, about, statement, notice, register, chosen }: DriftFound['differences'][number],
  document: SourceDocumentEntity,
): Difference {
  const { fi = null, sv = null, en = null } = register?.text ?? {}
  return Object.assign(new Difference(), {
    key,
    kind,
    about,
    statement,
    chosen,
    notice:
      notice &&
      Object.assign(new NoticeSide(), {
        text: notice.text,
        code: notice.code,
        country: notice.country,
        period: notice.period,
        spans: notice.spans.map((span) =>
          Object.assign(new SourceSpan(), { documentId: document.id, documentName: document.name, language: document.language, ...span }),
        ),
      }),
    register:
      register &&
      Object.assign(new RegisterSide(), {
        path: register.path,
        code: register.code,
        text: Object.assign(new ContentText(), { fi, sv, en }),
      }),
  })
}
