import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { isOpen } from '@seloste/schema/vocabulary/verdict'
import { IdArg, VersionArg } from '../../graphql/arguments.js'
import type { ApiContext } from '../../graphql/context.js'
import { Guard } from '../../graphql/guard.js'
import { registerOf } from '../../imports/notice/proposals.js'
import { toFinding } from '../finding/finding.present.js'
import { activityNow, findingsNow } from '../activity/activity.resolver.js'
import { toActivity } from '../activity/activity.present.js'
import { Activity } from '../activity/activity.type.js'
import { organizationNow } from '../organization/organization.resolver.js'
import { Organization } from '../organization/organization.type.js'
import { attempt, Stale } from '../refusal.js'
import type { Held } from './duplicates.js'
import { confirmDocument, type Confirmed } from './confirm.service.js'
import { addDocument, decideCandidates, knownDocument, readUpload } from './intake.service.js'
import { toCandidate, toDocument } from './intake.present.js'
import {
  AddDocumentInput,
  AddDocumentResult,
  Candidate,
  CandidateDecisionInput,
  CandidatesDecided,
  ConfirmDocumentResult,
  ConfirmTargetInput,
  ConfirmWarning,
  DecideCandidatesResult,
  DocumentAdded,
  DocumentConfirmed,
  DocumentKnown,
  OutlineEntry,
  RegisterStretch,
  SourceDocument,
  StaleDocument,
} from './intake.type.js'
import { SourceSpan } from './span.type.js'
import { bytesOf } from './upload.js'

/** A document as it now stands. */
export async function documentNow(context: ApiContext, id: string): Promise<SourceDocument> {
  const document = await context.load.document.load(id)
  if (!document) throw new Error('A document that had just been reached is gone')
  return toDocument(document)
}

@Resolver(() => SourceDocument)
export class SourceDocumentResolver {
  @Query(() => SourceDocument, { nullable: true, description: 'One document; null where there is none for the viewer.' })
  @Guard('document', 'read')
  async document(@Ctx() context: ApiContext, @IdArg() id: string): Promise<SourceDocument | null> {
    const document = await context.load.document.load(id)
    return document && toDocument(document)
  }

  @Mutation(() => AddDocumentResult, { description: 'Keeps a notice and reads it; nothing enters the register yet.' })
  @Guard('document', 'import')
  async addDocument(
    @Ctx() context: ApiContext,
    @Arg('input', () => AddDocumentInput) { organizationId, name, contentBase64, again }: AddDocumentInput,
  ): Promise<typeof AddDocumentResult> {
    const added = async (): Promise<{ readonly id: string; readonly isKnown: boolean }> => {
      const bytes = bytesOf(contentBase64, name)
      const known = again ? null : await knownDocument(await context.read(), organizationId, bytes)
      if (known) return { id: known, isKnown: true }
      const read = await readUpload(name, bytes)
      return context.write(async (work) => ({ id: await addDocument(work, { organizationId, name, bytes, read }), isKnown: false }))
    }
    const result = await attempt(added())
    if (!('id' in result)) return result
    return Object.assign(result.isKnown ? new DocumentKnown() : new DocumentAdded(), { document: await documentNow(context, result.id) })
  }

  @Mutation(() => DecideCandidatesResult, { description: 'Says of candidates whether they shall enter the register, and in which words.' })
  @Guard('document', 'edit')
  decideCandidates(
    @Ctx() context: ApiContext,
    @IdArg('documentId') documentId: string,
    @VersionArg() version: number,
    @Arg('decisions', () => [CandidateDecisionInput]) decisions: CandidateDecisionInput[],
  ): Promise<typeof DecideCandidatesResult> {
    return orStale(context, async () => {
      const result = await attempt(context.write(async (work) => ({ id: await decideCandidates(work, documentId, version, decisions) })))
      return 'id' in result ? Object.assign(new CandidatesDecided(), { document: await documentNow(context, result.id) }) : result
    })
  }

  @Mutation(() => ConfirmDocumentResult, { description: 'Puts the accepted candidates into the register.' })
  @Guard('activity', 'import')
  confirmDocument(
    @Ctx() context: ApiContext,
    @IdArg('documentId') documentId: string,
    @VersionArg() version: number,
    @Arg('target', () => ConfirmTargetInput) target: ConfirmTargetInput,
  ): Promise<typeof ConfirmDocumentResult> {
    return orStale(context, async () => {
      const result = await attempt(context.write((work) => confirmDocument(work, documentId, version, target)))
      if (!('renewed' in result)) return result
      const activities = await Promise.all(result.activityIds.map((id) => activityNow(context, id)))
      const onActivity = (await Promise.all(result.activityIds.map((id) => context.load.findingsOfActivity.load(id)))).flat().map(toFinding)
      const onDocument = (await findingsNow(context, result.renewed)).filter(({ documentId: about }) => about === result.documentId)
      const open = [...onActivity, ...onDocument].filter(({ verdict, resolvedAt }) => isOpen(verdict) && resolvedAt === null)
      return Object.assign(new DocumentConfirmed(), {
        document: await documentNow(context, result.documentId),
        activity: activities[0],
        activities,
        findings: open,
        warnings: warningsOf(result),
      })
    })
  }

