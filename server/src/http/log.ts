import type { FastifyLoggerOptions, FastifyReply, FastifyRequest } from 'fastify'
import type { LogLevel } from '../config.js'

/** A log without persons: no address, header, query or body, and of an error where it arose but not its words, which quote values. */
export function logOptions(level: LogLevel): FastifyLoggerOptions {
  return {
    level,
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: request.url.split('?')[0] }),
      res: ({ statusCode }: Pick<FastifyReply, 'statusCode'>) => ({ statusCode }),
      err: (error: Error & { code?: string }) => ({ type: error.name, message: '', code: error.code ?? '', stack: frames(error.stack) }),
    },
  }
}

function frames(stack = ''): string {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
}
