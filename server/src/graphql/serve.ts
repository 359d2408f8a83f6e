import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { actorOf } from '../auth/actor-of.js'
import type { Auth } from '../auth/create-auth.js'
import { webHeaders } from '../auth/routes.js'
import type { Database } from '../db/database.js'
import { buildSchema } from './build-schema.js'
import { ApiContext } from './context.js'
import { addDownloads } from './downloads/serve.js'
import { errorFormatter } from './errors.js'
import { aliasRule, costPlugin, extentRule, limits } from './limits.js'

/** What the API stands on. */
export interface ApiOptions {
  readonly database: Database
  readonly auth: Auth
}

/** Opens the API on the server: `/graphql`, and the downloads that its answers point to. */
export async function addApi(app: FastifyInstance, { database, auth }: ApiOptions): Promise<void> {
  const schema = await buildSchema()
  const server = new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [extentRule, aliasRule],
    formatError: errorFormatter((error, reference) => app.log.error({ err: error, reference }, 'request failed')),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      costPlugin(schema),
      { requestDidStart: async () => ({ willSendResponse: async ({ contextValue }) => contextValue.finish() }) },
    ],
  })
  await server.start()
  const contextOf = async (headers: Headers): Promise<ApiContext> => new ApiContext(database, await actorOf(auth, database, headers))
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    bodyLimit: limits.uploadBody,
    preParsing: (request, _reply, payload, next) => {
      mayUpload(request, auth, database).then((may) => (may ? next(null, payload) : next(tooLarge())), next)
    },
    preHandler: (request, _reply, next) => (isLarge(request) && !asksToUpload(request) ? next(tooLarge()) : next()),
    handler: fastifyApolloHandler(server, { context: (request) => contextOf(webHeaders(request)) }),
  })
  addDownloads(app, contextOf)
}

/** Only an upload is large; a body of unknown length counts as one. */
const isLarge = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' && Number(headers['content-length'] ?? Infinity) > limits.body

/** Nobody sends us large bodies without having signed in. */
const mayUpload = async (request: FastifyRequest, auth: Auth, database: Database): Promise<boolean> =>
  !isLarge(request) || (await actorOf(auth, database, webHeaders(request))) !== null

const asksToUpload = ({ body }: FastifyRequest): boolean =>
  /\baddDocument\b/.test(String((body as { query?: unknown } | null)?.query ?? ''))

const tooLarge = (): Error & { statusCode: number } =>
  Object.assign(new Error(`A request may have ${limits.body} bytes, with a document ${limits.uploadBody} (limit: body)`), {
    statusCode: 413,
    code: 'LIMIT_EXCEEDED_BODY',
  })
