import { Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { observationKinds } from '@seloste/schema/vocabulary/observation'
import { IdArg, VersionArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { resemblances } from '../../imports/notice/resemblance.js'
import { activityNow } from '../activity/activity.resolver.js'
import { Activity } from '../activity/activity.type.js'
import { attempt } from '../refusal.js'
import { DocumentReread, NoticeObservation, RereadDocumentResult, Resemblance, SharedValues } from './document-look.type.js'
import { wordOf } from './intake.present.js'
import { documentNow, orStale } from './intake.resolver.js'
import { SourceDocument } from './intake.type.js'
import { readAgain, rereadDocument } from './reread.service.js'
import { SourceSpan } from './span.type.js'

/** What a careful person sees in a document beside its candidates. */
@Resolver(() => SourceDocument)
export class DocumentLookResolver {
  @FieldResolver(() => [NoticeObservation], { description: 'What the reader remarked beside the facts, in the order of the text.' })
  @Guard('document', 'read')
  async observations(@Ctx() context: ApiContext, @Root() { id, name, language }: SourceDocument): Promise<NoticeObservation[]> {
    const observations = (await context.load.observations.load(id))?.observations ?? []
    // A reading may be older than the list of kinds: what it called otherwise is left out until it is read again.
    return observations
      .filter(({ kind }) => kind in observationKinds)
      .map(({ kind, span, confidence }) =>
        Object.assign(new NoticeObservation(), {
          kind,
          confidence,
          confidenceWord: wordOf(confidence),
          span: Object.assign(new SourceSpan(), { documentId: id, documentName: name, language, ...span }),
        }),
      )
  }

  @FieldResolver(() => [Resemblance], {
    description: 'Activities that it is likely about, at most three, the closest first; empty where it describes several registers.',
  })
  @Guard('activity', 'read')
  async resembles(@Ctx() context: ApiContext, @Root() { id, organizationId, proposedTitle }: SourceDocument): Promise<Resemblance[]> {
    const [dossier, candidates, text] = await Promise.all([
      context.load.dossier.load(organizationId),
      context.load.candidates.load(id),
      context.load.documentText.load(id),
    ])
    if ((text?.registers.length ?? 0) > 1) return []
    const activities = dossier?.activities.filter(({ role }) => role === 'controller') ?? []
    return resemblances(proposedTitle, candidates, activities).map(({ shared, ...one }) =>
      Object.assign(new Resemblance(), one, { shared: shared.map((values) => Object.assign(new SharedValues(), values)) }),
    )
  }

  @Mutation(() => RereadDocumentResult, {
    description:
      'Reads the stored file again; candidates that nobody has answered are renewed. Refused where its plain text is another now.',
  })
  @Guard('document', 'edit')
  rereadDocument(
    @Ctx() context: ApiContext,
    @IdArg('documentId') documentId: string,
    @VersionArg() version: number,
  ): Promise<typeof RereadDocumentResult> {
    return orStale(context, async () => {
      const read = await readAgain(await context.read(), documentId)
      const result = await attempt(context.write((work) => rereadDocument(work, documentId, version, read)))
      if (!('addedCount' in result)) return result
      const { addedCount, goneCount } = result
      return Object.assign(new DocumentReread(), { addedCount, goneCount, document: await documentNow(context, result.documentId) })
    })
  }
}

@Resolver(() => Resemblance)
export class ResemblanceResolver {
  @FieldResolver(() => Activity, { description: 'The activity.' })
  @Guard('activity', 'read')
  activity(@Ctx() context: ApiContext, @Root() { activityId }: Resemblance): Promise<Activity> {
    return activityNow(context, activityId)
  }
}
