import type { Page } from '@playwright/test'
import { DESKTOP, expect, expectAccessible, loginAs, PHONE, shot, test } from './fixtures'
import { chooseTab, report } from './office'

/** So much of a page may move while it loads (Core Web Vitals call it good). */
const SHIFT = 0.1

/** So many files of JavaScript a page fetches first. */
const SCRIPTS = 16

const SIZES = [PHONE, DESKTOP]

/** Opens the address as if for the first time; gives how far its parts were pushed about, and how many scripts it fetched. */
async function load(page: Page, address: string): Promise<{ shift: number; scripts: number }> {
  await page.goto('about:blank')
  let scripts = 0
  const count = (request: { resourceType(): string }) => {
    if (request.resourceType() === 'script') scripts++
  }
  page.on('request', count)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('main').getByText('読み込んでいます…')).toHaveCount(0)
  page.off('request', count)
  return { shift: await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted), scripts }
}

test('no page pushes its parts about while it loads, and it fetches few files', async ({ page, application }) => {
  await application.setClock('2012-12-25T16:45:00+09:00')
  await page.addInitScript(() => {
    const sums = globalThis as unknown as { shifted: number }
    sums.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sums.shifted += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  for (const login of ['encho', 'joho-a']) {
    await loginAs(page, login)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      for (const address of [
        '/',
        '/report/noticed',
        '/incidents',
        `/incidents/${number}`,
        `/incidents/${number}/course`,
        `/incidents/${number}/search`,
      ]) {
        const { shift, scripts } = await load(page, address)
        expect.soft(shift, `${address} of ${login} at ${size.width}`).toBeLessThan(SHIFT)
        expect.soft(scripts, `scripts of ${address}`).toBeLessThanOrEqual(SCRIPTS)
      }
    }
  }
})

test('the content of each tab begins in sight, in six groups, and the page is named after the tab', async ({
  page,
  application,
}) => {
  await application.setClock('2012-12-25T16:45:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await loginAs(page, 'encho')
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await page.goto(`/incidents/${number}`)
    await expect(page).toHaveTitle('概要 - 平成24年度第' + Number(number.split('-')[1]) + '号 - Todoke 届け')
    await chooseTab(page, '捜索・証拠', '捜索・回収')
    await expect(page).toHaveURL(new RegExp(`/incidents/${number}/search$`))
    await expect(page).toHaveTitle(/^捜索・回収 - /)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    const begins = await page
      .getByRole('heading', { level: 2 })
      .filter({ visible: true })
      .first()
      .evaluate((one) => one.getBoundingClientRect().top)
    expect(begins, `content at ${size.width}`).toBeLessThan(size.height / 2)
    await expectAccessible(page)
    await shot(page, 'case-tabs')
  }
  expect(
    await page.getByRole('navigation', { name: '事案の内容' }).getByRole('listitem').filter({ visible: true }).count(),
  ).toBe(6 + 3)
})

test('forced colours show which tab is chosen', async ({ page, application }) => {
  await application.setClock('2012-12-25T16:45:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`/incidents/${number}/usage`)
  const links = page.getByRole('navigation', { name: '事案の内容' }).getByRole('link').filter({ visible: true })
  await expect(links).toHaveCount(9)
  const marked = await links.evaluateAll((all) =>
    all.filter((one) => getComputedStyle(one).borderBottomWidth !== '0px').map((one) => one.textContent),
  )
  expect(marked).toEqual(['捜索・証拠', '使用状況'])
  await shot(page, 'case-tabs-forced-colours')
})

test('a case that is not there is given no number', async ({ page }) => {
  await loginAs(page, 'encho')
  for (const number of ['2012-9999', 'abc']) {
    await page.goto(`/incidents/${number}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('事案が見つかりません')
    await expect(page.locator('main')).not.toContainText('第')
    await expect(page).toHaveTitle('事案が見つかりません - Todoke 届け')
    await page.locator('main').getByRole('link', { name: '事案一覧' }).click()
    await expect(page).toHaveURL(/\/incidents$/)
  }
})
