import type { FastifyInstance } from 'fastify'

/** Adds the two questions a supervisor asks: does the program run, and can it serve. */
export function addHealth(app: FastifyInstance, ready: () => Promise<void>): void {
  const quiet = { logLevel: 'warn' } as const
  app.get('/health/live', quiet, async () => ({ status: 'live' }))
  app.get('/health/ready', quiet, async (_request, reply) => {
    try {
      await ready()
      return { status: 'ready' }
    } catch {
      return reply.code(503).send({ status: 'unready', reason: 'The database does not answer' })
    }
  })
}
