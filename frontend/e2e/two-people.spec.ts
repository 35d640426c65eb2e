import type { Page } from '@playwright/test'
import { DESKTOP, expect, expectAccessible, loginAs, look, PASSWORD, PHONE, shot, test } from './fixtures'
import { field, logInByForm, openTask, report, write } from './office'

const WORDS = '園長が書庫をもう一度捜した。'

test.beforeEach(async ({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

/** Another tab of the same browser. */
const anotherTab = (page: Page) => page.context().newPage()

async function changeUser(tab: Page, login: string): Promise<void> {
  await tab.goto('/login')
  await tab.getByRole('button', { name: 'ログアウトして、別の方でログインする' }).click()
  await logInByForm(tab, login)
}

/** The head of the nursery has typed a line and not sent it. */
async function typedByTheHead(page: Page): Promise<string> {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await loginAs(page, 'encho')
  await page.goto(`/incidents/${number}/course`)
  const bar = page.getByRole('form', { name: '経緯を加える' })
  await write(bar, '誰が', '園長')
  await write(bar, '何をしたか', WORDS)
  return number
}

test('somebody logs in in another tab: the first page is hidden at once, and its words are sent by nobody but their writer', async ({
  page,
}) => {
  const number = await typedByTheHead(page)
  const other = await anotherTab(page)
  await changeUser(other, 'hoiku-a')

  const block = page.getByRole('dialog', { name: 'このブラウザーでは、別の方（山田 花子）がログインしています' })
  await expect(block).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(field(page, '何をしたか')).toBeHidden()
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
    await shot(page, 'two-people')
  }
  await expect(block.getByLabel('ログインID')).toHaveValue('encho')
  await block.getByLabel('パスワード').fill(PASSWORD)
  await block.getByRole('button', { name: 'ログイン', exact: true }).click()

  await expect(block).toBeHidden()
  await expect(
    other.getByRole('dialog', { name: 'このブラウザーでは、別の方（佐藤 和子）がログインしています' }),
  ).toBeVisible()
  await expect(field(page, '何をしたか')).toHaveValue(WORDS)
  await field(page, '何をしたか').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: WORDS })).toBeVisible()
  await page.goto(`/incidents/${number}/history`)
  await expect(page.getByText('佐藤 和子').first()).toBeVisible()
})

test('a press that comes before the tab has heard is refused, and nothing is stored', async ({ page }) => {
  // The tab hears nothing of the other one, as if it had slept.
  await page.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  const number = await typedByTheHead(page)
  const other = await anotherTab(page)
  await other.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined
  })
  await changeUser(other, 'hoiku-a')

  await page
    .getByRole('form', { name: '経緯を加える' })
    .getByRole('button', { name: '加える' })
    .evaluate((button: HTMLElement) => button.click())

  await expect(
    page.getByRole('dialog', { name: 'このブラウザーでは、別の方（山田 花子）がログインしています' }),
  ).toBeVisible()
  await other.goto(`/incidents/${number}/course`)
  await expect(other.getByRole('form', { name: '経緯を加える' })).toBeVisible()
  await expect(other.getByText(WORDS)).toHaveCount(0)
})

test('the second person goes on on a page of their own, and never meets the draft of the first', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await loginAs(page, 'encho')
  await openTask(page, number, '第一報を確認し課長に報告する')
  await write(page, '報告した内容', WORDS)
  const other = await anotherTab(page)
  await changeUser(other, 'fuku-encho')

  await page.getByRole('button', { name: '高橋 恵 として続ける' }).click()
  await expect(page.getByRole('banner')).toContainText('高橋 恵')
  await openTask(page, number, '第一報を確認し課長に報告する', 'posts')
  await expect(field(page, '報告した内容')).toHaveValue(/について報告した。/)
  await expect(field(page, '報告した内容')).not.toHaveValue(WORDS)
})

test('whoever logs out in one tab leaves no other open', async ({ page }) => {
  await typedByTheHead(page)
  const other = await anotherTab(page)
  await other.goto('/')
  await other.getByRole('button', { name: 'ログアウト' }).click()
  await expect(other.getByText('ログアウトしました')).toBeVisible()

  await expect(page.getByRole('dialog', { name: 'もう一度ログインしてください' })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
})

test('the login says who is logged in, and lets them go on or somebody else begin', async ({ page }) => {
  await loginAs(page, 'encho')
  await page.goto('/login?to=%2Fincidents')
  await expect(page.getByRole('heading', { level: 1, name: '佐藤 和子 さんがログインしています' })).toBeVisible()
  await look(page, 'login-already')

  await page.getByRole('link', { name: '佐藤 和子 として続ける' }).click()
  await expect(page).toHaveURL(/\/incidents$/)
  await changeUser(page, 'hoiku-a')
  await expect(page.getByRole('banner')).toContainText('山田 花子')
})
