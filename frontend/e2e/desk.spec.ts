import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, loginAs, look, PHONE, shot, test } from './fixtures'
import { choose, field, openTask, report, send, write } from './office'

const HEAD = '第一報を確認し課長に報告する'
const SEARCH = '捜索・回収を記録する'

test.beforeEach(async ({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))
test.afterEach(async () => {
  await Promise.all(devices.splice(0).map((device) => device.context().close()))
})

const devices: Page[] = []

/** Another device, at which somebody else (or the same person) sits; it is put away after the test. */
async function deviceOf(browser: Browser, baseURL: string | undefined, login: string): Promise<Page> {
  const page = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  devices.push(page)
  await loginAs(page, login)
  return page
}

async function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY)
}

test('what was typed is there on another device, a colleague is told, and throwing it away needs one press', async ({
  page,
  browser,
  baseURL,
}) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await loginAs(page, 'encho')
  await openTask(page, number, HEAD)
  await expect(page.getByText('書きかけの内容を戻しました')).toHaveCount(0)
  await write(page, '報告した内容', '課長に電話で伝えた。')
  await choose(page, '電話')
  await expect(page.getByText(/下書きを保存しました（午後4時4\d分）/)).toBeVisible()
  await page.goto('/')

  const elsewhere = await deviceOf(browser, baseURL, 'encho')
  await openTask(elsewhere, number, HEAD)
  await expect(elsewhere.getByText('書きかけの内容を戻しました')).toBeVisible()
  await expect(field(elsewhere, '報告した内容')).toHaveValue('課長に電話で伝えた。')
  await expect(elsewhere.getByRole('radio', { name: '電話', exact: true })).toBeChecked()
  await look(elsewhere, 'desk-draft')

  const deputy = await deviceOf(browser, baseURL, 'fuku-encho')
  await openTask(deputy, number, HEAD, 'posts')
  await expect(deputy.getByText('佐藤 和子さんがこの手続を開いています')).toBeVisible()
  await expect(field(deputy, '報告した内容')).toHaveValue(/ＳＤカードの紛失について報告した。/)
  await expectAccessible(deputy)
  await shot(deputy, 'desk-opened-by')

  await elsewhere.getByRole('button', { name: '下書きを捨てる' }).click()
  await expect(elsewhere.getByText('書きかけの内容を戻しました')).toHaveCount(0)
  await expect(field(elsewhere, '報告した内容')).toHaveValue(/ＳＤカードの紛失について報告した。/)
  await elsewhere.reload()
  await expect(field(elsewhere, '報告した内容')).toHaveValue(/ＳＤカードの紛失について報告した。/)
})

test('of two on one form the second sees both versions, and a sent form leaves no draft', async ({
  page,
  browser,
  baseURL,
}) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await loginAs(page, 'encho')
  await openTask(page, number, HEAD)
  const deputy = await deviceOf(browser, baseURL, 'fuku-encho')
  await openTask(deputy, number, HEAD, 'posts')
  await write(deputy, '報告した内容', '園長代理が課長に伝えた。')
  await choose(deputy, '口頭（対面）')
  await write(page, '報告した内容', '園長が課長に伝えた。')
  await choose(page, '電話')
  await send(page, '課長に報告する', '課長に報告しました')

  await deputy.getByRole('button', { name: '課長に報告する', exact: true }).click()
  const both = deputy.getByRole('alert').filter({ has: deputy.getByRole('table') })
  await expect(both.getByText('園長が課長に伝えた。')).toBeVisible()
  await expect(both.getByText('園長代理が課長に伝えた。')).toBeVisible()
  await expect(field(deputy, '報告した内容')).toHaveValue('園長代理が課長に伝えた。')
  await look(deputy, 'desk-conflict')
})

test('the list keeps its place over a task, a reload and a finished task', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  for (let n = 0; n < 6; n++) await report(page)
  await page.setViewportSize(PHONE)
  await loginAs(page, 'encho')
  await page.goto('/?tab=mine')
  await page.getByLabel('手続', { exact: true }).selectOption('head-report')
  await expect(page).toHaveURL(/step=head-report/)
  await expect(page.getByRole('link', { name: '開く: 本人への連絡と謝罪を記録する' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: `開く: ${HEAD}`, exact: true }).nth(5)).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, 700))
  await expect.poll(() => scrolled(page)).toBe(700)

  await page.reload()
  await expect.poll(() => scrolled(page)).toBe(700)
  await page
    .getByRole('link', { name: `開く: ${HEAD}`, exact: true })
    .nth(3)
    .evaluate((link: HTMLElement) => link.click())
  await expect(page.getByRole('heading', { level: 1, name: HEAD })).toBeVisible()
  await page.goBack()
  await expect.poll(() => scrolled(page)).toBe(700)

  await page
    .getByRole('link', { name: `開く: ${HEAD}`, exact: true })
    .nth(3)
    .evaluate((link: HTMLElement) => link.click())
  await write(page, '報告した内容', '課長に伝えた。')
  await choose(page, '電話')
  await send(page, '課長に報告する', '課長に報告しました')
  await expect(page.getByLabel('手続', { exact: true })).toHaveValue('head-report')
  await expect.poll(() => scrolled(page)).toBe(700)
  await shot(page, 'desk-list')
})

test('a teacher takes the search, nobody steals it, and a colleague takes it over', async ({
  page,
  browser,
  baseURL,
}) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await openTask(page, number, SEARCH)
  await page.getByRole('button', { name: `自分が担当する: ${SEARCH}` }).click()
  await expect(page.getByText('あなたが担当しています')).toBeVisible()

  const colleague = await deviceOf(browser, baseURL, 'hoiku-b')
  await openTask(colleague, number, SEARCH, 'posts')
  await expect(colleague.getByText('山田 花子さんが担当しています')).toBeVisible()
  await expect(colleague.getByRole('button', { name: '捜索を記録する', exact: true })).toHaveCount(0)
  await look(colleague, 'desk-taken')
  await colleague.getByRole('button', { name: `引き継ぐ: ${SEARCH}` }).click()
  await colleague
    .getByRole('dialog')
    .getByRole('button', { name: `引き継ぐ: ${SEARCH}` })
    .click()
  await expect(colleague.getByText('あなたが担当しています')).toBeVisible()
  await expect(colleague.getByRole('button', { name: '捜索を記録する', exact: true })).toBeVisible()
  await colleague.getByRole('button', { name: `担当をやめる: ${SEARCH}` }).click()
  await expect(colleague.getByText('担当をやめました')).toBeVisible()
})

test('the chief marks the head as a party, sees first what follows, and has the task', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await loginAs(page, 'hoiku-kacho')
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: '当事者とする', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('誰を').selectOption({ label: '佐藤 和子（みどり野市立わかば保育園 園長）' })
  await dialog.getByLabel('理由').fill('カードを最後に使った本人のため')
  await expect(dialog.getByText('第一報を確認し報告する：みどり野市立わかば保育園 園長から保育課長へ')).toBeVisible()
  await shot(page, 'desk-mark-party')
  await dialog.getByRole('button', { name: '当事者とする', exact: true }).click()
  await expect(page.getByText('当事者としました。手続の担当を移しました。')).toBeVisible()
  await expect(page.getByText('カードを最後に使った本人のため')).toBeVisible()
  await look(page, 'desk-parties')

  await openTask(page, number, HEAD)
  await expect(page.getByText('当事者を除くため、上位の職が担当します')).toBeVisible()
  await look(page, 'desk-passed-over')
})
