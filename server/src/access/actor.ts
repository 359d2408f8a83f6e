import type { Role } from '@seloste/schema/vocabulary/role'

/** What one can do to a thing. */
export const verbs = ['read', 'edit', 'create', 'delete', 'import', 'decide', 'accept', 'approve', 'report', 'administer'] as const
export type Verb = (typeof verbs)[number]

/** Kinds of things that a policy stands for. */
export const resources = ['organization', 'activity', 'finding', 'document', 'party', 'report', 'review', 'person', 'settings'] as const
export type Resource = (typeof resources)[number]

/** How far somebody sees: one workspace, and of it every organization or those named. */
export interface Reach {
  readonly workspaceId: string
  readonly organizations: '*' | readonly string[]
}

/** A signed-in person, or a program with a key of theirs. */
export interface PersonActor extends Reach {
  readonly kind: 'person'
  readonly personId: string
  readonly name: string
  readonly role: Role
  /** Verbs that the key is limited to; null for a person who signed in. */
  readonly scopes: readonly Verb[] | null
}

/** Who follows an authority link: one frozen review of one organization, to read. */
export interface AuthorityActor extends Reach {
  readonly kind: 'authority'
  readonly linkId: string
  readonly reviewId: string
  readonly name: string
}

/** The operator at the command line, or the program itself filling its demo: within one workspace, may do everything. */
export interface ProgramActor extends Reach {
  readonly kind: 'program'
  readonly name: string
}

export type Actor = PersonActor | AuthorityActor | ProgramActor

/** Where a thing stands: its workspace, its organization if it has one, and the review if it is one. */
export interface Place {
  readonly workspaceId: string
  readonly organizationId: string | null
  readonly reviewId?: string
}
