import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Auth } from './create-auth.js'
import { addressHeader } from './options.js'

/** What of sign-in is open to the web; everything else of the library is not found. */
const open = [
  ['POST', '/api/auth/sign-in/email'],
  ['POST', '/api/auth/sign-out'],
  ['GET', '/api/auth/get-session'],
  ['POST', '/api/auth/change-password'],
  ['GET', '/api/auth/list-sessions'],
  ['POST', '/api/auth/revoke-session'],
  ['POST', '/api/auth/revoke-other-sessions'],
] as const

/** A sign-in has no reason to be longer. */
const bodyLimit = 16 * 1024

/** Opens sign-in on the server. */
export function addAuthRoutes(app: FastifyInstance, auth: Auth): void {
  for (const [method, url] of open) {
    app.route({ method, url, bodyLimit, handler: async (request, reply) => answer(reply, await auth.handle(toWebRequest(request))) })
  }
}

/** The headers of a request as the web knows them, with the caller's address in place of any that was claimed. */
export function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const item of [value ?? []].flat()) headers.append(name, item)
  }
  headers.set(addressHeader, request.ip)
  return headers
}

function toWebRequest(request: FastifyRequest): Request {
  const headers = webHeaders(request)
  headers.delete('content-length')
  const body = request.method === 'POST' ? { body: JSON.stringify(request.body ?? {}) } : {}
  if (request.method === 'POST') headers.set('content-type', 'application/json')
  return new Request(new URL(request.url, `${request.protocol}://${request.host}`), { method: request.method, headers, ...body })
}

function answer(reply: FastifyReply, response: Response): FastifyReply {
  void reply.code(response.status).header('cache-control', 'no-store')
  for (const [name, value] of response.headers) if (name !== 'set-cookie' && name !== 'cache-control') void reply.header(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) void reply.header('set-cookie', cookies)
  return response.body ? reply.send(Readable.fromWeb(response.body as ReadableStream)) : reply.send()
}
