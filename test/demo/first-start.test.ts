import { demoWorkspace } from '@seloste/server/demo/workspace'
import { expect, onTestFinished, test } from 'vitest'
import { startProgram, temporaryFolder } from '../platform/program.js'
import { freshDatabase } from '../support/postgres.js'

const password = 'esittelyn salasana'

async function newInstallation(): Promise<Record<string, string>> {
  const { host, port, user, database, drop } = await freshDatabase()
  onTestFinished(drop)
  const address = `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
  return { DATABASE_URL: address, SELOSTE_DATA: temporaryFolder(), SELOSTE_DEMO_PASSWORD: password, PORT: '0' }
}

async function signIn(address: string, email: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password }),
  })
  expect(answer.status).toBe(200)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

test('a new installation opens with the demo and tells how to sign in; started again, it is as it was', async () => {
  const settings = await newInstallation()
  const first = startProgram(settings)
  const [, email] = await first.says(/consultant +(\S+@demo\.example)/)
  await first.says(new RegExp(`password +${password}`))
  const [, address] = await first.says(/ready at (http:\S+)/)
  const cookie = await signIn(address ?? '', email ?? '')
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address ?? '', cookie },
    body: JSON.stringify({ query: '{ portfolio { organizationCount } }' }),
  })
  expect(await answer.json()).toEqual({ data: { portfolio: { organizationCount: demoWorkspace.organizations.length } } })
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)

  const again = startProgram(settings)
  await again.says(/ready at/)
  expect(again.output()).not.toMatch(/password|demo/)
}, 120_000)
