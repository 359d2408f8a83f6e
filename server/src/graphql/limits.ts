import type { ApolloServerPlugin } from '@apollo/server'
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity'
import { told } from './errors.js'

/** How much one request may ask. The pages stay well below; a test holds their documents against these. */
export const limits = {
  /** Fields inside fields. */
  depth: 12,
  /** Rows and fields that an operation could touch at most, by its page sizes. */
  cost: 25_000,
  /** Fields of a query with every fragment written out. */
  fields: 5_000,
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

interface Extent {
  readonly depth: number
  readonly fields: number
}

const nothing: Extent = { depth: 0, fields: 0 }

/**
 * Refuses an operation whose fields lie too deep, or are too many when its fragments are written out. Each fragment is
 * measured once: fragments that spread each other twice double at each step. Introspection has its own bound in graphql-js.
 */
export function extentRule(context: ValidationContext): ASTVisitor {
  const measured = new Map<string, Extent>()
  const ofFragment = (name: string): Extent => {
    const known = measured.get(name)
    if (known) return known
    // One that spreads itself finds nothing here, and is refused by graphql-js.
    measured.set(name, nothing)
    const extent = ofSet(context.getFragment(name)?.selectionSet)
    measured.set(name, extent)
    return extent
  }
  const ofSelection = (selection: SelectionNode): Extent => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet)
    const below = selection.name.value.startsWith('__') ? nothing : ofSet(selection.selectionSet)
    return { depth: selection.name.value.startsWith('__') ? 0 : 1 + below.depth, fields: 1 + below.fields }
  }
  const ofSet = (set: SelectionSetNode | undefined): Extent =>
    (set?.selections ?? [])
      .map(ofSelection)
      .reduce((all, one) => ({ depth: Math.max(all.depth, one.depth), fields: all.fields + one.fields }), nothing)
  return {
    OperationDefinition(operation) {
      const { depth, fields } = ofSet(operation.selectionSet)
      if (depth > limits.depth) context.reportError(exceeded('depth', depth, 'The query is nested too deep'))
      if (fields > limits.fields) context.reportError(exceeded('fields', fields, 'The query asks too many fields'))
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

/** What an operation could touch at most. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): number {
  return getComplexity({
    schema,
    query,
    ...(operationName ? { operationName } : {}),
    variables: { ...variables },
    estimators: [fieldExtensionsEstimator(), byPage],
  })
}

/** Refuses an operation that could cost more than the server gives to one request. */
export function costPlugin(schema: GraphQLSchema): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, document, operation, operationName }) => {
        // What is wrong with the variables is told by the execution, by the name of the field.
        if (getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {}).errors) return
        const cost = costOf(schema, document, request.variables ?? {}, operationName)
        if (cost > limits.cost) throw exceeded('cost', cost, 'The query could touch too much')
      },
    }),
  }
}
