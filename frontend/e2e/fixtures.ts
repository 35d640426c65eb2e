import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'
import { resolve } from 'node:path'
import { Application } from './application'

const SCREENSHOTS = resolve(import.meta.dirname, '../../target/screenshots')

/** Size of a telephone held upright. */
export const PHONE = { width: 390, height: 844 }

/** The password that all accounts of the demonstration share. */
export const PASSWORD = 'todoke-demo-2026'

/** Tests with the packed application; a page that breaks or offends the content security policy fails its test. */
export const test = base.extend<{ sound: void }, { application: Application }>({
  application: [
    async ({}, use) => {
      const application = await Application.launch()
      await use(application)
      await application.dispose()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ application }, use) => use(application.url),
  sound: [
    async ({ page }, use) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) faults.push(message.text())
      })
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** Logs in as one of the invented people, without the form; whoever was logged in before is logged out. */
export async function loginAs(page: Page, login: string): Promise<void> {
  await page.context().clearCookies()
  await page.request.get('/api/session')
  const token = (await page.context().cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')
  const response = await page.request.post('/api/session', {
    data: { login, password: PASSWORD }, headers: { 'X-XSRF-TOKEN': decodeURIComponent(token?.value ?? '') },
  })
  expect(response.ok(), `${login} logs in: ${response.status()}`).toBe(true)
}

/** Keeps a picture of the whole page in target/screenshots, named after its width. */
export async function shot(page: Page, name: string): Promise<void> {
  const seen = page.viewportSize() ?? { width: 1280, height: 900 }
  // A window as high as the page: what sticks to its foot stands there, not across the middle.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: seen.width, height: Math.max(seen.height, height) })
  await page.screenshot({ path: `${SCREENSHOTS}/${name}-${seen.width < 768 ? 'phone' : 'desktop'}.png` })
  await page.setViewportSize(seen)
}

/** Nothing on the page offends WCAG 2.2 AA as far as a machine can tell, and nothing is cut off sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

export { expect }
