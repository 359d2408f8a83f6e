import { expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.js'

test('the browser of the packages opens a page and sets its text', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto('data:text/html;charset=utf-8,<title>Seloste työssä</title><p style="display:inline">Käsittelytoimet</p>')
    expect(await page.title()).toBe('Seloste työssä')
    const line = await page.locator('p').boundingBox()
    expect(line?.width).toBeGreaterThan(50)
  } finally {
    await browser.close()
  }
})
