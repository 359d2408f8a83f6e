// What can be shown beside the statements of Art. 30, filled in by keyboard alone, kept and read again.
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { riskCriteria } from '@seloste/schema/vocabulary/accountability'
import { assessmentKinds } from '@seloste/schema/vocabulary/assessment'
import { violations, overflow } from '../support/accessibility.js'
import { type App, type Hand, startApp } from '../support/app.js'
import { launchBrowser } from '../support/browser.js'
import { Dashboard } from '../support/page-driver.js'
import { type PageWatch, watchPages } from '../support/page-watch.js'

vi.setConfig({ testTimeout: 90_000 })
let app: App
let browser: Browser
let dashboard: Dashboard
let watch: PageWatch
let hand: Hand
let organizationId = ''
let activityId = ''

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), launchBrowser()])
  const consultant = await app.addPerson({ name: 'Kerttu Konsultti', role: 'consultant' })
  hand = await app.hand(consultant)
  const made = await hand.done(
    'mutation { createOrganization(input: { name: "Suopursun Kauppa Oy" }) { ... on OrganizationSaved { organization { id } } } }',
  )
  organizationId = made.text('createOrganization.organization.id')
  const added = await hand.done(
    `mutation ($organizationId: ID!, $input: ActivityInput!) { createActivity(organizationId: $organizationId, role: controller, input: $input) {
       ... on ActivitySaved { activity { id } } } }`,
    {
      organizationId,
      input: {
        title: { fi: 'Kanta-asiakkaat' },
        purposes: [{ text: { fi: 'Etujen lähettäminen' }, legalBases: ['consent'] }],
        recipients: [{ party: { name: 'Postitus Oy' }, role: 'processor', engagement: { hasContract: true } }],
        transfers: [{ country: 'US', mechanismKind: 'dpf' }],
      },
    },
  )
  activityId = added.text('createActivity.activity.id')
  const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  watch = watchPages(context, app.url)
  dashboard = new Dashboard(await context.newPage(), app.url)
  await dashboard.signIn(consultant)
  await dashboard.open(`/c/${organizationId}/register/${activityId}`)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** Goes on with Tab until the focus is there. */
