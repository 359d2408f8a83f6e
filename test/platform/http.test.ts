import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { close, createHttp, listen } from '@seloste/server/http/create-http'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from './program.js'

type Http = ReturnType<typeof createHttp>

function dashboard(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<title>Seloste</title>')
  writeFileSync(join(folder, 'assets/app-1a2b3c.js'), 'export {}')
  return folder
}

function open(ready: () => Promise<void> = async () => undefined): Http {
  const http = createHttp({ clientDir: dashboard(), ready, log: 'silent' })
  onTestFinished(() => close(http))
  return http
}

test.each(['/', '/findings', '/clients/0192?tab=registers'])('%s is the dashboard, looked up anew each time', async (url) => {
  const answer = await open().inject({ url })
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('<title>Seloste</title>')
  expect(answer.headers['cache-control']).toBe('no-cache')
})

test('a file with its hash in its name is kept by the browser', async () => {
  const answer = await open().inject({ url: '/assets/app-1a2b3c.js' })
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test.each([
  '/graphql/nothing',
  '/api/nothing',
  '/reports/nothing',
  '/health/nothing',
  '/assets/app-gone.js',
  '/robots.txt',
  '/..%2f..%2fpackage.json',
])('%s is answered with a JSON error', async (url) => {
  const answer = await open().inject({ url })
  expect(answer.statusCode).toBe(404)
  expect(answer.json()).toEqual({ error: 'not_found', requestId: answer.headers['x-request-id'] })
})

test('what is posted to a page is not answered with the page', async () => {
  expect((await open().inject({ method: 'POST', url: '/findings' })).statusCode).toBe(404)
})

test.each(['/', '/health/live', '/api/nothing'])('%s carries the security headers', async (url) => {
  const { headers } = await open().inject({ url })
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
})

test('it is live and ready while the database answers', async () => {
  const http = open()
  expect((await http.inject({ url: '/health/live' })).json()).toEqual({ status: 'live' })
  expect((await http.inject({ url: '/health/ready' })).json()).toEqual({ status: 'ready' })
})

test('it is live but not ready while the database is silent', async () => {
  const http = open(() => Promise.reject(new Error('down')))
  expect((await http.inject({ url: '/health/live' })).statusCode).toBe(200)
  const answer = await http.inject({ url: '/health/ready' })
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toEqual({ status: 'unready', reason: 'The database does not answer' })
})

test('an unexpected error shows a reference and nothing else', async () => {
  const http = open()
  http.get('/api/broken', () => Promise.reject(new Error('Maija Meikäläinen')))
  const answer = await http.inject({ url: '/api/broken' })
  expect(answer.statusCode).toBe(500)
  expect(answer.json()).toEqual({ error: 'internal', requestId: answer.headers['x-request-id'] })
})

test('a body that is not what it says is the sender’s fault', async () => {
  const http = open()
  http.post('/api/echo', async () => ({}))
  const answer = await http.inject({ method: 'POST', url: '/api/echo', headers: { 'content-type': 'application/json' }, payload: '{' })
  expect(answer.statusCode).toBe(400)
})

test('a taken port is told in one line', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  onTestFinished(() => void other.close())
  const { port } = other.address() as { port: number }
  await expect(listen(open(), { host: '127.0.0.1', port })).rejects.toThrow(`PORT: 127.0.0.1:${port} is taken by another program`)
})

test('a host that is not of this machine is told in one line', async () => {
  await expect(listen(open(), { host: '192.0.2.1', port: 0 })).rejects.toThrow(/^HOST: 192\.0\.2\.1 is not an address of this machine/)
})
