import { expect, test as base, type Page } from '@playwright/test'
import { resolve } from 'node:path'
import { Application } from './application'
import { barriers } from './barriers'

const SCREENSHOTS = resolve(import.meta.dirname, '../../target/screenshots')

/** Size of a telephone held upright. */
export const PHONE = { width: 390, height: 844 }

/** Size of a window on a desk. */
export const DESKTOP = { width: 1280, height: 900 }

/** The password that all accounts of the demonstration share. */
export const PASSWORD = 'todoke-demo-2026'

/** A sign that only Japanese writes. */
export const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/

/**
 * Waits until the page that was opened shows its heading and loads nothing more. Looked for at each frame, in the page: an expectation
 * looks again only after 100, 250, 500 and 1,000 ms, so half a second would be lost with each opening. What never comes is told by the test itself.
 */
async function shown(page: Page): Promise<void> {
  const whole = () => document.querySelector('main h1') && !/読み込んでいます…|Loading…/.test(document.body.textContent)
  await page.waitForFunction(whole, undefined, { timeout: 5_000 }).catch(() => undefined)
}

/** Tests with the packed application; a page that breaks or offends the content security policy fails its test. */
export const test = base.extend<{ sound: void }, { application: Application }>({
  application: [
    async ({}, use) => {
      const application = await Application.launch()
      await use(application)
      await application.dispose()
    },
    { scope: 'worker', timeout: 480_000 },
  ],
  baseURL: async ({ application }, use) => use(application.url),
  page: async ({ page }, use) => {
    const open = page.goto.bind(page)
    page.goto = async (address, options) => {
      const response = await open(address, options)
      if (address !== 'about:blank') await shown(page)
      return response
    }
    await use(page)
  },
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
  await page.goto('about:blank')
  // What the page that was open sent last, such as a draft, may be answered late and renew the token between our two requests.
  await expect(async () => {
    await page.context().clearCookies()
    await page.request.get('/api/session')
    const token = (await page.context().cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')
    const response = await page.request.post('/api/session', {
      data: { login, password: PASSWORD },
      headers: { 'X-XSRF-TOKEN': decodeURIComponent(token?.value ?? '') },
    })
    expect(response.ok(), `${login} logs in: ${response.status()}`).toBe(true)
  }).toPass({ timeout: 120_000 })
}

/** What a request of a page carries: for whom it is shown, and the token of the browser. */
export async function pageHeaders(page: Page): Promise<Record<string, string>> {
  const { account } = (await (await page.request.get('/api/session')).json()) as { account: { id: string } }
  const token = (await page.context().cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')
  return { 'Acting-Account': account.id, 'X-XSRF-TOKEN': decodeURIComponent(token?.value ?? '') }
}

/** Keeps a picture of the whole page in target/screenshots, named after its width; with TODOKE_PICTURES, for whoever will look at it. */
export async function shot(page: Page, name: string): Promise<void> {
  if (!process.env.TODOKE_PICTURES) return
  const seen = page.viewportSize() ?? { width: 1280, height: 900 }
  // A window as high as the page: what sticks to its foot stands there, not across the middle.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: seen.width, height: Math.max(seen.height, height) })
  await page.screenshot({ path: `${SCREENSHOTS}/${name}-${seen.width < 768 ? 'phone' : 'desktop'}.png` })
  await page.setViewportSize(seen)
}

/** Nothing on the page offends WCAG 2.2 AA as far as a machine can tell, and nothing is cut off sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

/** What a page must not say: a key that was not translated, a missing value, a time that no office writes. */
const BROKEN =
  /(?:^|\s)[a-z]+(?:\.[a-zA-Z][a-zA-Z_]*)+(?:\s|$)|undefined|\bnull\b|\bNaN\b|Invalid|\[object|\d{4}-\d{2}-\d{2}|(?<![\d:])\d{1,2}:\d{2}(?![\d:])/m

/** Nothing is loading any more. */
async function expectLoaded(page: Page): Promise<void> {
  await expect(page.locator('main').getByText(/^(読み込んでいます…|Loading…)$/)).toHaveCount(0)
}

/** Reads the page with a clerk's eyes: no broken word, no time but in official style (English may say 4:40 pm). */
export async function expectReadable(page: Page): Promise<void> {
  await expectLoaded(page)
  const said = (await page.locator('main').innerText()).replace(/\d{1,2}:\d{2} [ap]m|例：[^\n]*|日付は [^\n]*/g, '')
  expect(said.match(BROKEN)?.[0], 'what no clerk should read').toBeUndefined()
}

/** Whatever is pressed on a telephone is 44 px high, the row of a box to tick included; links in running text are excepted. */
export async function expectThumbSized(page: Page): Promise<void> {
  const small = await page.locator('a, button, input, select, textarea, summary').evaluateAll((all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect()
      const input = one as HTMLInputElement
      if (width < 2 || height < 2 || input.hidden || one.closest('.sr-only') || one.matches('.sr-only')) return []
      if (one.tagName === 'A' && getComputedStyle(one).display === 'inline') return []
      const rows = ['checkbox', 'radio'].includes(input.type)
        ? [...(input.labels ?? [])].map((label) => label.closest('.relative') ?? label)
        : []
      const high = Math.max(height, ...rows.map((row) => row.getBoundingClientRect().height))
      return high < 43.5 ? [`${one.tagName} ${one.textContent || input.id || input.name}: ${Math.round(high)} px`] : []
    }),
  )
  expect(small, 'too small for a thumb').toEqual([])
}

/** Pictures of the page on a telephone, where barriers and broken words are looked for as well, and on a desk. */
export async function look(page: Page, name: string): Promise<void> {
  await expectReadable(page)
  await page.setViewportSize(PHONE)
  await expectAccessible(page)
  await shot(page, name)
  await page.setViewportSize(DESKTOP)
  await expectLoaded(page)
  await shot(page, name)
}

export { expect }
