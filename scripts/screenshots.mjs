// pnpm screenshots [FOLDER]: fills a demo of its own and writes what each page looks like, wide and narrow, light and dark, in Finnish and English.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchBrowser } from '../test/support/browser.ts'

const folder = resolve(process.argv[2] ?? 'screenshots')
const password = 'vain tätä katselua varten'
const program = resolve(import.meta.dirname, '../server/dist/main.js')
const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } }

/** Starts the demo on a data folder of its own. */
async function startDemo(data) {
  const env = { ...process.env, SELOSTE_DATA: data, SELOSTE_DEMO: 'on', SELOSTE_DEMO_PASSWORD: password, PORT: '0' }
  delete env.DATABASE_URL
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((done) => child.once('close', done))
  const url = await new Promise((found, lost) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const ready = /ready at (http:\S+)/.exec(said)
      if (ready) found(ready[1])
    })
    void ended.then(() => lost(new Error('the program ended before it was ready')))
  })
  return { url, stop: () => (child.kill('SIGTERM'), ended) }
}

async function ask(context, url, query, variables = {}) {
  const answer = await context.request.post(`${url}/graphql`, { data: { query, variables } })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** An address for each page, with the fullest client, record, finding and document that the demo has. */
async function addressesOf(context, url) {
  const { organizations } = await ask(
    context,
    url,
    '{ organizations(first: 50) { edges { node { id openFindingCount candidatesWaiting } } } }',
  )
  const clients = organizations.edges.map(({ node }) => node)
  const fullest = clients.toSorted((a, b) => b.openFindingCount - a.openFindingCount)[0].id
  const waiting = clients.toSorted((a, b) => b.candidatesWaiting - a.candidatesWaiting)[0].id
  const inside = await ask(
    context,
    url,
    `query ($id: ID!, $waiting: ID!) {
       organization(id: $id) { activities(first: 50, role: controller) { edges { node { id transfers { id } } } } }
       findings(filter: { organizationId: $id }, first: 100) { edges { node { id ruleId spans { text } } } }
       waiting: organization(id: $waiting) { documents(first: 1) { edges { node { id } } } }
     }`,
    { id: fullest, waiting },
  )
  const activities = inside.organization.activities.edges.map(({ node }) => node)
  const activity = activities.toSorted((a, b) => b.transfers.length - a.transfers.length)[0].id
  const findings = inside.findings.edges.map(({ node }) => node)
  const finding = (findings.find(({ spans }) => spans.length > 0) ?? findings[0]).id
  const document = inside.waiting.documents.edges[0]?.node.id
  return {
    portfolio: '/',
    findings: '/findings',
    client: `/c/${fullest}`,
    register: `/c/${fullest}/register`,
    record: `/c/${fullest}/register/${activity}`,
    'client-findings': `/c/${fullest}/findings`,
    finding: `/c/${fullest}/findings/${finding}`,
    intake: `/c/${waiting}/intake`,
    ...(document ? { document: `/c/${waiting}/intake/${document}` } : {}),
    report: `/c/${fullest}/report`,
    'what-if': '/what-if?fall=adq-us-dpf',
    measures: '/measures',
    evidence: '/measures?view=evidence',
    time: `/c/${fullest}/time`,
    'client-on-day': `/c/${fullest}?asOf=2020-07-15`,
    rules: '/rules',
    rule: '/rules/transfer-privacy-shield',
    'not-found': '/nowhere',
  }
}

async function settle(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
}

async function photograph(browser, url, language, size) {
  const context = await browser.newContext({ viewport: sizes[size], baseURL: url, locale: language, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const shoot = async (name, path) => {
    await page.goto(path)
    await settle(page)
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(folder, `${name}-${language}-${size}-${colorScheme}.png`), fullPage: true })
    }
  }
  await shoot('sign-in', '/sign-in')
  const signIn = await context.request.post('/api/auth/sign-in/email', {
    data: { email: 'consultant@demo.example', password },
    headers: { origin: url },
  })
  if (!signIn.ok()) throw new Error(`sign-in failed: ${signIn.status()}`)
  await ask(context, url, 'mutation ($language: Language!) { setLanguage(language: $language) { language } }', { language })
  for (const [name, path] of Object.entries(await addressesOf(context, url))) await shoot(name, path)
  await context.close()
}

mkdirSync(folder, { recursive: true })
const data = mkdtempSync(join(tmpdir(), 'seloste-screenshots-'))
const demo = await startDemo(data)
const browser = await launchBrowser()
try {
  for (const language of ['fi', 'en']) for (const size of Object.keys(sizes)) await photograph(browser, demo.url, language, size)
  console.log(`Written to ${folder}`)
} finally {
  await browser.close()
  await demo.stop()
  rmSync(data, { recursive: true, force: true })
}
