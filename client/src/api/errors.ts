/** The kinds of failure that have words of their own; each has a line in `i18n/…/errors.ts`. */
const errorCodes = [
  'network',
  'unauthenticated',
  'not_allowed',
  'not_found',
  'invalid_input',
  'stale_version',
  'conflict',
  'too_large',
  'too_complex',
  'unreadable',
  'unexpected',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** A failure as a page shows it: what it was, and the reference that the server's log knows it by. */
export interface Failure {
  readonly code: ErrorCode
  readonly reference: string | null
}

interface ServerError {
  readonly extensions?: Readonly<Record<string, unknown>>
}

interface Thrown {
  readonly graphQLErrors?: readonly ServerError[]
  readonly networkError?: unknown
}

// Codes that the GraphQL server itself gives, in its own spelling.
const foreign: Readonly<Record<string, ErrorCode>> = {
  forbidden: 'not_allowed',
  bad_user_input: 'invalid_input',
  limit_exceeded: 'too_complex',
  graphql_validation_failed: 'unexpected',
  internal_server_error: 'unexpected',
}

function codeOf(given: unknown): ErrorCode {
  const word = String(given ?? '').toLowerCase()
  const known = errorCodes.find((code) => code === word)
  return known ?? foreign[word] ?? 'unexpected'
}

function serverErrors(thrown: Thrown): readonly ServerError[] {
  if (thrown.graphQLErrors?.length) return thrown.graphQLErrors
  const body = (thrown.networkError as { result?: { errors?: readonly ServerError[] } } | null | undefined)?.result
  return body?.errors ?? []
}

/** Reads a thrown error of the API into words' keys. */
export function readError(error: unknown): Failure {
  const thrown = (error ?? {}) as Thrown
  const first = serverErrors(thrown)[0]
  if (first) {
    const reference = first.extensions?.['reference']
    return { code: codeOf(first.extensions?.['code']), reference: typeof reference === 'string' ? reference : null }
  }
  if (thrown.networkError) {
    const status = (thrown.networkError as { statusCode?: number }).statusCode
    return { code: status === 401 ? 'unauthenticated' : 'network', reference: null }
  }
  return { code: 'unexpected', reference: null }
}
