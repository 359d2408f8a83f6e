import { randomUUID } from 'node:crypto'
import fastify, { type FastifyError, type FastifyInstance, LogController } from 'fastify'
import type { LogLevel } from '../config.js'
import { codeOf, StartError } from '../start-error.js'
import { addDashboard } from './dashboard.js'
import { addHealth } from './health.js'
import { addRequestLog, logOptions } from './log.js'
import { addSecurityHeaders } from './security-headers.js'

export interface HttpOptions {
  /** The folder of the built dashboard. */
  readonly clientDir: string
  /** Rejects while the program cannot serve. */
  ready(): Promise<void>
  readonly log?: LogLevel
}

/** Time for requests under way when the program stops. */
const closePatience = 10_000

/** The server without its API, which registers itself on it as plug-ins. */
export function createHttp({ clientDir, ready, log = 'warn' }: HttpOptions): FastifyInstance {
  const app = fastify({
    logger: logOptions(log),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    requestTimeout: 120_000,
  })
  addSecurityHeaders(app)
  addRequestLog(app)
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500
    if (status === 500) request.log.error({ err: error }, 'request failed')
    return reply
      .code(status)
      .send({ error: status === 500 ? 'internal' : (error.code ?? 'bad_request').toLowerCase(), requestId: request.id })
  })
  addHealth(app, ready)
  addDashboard(app, clientDir)
  return app
}

/** Listens and tells the address; a port or host that cannot be had is the operator's to mend. */
export async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EADDRINUSE') throw new StartError(`PORT: ${host}:${port} is taken by another program; set PORT to a free one`)
    if (code === 'EACCES') throw new StartError(`PORT: this account may not listen on ${host}:${port}; set PORT to 1024 or above`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new StartError(`HOST: ${host} is not an address of this machine (${code})`)
    }
    throw error
  }
}

/** Lets requests under way finish, for a while, and takes no new ones. */
export async function close(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), closePatience)
  await app.close()
  clearTimeout(cut)
}
