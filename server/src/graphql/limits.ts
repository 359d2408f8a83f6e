import type { ApolloServerPlugin } from '@apollo/server'
import { type ASTVisitor, type FieldNode, type GraphQLSchema, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity'
import { told } from './errors.js'

/** How much one request may ask. The pages stay well below; a test holds their documents against these. */
export const limits = {
  /** Fields inside fields. */
  depth: 12,
  /** Rows and fields that an operation could touch at most, by its page sizes. */
  cost: 25_000,
  /** Fields asked under another name. */
  aliases: 60,
  /** Words of a query. */
  tokens: 6_000,
  /** Rows of a page. */
  page: 200,
  /** Bytes of a request. */
  body: 1_000_000,
  /** Bytes of a request that carries a document of 20 MB in base64. */
  uploadBody: 29_000_000,
} as const

const exceeded = (limit: keyof typeof limits, actual: number, what: string) =>
  told('LIMIT_EXCEEDED', `${what}: ${actual}, at most ${limits[limit]} allowed (limit: ${limit})`, { limit, max: limits[limit], actual })

/** Refuses an operation whose fields lie too deep. Introspection has its own bound in graphql-js. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const depthOf = (set: SelectionSetNode | undefined, seen: ReadonlySet<string>): number => {
    const below = (set?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, seen)
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, seen)
      const name = selection.name.value
      return seen.has(name) ? 0 : depthOf(context.getFragment(name)?.selectionSet, new Set([...seen, name]))
    })
    return Math.max(0, ...below)
  }
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, new Set())
      if (depth > limits.depth) context.reportError(exceeded('depth', depth, 'The query is nested too deep'))
    },
  }
}

/** Refuses an operation that asks the same things under many names. */
export function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0
  return {
    Field(node: FieldNode) {
      if (node.alias) aliases += 1
    },
    Document: {
      leave() {
        if (aliases > limits.aliases) context.reportError(exceeded('aliases', aliases, 'The query has too many aliases'))
      },
    },
  }
}

/** A page costs its rows, a list without a page as if it had four. */
const byPage: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const asked = args['first']
  const rows =
    typeof asked === 'number'
      ? Math.min(Math.max(asked, 1), limits.page)
      : String(field.type).includes('[') && !isPageOf(field.name)
        ? 4
        : 1
  return 1 + rows * childComplexity
}

/** The rows of a connection are counted by its page already. */
const isPageOf = (name: string): boolean => name === 'edges'

/** Refuses an operation that could cost more than the server gives to one request. */
export function costPlugin(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operationName }) => {
        const cost = getComplexity({
          schema,
          query: document,
          ...(operationName ? { operationName } : {}),
          variables: request.variables ?? {},
          estimators: [fieldExtensionsEstimator(), byPage],
        })
        if (cost > limits.cost) throw exceeded('cost', cost, 'The query could touch too much')
      },
    }),
  }
}