async function tabTo(target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await dashboard.page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not lead to ${String(target)}`)
}

async function typeAt(target: Locator, words: string): Promise<void> {
  await tabTo(target)
  await dashboard.page.keyboard.type(words)
}

/** Answers a question with three answers by the arrow keys; the third, that nobody has answered, is where it begins. */
async function answer(question: string, presses: number): Promise<void> {
  const { page, words } = dashboard
  const group = page.getByRole('group', { name: question })
  await tabTo(group.getByRole('radio', { name: words.common.notAnswered }))
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown')
}

const section = (): Locator => dashboard.page.getByRole('region', { name: dashboard.words.record.accountability.heading })

it('the part is folded while nothing is answered, and opens and fills by keyboard', async () => {
  const { page, words } = dashboard
  const { accountability, screening } = words.record
  const fold = section().getByText(accountability.what)
  expect(await section().getByLabel(accountability.owner).isVisible()).toBe(false)

  await page.getByRole('navigation', { name: words.record.toc }).getByRole('link', { name: accountability.heading }).focus()
  await page.keyboard.press('Enter')
  await tabTo(fold)
  await page.keyboard.press('Enter')
  await typeAt(section().getByLabel(accountability.owner), 'Markkinointi')
  await typeAt(section().getByLabel(accountability.startedOn), '1.2.2021')
  await typeAt(section().getByLabel(accountability.nextReviewOn), '31.5.2027')
  const screened = section().getByRole('group', { name: screening.question })
  expect(await screened.getByText(words.common.notAnswered).isVisible()).toBe(true)
  for (const criterion of [riskCriteria.evaluation, riskCriteria.matching]) {
    await tabTo(screened.getByRole('checkbox', { name: criterion.fi }))
    await page.keyboard.press('Space')
  }
  expect(await screened.getByRole('checkbox', { name: screening.none }).isChecked()).toBe(false)
  await tabTo(section().getByLabel(accountability.automatedDecisions))
  await page.keyboard.type('prof')
  await typeAt(section().getByLabel(accountability.automatedLogic), 'Ostoista lasketaan suositus.')
  await typeAt(section().getByLabel(accountability.consentProof), 'Loki verkkokaupassa')
  await answer(accountability.offeredToChildren, 1)
  await tabTo(section().getByLabel(accountability.childAgeLimit))
  await page.keyboard.type('13')
  await tabTo(section().getByRole('button', { name: accountability.addJointController }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('Naapurin Kauppa Oy')
  await answer(accountability.hasJointArrangement, 2)
  await tabTo(section().getByRole('button', { name: assessmentKinds.dpia.fi }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('teh')
  await typeAt(section().getByLabel(words.record.assessment.date), '3.3.2025')
  await answer(words.record.assessment.officerConsulted, 1)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Control+s')
  await page.getByText(words.record.confirmed).waitFor()
  expect(watch.troubles()).toEqual([])
})

it('what was filled in stands in the register as it was given', async () => {
  const stored = await hand.done(
    `query ($id: ID!) { activity(id: $id) { accountability { owner startedOn nextReviewOn riskCriteria automatedDecisions automatedLogic { fi }
       consentProof { fi } offeredToChildren childAgeLimit jointControllers { name } hasJointArrangement }
       assessments { kind status date officerConsulted residualRisk } } }`,
    { id: activityId },
  )
  expect(stored.at('activity.accountability')).toEqual({
    owner: 'Markkinointi',
    startedOn: '2021-02-01',
    nextReviewOn: '2027-05-31',
    riskCriteria: ['evaluation', 'matching'],
    automatedDecisions: 'profiling',
    automatedLogic: { fi: 'Ostoista lasketaan suositus.' },
    consentProof: { fi: 'Loki verkkokaupassa' },
    offeredToChildren: true,
    childAgeLimit: 13,
    jointControllers: [{ name: 'Naapurin Kauppa Oy' }],
    hasJointArrangement: false,
  })
  expect(stored.at('activity.assessments')).toEqual([
    { kind: 'dpia', status: 'done', date: '2025-03-03', officerConsulted: true, residualRisk: null },
  ])
})

it('the contract and the transfer ask what belongs to them, and nothing sticks out on a narrow screen', async () => {
  const { page, words } = dashboard
  const processor = page.getByRole('group', { name: 'Postitus Oy', exact: true })
  await processor.getByText(words.record.engagement.more).click()
  await processor.getByRole('button', { name: words.record.engagement.addSubProcessor }).click()
  await page.keyboard.type('Konesali Oy')
  await processor.getByRole('group', { name: words.record.engagement.remoteAccess }).getByRole('radio', { name: words.common.yes }).check()
  await processor.getByLabel(words.record.engagement.remoteCountries).selectOption('IN')
  expect(await page.getByRole('group', { name: words.record.isRepeated }).count()).toBe(0)
  await page.getByLabel(words.record.listCheckedOn).fill('10.1.2026')
  await page.getByRole('group', { name: words.record.coversStaffData }).getByRole('radio', { name: words.common.no }).check()
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await overflow(page)).toEqual({ by: 0, widest: '' })
  expect(await violations(page)).toEqual([])
  await dashboard.confirmRecord()
  await page.getByText(words.record.confirmed).waitFor()
  const stored = await hand.done(
    `query ($id: ID!) { activity(id: $id) { recipients { engagement { subProcessors { name } remoteAccessFrom } }
       transfers { listCheckedOn coversStaffData isRepeated } } }`,
    { id: activityId },
  )
  expect(stored.at('activity.recipients.0.engagement')).toEqual({ subProcessors: [{ name: 'Konesali Oy' }], remoteAccessFrom: ['IN'] })
  expect(stored.at('activity.transfers.0')).toEqual({ listCheckedOn: '2026-01-10', coversStaffData: false, isRepeated: null })
})

it('a finding on what is folded away opens it', async () => {
  const { page, words } = dashboard
  await page.setViewportSize({ width: 1440, height: 900 })
  const added = await hand.done(
    `mutation ($organizationId: ID!, $input: ActivityInput!) { createActivity(organizationId: $organizationId, role: controller, input: $input) {
       ... on ActivitySaved { activity { id findings { id ruleId } } } } }`,
    { organizationId, input: { title: { fi: 'Varasto' }, assessments: [], accountability: { startedOn: '2024-01-01' } } },
  )
  const finding = added.list('createActivity.activity.findings').find((one) => one.at('ruleId') === 'document-no-owner')
  await dashboard.open(`/c/${organizationId}/findings/${finding?.text('id')}`)
  const explanation = page.getByRole('article', { name: words.finding.explanation })
  expect(await explanation.innerText()).toContain(words.record.accountability.owner)
  await page.getByRole('link', { name: new RegExp(`^${words.finding.openField.split(':')[0]}`) }).click()
  await section().getByLabel(words.record.accountability.owner).waitFor()
  expect(watch.troubles()).toEqual([])
})

it("an organization's own answers are three-valued too", async () => {
  const { page, words } = dashboard
  await page.setViewportSize({ width: 1440, height: 900 })
  await dashboard.open(`/c/${organizationId}`)
  await page.getByRole('button', { name: words.client.editFacts }).click()
  const dialog = page.getByRole('dialog', { name: words.client.editTitle })
  const log = dialog.getByRole('group', { name: words.client.keepsBreachLog })
  expect(await log.getByRole('radio', { name: words.common.notAnswered }).isChecked()).toBe(true)
  await log.getByRole('radio', { name: words.common.no }).check()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: words.common.save }).click()
  await dialog.waitFor({ state: 'detached' })
  const stored = await hand.done('query ($id: ID!) { organization(id: $id) { officerDuty largeScaleCore keepsBreachLog } }', {
    id: organizationId,
  })
  expect(stored.at('organization')).toEqual({ officerDuty: null, largeScaleCore: null, keepsBreachLog: false })
})
