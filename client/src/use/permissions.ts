import type { MessageKey } from '../i18n/messages.js'
import type { Verb } from '../gql/graphql.js'

interface Permission {
  readonly verb: Verb
  readonly allowed: boolean
  readonly code: string | null
}

/** Whether the viewer may do it: the server's own answer, never a guess from the role. */
export function may(permissions: readonly Permission[] | null | undefined, verb: Verb): boolean {
  return permissions?.some((permission) => permission.verb === verb && permission.allowed) ?? false
}

/** Why not, as a sentence for the person. */
export function whyNot(verb: Verb): MessageKey {
  return `permissions.${verb}`
}
