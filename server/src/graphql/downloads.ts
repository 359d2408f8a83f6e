import type { FastifyInstance, FastifyReply } from 'fastify'
import { isDay } from '@seloste/schema/law/day'
import { keysOf, languages, type Language, type Terms } from '@seloste/schema/text'
import { answerStates } from '@seloste/schema/vocabulary/answer'
import { evidenceStates } from '@seloste/schema/vocabulary/evidence'
import { measureLimbs, measures } from '@seloste/schema/vocabulary/measure'
import { comparisonPdf } from '../exports/comparison/pdf.js'
import { comparisonXlsx } from '../exports/comparison/xlsx.js'
import { exportFormats } from '../exports/index.js'
import { comparisonSheet } from '../features/comparison/export.service.js'
import { type Foresight, foreseeFall, foreseeMove, type Horizon } from '../features/foresight/what-if.service.js'
import { foresightTable } from '../features/foresight/what-if.table.js'
import { isCountryCode } from '../features/country-code.js'
import { isId } from '../features/ids.js'
import { findOriginal } from '../features/intake/document.repository.js'
import { ArgumentFault } from '../features/input-check.js'
import { measureTable } from '../features/measure/measure.table.js'
import { attempt } from '../features/refusal.js'
import { reportOf } from '../features/report/report.service.js'
import { webHeaders } from '../auth/routes.js'
import { can } from '../access/gate.js'
import type { Work } from '../features/work.js'
import type { ApiContext } from './context.js'

type ContextOf = (headers: Headers) => Promise<ApiContext>

interface ReportQuery {
  readonly language?: string
  readonly layout?: string
  readonly asOf?: string
}

interface ComparisonQuery {
  readonly clients?: string
  readonly language?: string
  /** `differences` leaves out what is the same. */
  readonly only?: string
}

const comparisonFormats = [
  { extension: 'pdf', mediaType: 'application/pdf', render: comparisonPdf },
  { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', render: comparisonXlsx },
] as const

interface WhatIfQuery {
  readonly fall?: string
  readonly from?: string
  /** Id of the party that moves, and the country it moves to; asked instead of a fall. */
  readonly party?: string
  readonly to?: string
  readonly organizationId?: string
  readonly language?: string
}

interface MeasuresQuery {
  readonly organizationId?: string
  readonly limb?: string
  readonly kind?: string
  readonly state?: string
  readonly answer?: string
  readonly loose?: string
  readonly asOf?: string
  readonly language?: string
}

/** Downloads of rendered reports and of documents as they came; signed in, within reach, never shown in the page. */
export function addDownloads(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { file: string }; Querystring: ReportQuery }>('/reports/:file', async (request, reply) => {
    const context = await contextOf(webHeaders(request))
    if (!context.actor) return refuse(reply, 401, 'unauthenticated')
    const [, organizationId = '', extension] = /^([^.]*)\.(\w+)$/.exec(request.params.file) ?? []
    const format = exportFormats.find((candidate) => candidate.extension === extension)
    if (!format) return refuse(reply, 404, 'not_found')
    try {
      const asked = askedOf(request.query)
      const report = await attempt(context.read().then((work) => reportOf(work, { organizationId, ...asked })))
      if (!('contentHash' in report)) return refuse(reply, report.code === 'not_allowed' ? 403 : 404, report.code)
      const bytes = await format.render(report)
      return attachment(reply, format.mediaType, `${fileName(report.sender.name)}-${report.asOf}.${format.extension}`).send(
        Buffer.from(bytes),
      )
    } catch (error) {
      if (!(error instanceof ArgumentFault)) throw error
      return reply.code(400).send({ error: 'invalid_input', fields: error.fields })
    } finally {
      await context.finish()
    }
  })

  for (const { extension, mediaType, render } of comparisonFormats) {
    app.get<{ Querystring: ComparisonQuery }>(`/reports/comparison.${extension}`, async (request, reply) => {
      const context = await contextOf(webHeaders(request))
      if (!context.actor) return refuse(reply, 401, 'unauthenticated')
      if (!can(context.actor, 'read', 'activity').allowed) return refuse(reply, 403, 'not_allowed')
      try {
        const { clients = '', only, language: wanted } = request.query
        const { language } = askedOf({ language: wanted })
        const asked = { organizationIds: clients.split(',').filter(Boolean), language, onlyDifferences: only === 'differences' }
        const sheet = await comparisonSheet(await context.read(), asked)
        if (!sheet) return refuse(reply, 404, 'not_found')
        const name = `${fileName(sheet.title)}-${context.today}.${extension}`
        return attachment(reply, mediaType, name).send(Buffer.from(await render(sheet, context.today)))
      } catch (error) {
        if (!(error instanceof ArgumentFault)) throw error
        return reply.code(400).send({ error: 'invalid_input', fields: error.fields })
      } finally {
        await context.finish()
      }
    })
  }

  app.get<{ Querystring: WhatIfQuery }>('/reports/what-if.csv', async (request, reply) => {
    const context = await contextOf(webHeaders(request))
    if (!context.actor) return refuse(reply, 401, 'unauthenticated')
    if (!can(context.actor, 'read', 'activity').allowed) return refuse(reply, 403, 'not_allowed')
    try {
      const { language, asOf } = askedOf({ ...request.query, asOf: request.query.from })
      const { organizationId = null } = request.query
      const from = asOf ?? context.today
      if (organizationId !== null && !isId(organizationId)) return refuse(reply, 404, 'not_found')
      const found = await foreseen(await context.read(), request.query, { asOf: from, organizationId })
      if (!found) return refuse(reply, 404, 'not_found')
      const about = found.mechanism?.id ?? `${found.party?.name ?? ''}-${request.query.to ?? ''}`
      const name = `${fileName(about)}-${from}.csv`
      return attachment(reply, 'text/csv; charset=utf-8', name).send(`\uFEFF${foresightTable([found], language)}`)
    } catch (error) {
      if (!(error instanceof ArgumentFault)) throw error
      return reply.code(400).send({ error: 'invalid_input', fields: error.fields })
    } finally {
      await context.finish()
    }
  })

  app.get<{ Querystring: MeasuresQuery }>('/reports/measures.csv', async (request, reply) => {
    const context = await contextOf(webHeaders(request))
    if (!context.actor) return refuse(reply, 401, 'unauthenticated')
    if (!can(context.actor, 'read', 'activity').allowed) return refuse(reply, 403, 'not_allowed')
    try {
      const { language, asOf } = askedOf(request.query)
      const { organizationId = null } = request.query
      const day = asOf ?? context.today
      if (organizationId !== null && !isId(organizationId)) return refuse(reply, 404, 'not_found')
      const { limb, kind, state, answer, loose } = request.query
      const table = await measureTable(await context.read(), day, {
        language,
        organizationId,
        limb: wordOf(measureLimbs, 'limb', limb),
        kind: wordOf(measures, 'kind', kind),
        state: wordOf(evidenceStates, 'state', state),
        answer: wordOf(answerStates, 'answer', answer),
        isLoose: loose === 'true' ? true : null,
      })
      return attachment(reply, 'text/csv; charset=utf-8', `measures-${day}.csv`).send(`\uFEFF${table}`)
    } catch (error) {
      if (!(error instanceof ArgumentFault)) throw error
      return reply.code(400).send({ error: 'invalid_input', fields: error.fields })
    } finally {
      await context.finish()
    }
  })

  app.get<{ Params: { id: string } }>('/documents/:id/original', async (request, reply) => {
    const context = await contextOf(webHeaders(request))
    if (!context.actor) return refuse(reply, 401, 'unauthenticated')
    if (!can(context.actor, 'read', 'document').allowed) return refuse(reply, 403, 'not_allowed')
    try {
      const file = await findOriginal((await context.read()).em, request.params.id)
      if (!file) return refuse(reply, 404, 'not_found')
      // The type is not the file's: a page that somebody uploaded must never run as one of ours.
      return attachment(reply, 'application/octet-stream', file.name).send(file.content)
    } finally {
      await context.finish()
    }
  })
}

