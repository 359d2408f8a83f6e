import { canonicalJson, sha256 } from '../canonical.js'
import type { AuditChange } from './audit-event.entity.js'

/** What the first event of a workspace stands on. */
export const chainRoot = '0'.repeat(64)

/** Everything of an event that its hash vouches for. */
export interface HashedEvent {
  readonly workspaceId: string
  readonly sequence: number
  readonly at: Date
  readonly actorId: string | null
  readonly actor: string
  readonly verb: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly subjectTitle: string | null
  readonly organizationId: string | null
  readonly changes: readonly AuditChange[]
  readonly previousHash: string
}

/** The hash of an event over its own words and the hash of the one before. */
export function hashOf(event: HashedEvent): string {
  const { workspaceId, sequence, at, actorId, actor, verb, subjectKind, subjectId, subjectTitle, organizationId, changes, previousHash } =
    event
  return sha256(
    canonicalJson({
      workspaceId,
      sequence,
      at,
      actorId,
      actor,
      verb,
      subjectKind,
      subjectId,
      subjectTitle,
      organizationId,
      changes,
      previousHash,
    }),
  )
}
