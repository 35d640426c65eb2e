import type { Browser, Page } from '@playwright/test'
import { DESKTOP, expect, JAPANESE, loginAs, look, shot, test } from './fixtures'
import { report } from './office'

/** The sheet that a printer would get, as wide as A4. */
async function print(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await shot(page, `${name}-print`)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    'cut off on paper',
  ).toBeLessThanOrEqual(0)
  await page.emulateMedia({ media: null })
  await page.setViewportSize(DESKTOP)
}

test('each limit says why, on the screen, on paper and in English, and what follows if nobody acts', async ({
  page,
  application,
}) => {
  await application.setClock('2026-12-28T10:00:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page, '2026-12-28T09:50:00+09:00')
  await page.goto(`/report/sent/${number}`)
  await page.getByRole('link', { name: /なぜ/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /なぜ？/ })).toBeVisible()
  await look(page, 'why-minutes')

  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}`)
  await page.getByText(/^ほかの期限/).click()
  await page.getByText('このまま対応がない場合の督促予定').click()
  await look(page, 'limits-coming')
  for (const [limit, name] of [
    ['確報', 'why-final'],
    ['事故報告書の提出', 'why-written'],
    ['報告義務の判断', 'why-assessment'],
  ] as const) {
    await page.goto(`/incidents/${number}`)
    await page.getByText(/^ほかの期限/).click()
    await page
      .getByRole('link', { name: `なぜ？ ${limit}の期限` })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 2, name: '数え方' })).toBeVisible()
    await look(page, name)
    await print(page, name)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'How it was counted' })).toBeVisible()
    const said = page.locator('main').locator('blockquote, dd, dt, h1, h2, h3, ol[lang=en] li, table, section > ul li')
    expect(
      (
        await said.evaluateAll((all) =>
          all.filter((one) => !one.closest('[lang=ja]')).map((one) => (one as HTMLElement).innerText),
        )
      ).filter((text) => JAPANESE.test(text) && !text.includes('\n')),
    ).toEqual([])
    await look(page, `${name}-english`)
    await page.getByRole('button', { name: '日本語' }).click()
  }
  await page.getByRole('link', { name: 'この規則を見る' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '報告義務の判断' })).toBeVisible()
})

test('the board without a limit, narrowed, on paper, and the calendar of one’s own', async ({ page, application }) => {
  await application.setClock('2026-11-24T10:00:00+09:00')
  await loginAs(page, 'hoiku-a')
  await report(page, '2026-11-24T09:50:00+09:00')
  await loginAs(page, 'joho-kacho')
  await page.goto('/deadlines?key=EFFECTIVENESS')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look(page, 'deadlines-none')
  await page.goto('/deadlines?strength=LAW')
  await expect(page.getByRole('table').first()).toBeVisible()
  await look(page, 'deadlines-narrowed')
  await page.getByRole('button', { name: '自分用のアドレスを作る' }).click()
  await expect(page.getByText(/feeds\/.+\/deadlines\.ics/)).toBeVisible()
  await look(page, 'deadlines-feed')
  await page.goto('/deadlines/print')
  await expect(page.getByRole('table')).toBeVisible()
  await print(page, 'deadlines')
})

const ZONES = ['Asia/Tokyo', 'America/New_York', 'Pacific/Auckland']

async function openedIn(browser: Browser, baseURL: string, timezoneId: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, timezoneId, locale: 'ja-JP' })).newPage()
  await loginAs(page, 'joho-a')
  return page
}

/** Opens the page; of a case everything that is folded on it, too. */
async function unfold(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main').getByText('読み込んでいます…')).toHaveCount(0)
  if (!address.startsWith('/incidents/')) return
  await page.locator('main details').evaluateAll((all) =>
    all.forEach((one) => {
      ;(one as HTMLDetailsElement).open = true
    }),
  )
  await expect(
    page
      .locator('main details')
      .filter({ hasText: 'このまま対応がない場合の督促予定' })
      .getByRole('button', { name: /残りの/ }),
  ).toBeVisible()
}

test('lateness, due dates and groups are the same text in browsers of Tokyo, New York and Auckland', async ({
  browser,
  page,
  application,
}) => {
  await application.setClock('2026-12-28T23:29:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page, '2026-12-28T23:20:00+09:00')
  await application.setClock('2026-12-29T12:10:00+09:00')
  const pages = await Promise.all(ZONES.map((zone) => openedIn(browser, application.url, zone)))

  for (const [address, says] of [
    [`/incidents/${number}`, /超過/],
    ['/deadlines?key=PERSON_NOTICE_START', /今日まで（[1-9]/],
    ['/deadlines?strength=GUIDELINE', /1月1日/],
    [`/?tab=posts&incident=${number}`, /所属/],
  ] as const) {
    // Opened and read at the same moment; a minute that ends just then, or a timer that acts, makes it once more.
    await expect(async () => {
      await Promise.all(pages.map((each) => unfold(each, address)))
      const [tokyo, ...others] = await Promise.all(pages.map((each) => each.locator('main').innerText()))
      expect(tokyo).toMatch(says)
      for (const other of others) expect(other, address).toBe(tokyo)
    }).toPass({ timeout: 120_000 })
  }
  await Promise.all(pages.map((each) => each.context().close()))
})