/** What is supposed: a party that moves, where one is named, otherwise an instrument that falls. */
function foreseen(work: Work, { fall = '', party, to = '' }: WhatIfQuery, horizon: Horizon): Promise<Foresight | null> {
  if (party === undefined) return foreseeFall(work, fall, horizon.asOf, horizon)
  if (!isCountryCode(to)) throw new ArgumentFault([{ field: 'to', code: 'invalid_country', value: to.slice(0, 100) }])
  return foreseeMove(work, party, to, horizon)
}

function askedOf({
  language = 'fi',
  layout,
  asOf,
}: {
  language?: string | undefined
  layout?: string | undefined
  asOf?: string | undefined
}): { language: Language; layout: string | null; asOf: string | null } {
  const known = languages.find((candidate) => candidate === (language as string))
  if (!known) throw new ArgumentFault([{ field: 'language', code: 'unknown_language', value: String(language).slice(0, 100) }])
  if (asOf !== undefined && !isDay(asOf))
    throw new ArgumentFault([{ field: 'asOf', code: 'invalid_date', value: String(asOf).slice(0, 100) }])
  return { language: known, layout: layout ?? null, asOf: asOf ?? null }
}

/** A word of the vocabulary, null where none is asked for. */
function wordOf<Key extends string>(terms: Terms<Key>, field: string, given: string | undefined): Key | null {
  if (given === undefined) return null
  const known = keysOf(terms).find((key) => key === given)
  if (!known) throw new ArgumentFault([{ field, code: 'unknown_word', value: String(given).slice(0, 100) }])
  return known
}

const refuse = (reply: FastifyReply, status: number, error: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send({ error })

const fileName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase() || 'report'

function attachment(reply: FastifyReply, mediaType: string, name: string): FastifyReply {
  const plain = name.replace(/[^\w.-]/g, '_')
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
}
