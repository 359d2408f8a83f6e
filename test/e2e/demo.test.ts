// The demo as people meet it whose language is not that of most records: nothing of another language is passed off as theirs.
import { isDeepStrictEqual } from 'node:util'
import type { Language } from '@seloste/schema/text'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type App, type Hand, type Person, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { read, seat, sound } from '../support/sweep.js'

vi.setConfig({ testTimeout: 120_000 })
const password = 'kolme sanaa riittää'
const people: readonly Person[] = [
  { name: 'Saga Lindholma', email: 'dpo@demo.example', password, language: 'sv' },
  { name: 'Robin Ashgrove', email: 'viewer@demo.example', password, language: 'en' },
]

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp({ SELOSTE_DEMO: 'on', SELOSTE_DEMO_PASSWORD: password }), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** Addresses of what the person has: every page of the client with most to say, and some of the records, documents and findings of all. */
async function addresses(hand: Hand): Promise<string[]> {
  const all = await hand.done(
    `{ organizations(first: 50) { edges { node { id openFindingCount documents(first: 5) { edges { node { id } } }
         activities(first: 50) { edges { node { id role transfers { id } } } } } } }
       findings(first: 200) { edges { node { id ruleId organization { id } } } } }`,
  )
  const clients = all.list('organizations.edges').map((edge) => ({ id: edge.text('node.id'), edge }))
  const byFullness = clients.toSorted((a, b) => b.edge.number('node.openFindingCount') - a.edge.number('node.openFindingCount'))
  const fullest = byFullness[0]?.id ?? ''
  const records = clients.map(({ id, edge }) => {
    const activities = edge
      .list('node.activities.edges')
      .toSorted((a, b) => b.list('node.transfers').length - a.list('node.transfers').length)
    return activities[0] ? [`/c/${id}/register/${activities[0].text('node.id')}`] : []
  })
  const documents = clients.flatMap(({ id, edge }) =>
    edge.list('node.documents.edges').map((one) => `/c/${id}/intake/${one.text('node.id')}`),
  )
  const findings = new Map(
    all
      .list('findings.edges')
      .map((edge) => [edge.text('node.ruleId'), `/c/${edge.text('node.organization.id')}/findings/${edge.text('node.id')}`]),
  )
  return [
    '/',
    '/findings?lens=all',
    ...['', '/register', '/findings?lens=all', '/intake', '/report'].map((end) => `/c/${fullest}${end}`),
    ...records.flat().slice(0, 4),
    ...documents.slice(0, 2),
    ...[...findings.values()].slice(0, 5),
  ]
}

async function everyPage(person: Person): Promise<readonly object[]> {
  const desk = await seat(browser, app, person)
  const found: object[] = []
  for (const path of await addresses(await app.hand(person))) found.push({ path, ...(await read(desk, path)) })
  return found
}

it('every page of a Swedish and of an English reader', async () => {
  const found = await Promise.all(people.map(everyPage))
  people.forEach(({ language }, at) => {
    expect(found[at]?.length).toBeGreaterThan(10)
    expect(found[at]?.filter((page) => !isSound(page, language))).toEqual([])
  })
})

function isSound({ path: _path, ...seen }: { readonly path?: string }, language: Language): boolean {
  return isDeepStrictEqual(seen, sound(language))
}
