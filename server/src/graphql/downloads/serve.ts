import type { FastifyInstance, FastifyReply } from 'fastify'
import { can } from '../../access/gate.js'
import { webHeaders } from '../../auth/routes.js'
import { ArgumentFault } from '../../features/input-check.js'
import { refusalOf } from '../../features/refusal.js'
import type { ApiContext } from '../context.js'
import { Asked } from './asked.js'
import type { DownloadedFile } from './download.js'
import { downloads } from './index.js'

type ContextOf = (headers: Headers) => Promise<ApiContext>
type Parts = Readonly<Record<string, unknown>>

/** Every download at its address: signed in, within reach, never shown in the page. */
export function addDownloads(app: FastifyInstance, contextOf: ContextOf): void {
  for (const { path, reads, file } of downloads) {
    app.get<{ Params: Parts; Querystring: Parts }>(path, async (request, reply) => {
      const context = await contextOf(webHeaders(request))
      if (!context.actor) return refuse(reply, 401, 'unauthenticated')
      if (reads && !can(context.actor, 'read', reads).allowed) return refuse(reply, 403, 'not_allowed')
      try {
        const found = await file(context, new Asked(request.params, request.query))
        return found ? attach(reply, found) : refuse(reply, 404, 'not_found')
      } catch (error) {
        return refused(reply, error)
      } finally {
        await context.finish()
      }
    })
  }
}

/** An expected refusal as its status; anything else goes on as the error that it is. */
function refused(reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof ArgumentFault) return reply.code(400).send({ error: 'invalid_input', fields: error.fields })
  const { code } = refusalOf(error)
  return refuse(reply, code === 'not_allowed' ? 403 : 404, code)
}

const refuse = (reply: FastifyReply, status: number, error: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send({ error })

function attach(reply: FastifyReply, { name, mediaType, content }: DownloadedFile): FastifyReply {
  const plain = name.replace(/[^\w.-]/g, '_')
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(content)
}