  @FieldResolver(() => Organization, { description: 'Whose document it is.' })
  @Guard('organization', 'read')
  organization(@Ctx() context: ApiContext, @Root() { organizationId }: SourceDocument): Promise<Organization> {
    return organizationNow(context, organizationId)
  }

  @FieldResolver(() => String, { description: 'Its plain text; all offsets count in it.' })
  @Guard('document', 'read')
  async text(@Ctx() context: ApiContext, @Root() { id }: SourceDocument): Promise<string> {
    return (await context.load.documentText.load(id))?.text ?? ''
  }

  @FieldResolver(() => [OutlineEntry], { description: 'Its headings.' })
  @Guard('document', 'read')
  async outline(@Ctx() context: ApiContext, @Root() { id }: SourceDocument): Promise<OutlineEntry[]> {
    return ((await context.load.documentText.load(id))?.outline ?? []).map((entry) => Object.assign(new OutlineEntry(), entry))
  }

  @FieldResolver(() => [RegisterStretch], {
    description: 'Where it describes several registers, the part of each; empty where it describes one.',
  })
  @Guard('document', 'read')
  async registers(@Ctx() context: ApiContext, @Root() { id }: SourceDocument): Promise<RegisterStretch[]> {
    const registers = (await context.load.documentText.load(id))?.registers ?? []
    return registers.map((stretch, index) => Object.assign(new RegisterStretch(), stretch, { number: index + 1 }))
  }

  @FieldResolver(() => [Candidate], { description: 'What was read from it, in the order of its text.' })
  @Guard('document', 'read')
  async candidates(@Ctx() context: ApiContext, @Root() { id }: SourceDocument): Promise<Candidate[]> {
    return (await context.load.candidates.load(id)).map(toCandidate)
  }

  @FieldResolver(() => [Activity], { description: 'Activities that were drawn from it.' })
  @Guard('activity', 'read')
  async activities(@Ctx() context: ApiContext, @Root() { id }: SourceDocument): Promise<Activity[]> {
    const links = await context.load.activitiesOfDocument.load(id)
    const heads = await Promise.all(links.map(({ activityId }) => context.load.activityHead.load(activityId)))
    return heads.flatMap((head) => (head ? [toActivity(head)] : []))
  }
}

@Resolver(() => Candidate)
export class CandidateResolver {
  @FieldResolver(() => ID, { nullable: true, description: 'Item of an activity that already holds the same value.' })
  @Guard('activity', 'read')
  async duplicateOf(@Ctx() context: ApiContext, @Root() candidate: Candidate): Promise<string | null> {
    return (await heldOf(context, candidate))?.id ?? null
  }

  @FieldResolver(() => Activity, { nullable: true, description: 'The activity that already holds the same value.' })
  @Guard('activity', 'read')
  async heldBy(@Ctx() context: ApiContext, @Root() candidate: Candidate): Promise<Activity | null> {
    const held = await heldOf(context, candidate)
    const head = held && (await context.load.activityHead.load(held.activityId))
    return head && toActivity(head)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Number of an earlier candidate of the same document that says the same.' })
  @Guard('document', 'read')
  async repeats(@Ctx() context: ApiContext, @Root() { id, documentId }: Candidate): Promise<number | null> {
    return (await context.load.repeats.load(documentId)).get(id) ?? null
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Number of the register of the document that it belongs to; null where it holds for all of them, or there is one.',
  })
  @Guard('document', 'read')
  async register(@Ctx() context: ApiContext, @Root() { documentId, kind, spans }: Candidate): Promise<number | null> {
    return registerOf({ kind, spans }, (await context.load.documentText.load(documentId))?.registers ?? [])
  }
}

async function heldOf(context: ApiContext, candidate: Candidate): Promise<Held | null> {
  const find = await context.load.duplicates.load(candidate.organizationId)
  return find({ ...candidate, text: candidate.changedText ?? candidate.text })
}

const warningsOf = ({ otherController }: Confirmed): readonly ConfirmWarning[] =>
  otherController === null ? [] : [Object.assign(new ConfirmWarning(), { code: 'other_controller', text: otherController })]

/** Characters of the text shown on each side of a span. */
const surroundings = 120

@Resolver(() => SourceSpan)
export class SourceSpanResolver {
  @FieldResolver(() => String, { description: 'Up to 120 characters before, from the same line.' })
  @Guard('document', 'read')
  async before(@Ctx() context: ApiContext, @Root() { documentId, start }: SourceSpan): Promise<string> {
    const text = (await context.load.documentText.load(documentId))?.text ?? ''
    return (
      text
        .slice(Math.max(0, start - surroundings), start)
        .split('\n')
        .at(-1) ?? ''
    )
  }

  @FieldResolver(() => String, { description: 'Up to 120 characters after, from the same line.' })
  @Guard('document', 'read')
  async after(@Ctx() context: ApiContext, @Root() { documentId, end }: SourceSpan): Promise<string> {
    const text = (await context.load.documentText.load(documentId))?.text ?? ''
    return text.slice(end, end + surroundings).split('\n')[0] ?? ''
  }
}

/** The result, or the document as somebody else left it. */
export async function orStale<Result>(context: ApiContext, change: () => Promise<Result>): Promise<Result | StaleDocument> {
  try {
    return await change()
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    const current = await documentNow(context, error.id)
    return Object.assign(new StaleDocument(), { current, changedAt: current.changedAt })
  }
}
