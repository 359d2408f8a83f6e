import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ArgumentFault } from '../features/input-check.js'

/** A code of an error that a person can act on; everything else is ours and gets a reference. */
type Code = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED'

/** An error whose message and details are meant for the one who asked. */
export function told(code: Code, message: string, details: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } })
}

const passed = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

export type Report = (error: unknown, reference: string) => void

/** What the one who asked gets to see of an error: their own mistake as it is, ours as a reference only. */
export function errorFormatter(report: Report): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error)
    const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) }
    if (cause instanceof ArgumentFault) {
      return { message: cause.message, ...place, extensions: { code: 'BAD_USER_INPUT', fields: cause.fields } }
    }
    const code = String(formatted.extensions?.['code'] ?? '')
    if (passed.has(code)) return { ...formatted, extensions: ownExtensions(formatted, error, code) }
    const reference = randomUUID()
    report(cause, reference)
    if (isUnavailable(cause)) {
      return {
        message: `The database does not answer. Try again. Reference ${reference}`,
        ...place,
        extensions: { code: 'UNAVAILABLE', reference },
      }
    }
    return { message: `Something failed. Reference ${reference}`, ...place, extensions: { code: 'INTERNAL', reference } }
  }
}

/** The database went away, or the connection to it: what was under way is undone as a whole. SQLSTATE classes 08 and 57P. */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as Error & { code?: unknown }
  return (
    /^(?:08...|57P..|ECONN\w+|EPIPE|ENOENT)$/.test(String(code ?? '')) ||
    /connection (?:terminated|error)|terminating connection/i.test(error.message)
  )
}

/** The extensions without a stack, and with the field of a variable that could not be read. */
function ownExtensions({ message, extensions }: GraphQLFormattedError, error: unknown, code: string): Record<string, unknown> {
  const { stacktrace: _stack, fault: _fault, ...own } = extensions ?? {}
  // The server calls every error of a validation rule a failed validation; a limit keeps its own name.
  if (own['limit']) return { ...own, code: 'LIMIT_EXCEEDED' }
  const field =
    /^Variable "\$([^"]+)" got invalid value .*? at "([^"]+)"/s.exec(message)?.[2] ??
    /^Variable "\$([^"]+)" got invalid value/.exec(message)?.[1]
  if (!field || own['fields']) return { ...own, code }
  const value = /got invalid value (.*?)(?: at "|;)/s.exec(message)?.[1]
  return {
    ...own,
    code: 'BAD_USER_INPUT',
    fields: [{ field: pathOf(field), code: faultOf(error), value: value?.replace(/^"|"$/g, '').slice(0, 100) ?? null }],
  }
}

/** `input.transfers[0].signedOn` as the rest of the API writes it. */
const pathOf = (field: string): string => field.replace(/\[(\d+)\]/g, '.$1')

function faultOf(error: unknown): string {
  for (let cause = error; cause instanceof GraphQLError; cause = cause.originalError) {
    if (typeof cause.extensions['fault'] === 'string') return cause.extensions['fault']
  }
  return 'invalid'
}
