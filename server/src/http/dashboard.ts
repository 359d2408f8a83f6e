import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Paths that are the program's own; a wrong one below them is an error, not a page of the dashboard. */
const apiPaths = ['/graphql', '/api', '/health', '/reports', '/assets']

/** Serves the built dashboard; a path that is no file is a page of it, which the dashboard itself finds. */
export function addDashboard(app: FastifyInstance, clientDir: string): void {
  app.register(fastifyStatic, {
    root: clientDir,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', caching(path)),
  })
  app.setNotFoundHandler((request, reply) => {
    if (isPage(request)) return reply.sendFile('index.html')
    return reply.code(404).send({ error: 'not_found', requestId: request.id })
  })
}

/** Files under assets carry a hash of their content in their name. */
function caching(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function isPage({ method, url }: FastifyRequest): boolean {
  const path = url.split('?')[0] ?? '/'
  const isApi = apiPaths.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
  const isFile = /\.[a-z\d]+$/i.test(path)
  return (method === 'GET' || method === 'HEAD') && !isApi && !isFile
}
