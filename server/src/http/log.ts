import type { FastifyInstance, FastifyLoggerOptions } from 'fastify'
import type { LogLevel } from '../config.js'

/** A log without persons: no address, header, query or body, and of an error where it arose but not its words, which quote values. */
export function logOptions(level: LogLevel): FastifyLoggerOptions {
  return {
    level,
    serializers: {
      err: (error: Error & { code?: string }) => ({ type: error.name, message: '', code: error.code ?? '', stack: frames(error.stack) }),
    },
  }
}

/** One line a request, without its query. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, url } = request
    const took = Math.round(reply.elapsedTime)
    request.log.info({ method, path: url.split('?')[0], status: reply.statusCode, took }, 'answered')
  })
}

function frames(stack = ''): string {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
}
