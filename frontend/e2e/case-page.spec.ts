import { randomUUID } from 'node:crypto'
import { expect, expectAccessible, loginAs, PHONE, shot, test } from './fixtures'
import type { Page } from '@playwright/test'

const NURSERY = {
  noticedAt: { at: '2012-12-25T16:40:00+09:00', approx: false, unknown: false },
  what: { kind: 'LOSS', medium: 'SD_CARD', description: '２歳児用のカードがないことに気付きました。' },
  whose: { groups: ['CHILDREN'], contents: '２歳児クラスの写真' },
  persons: { min: 22, max: 46, unknown: false },
  place: { where: '事務所の書庫', lastSeenAt: '2012-12-18T15:20:00+09:00', unknown: false },
  malice: 'UNKNOWN',
  unitCode: null,
}

async function reported(page: Page): Promise<string> {
  await loginAs(page, 'hoiku-a')
  const token = (await page.context().cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')
  const response = await page.request.post('/api/incidents', {
    data: NURSERY, headers: { 'X-XSRF-TOKEN': decodeURIComponent(token?.value ?? ''), 'Idempotency-Key': randomUUID() },
  })
  return ((await response.json()) as { number: string }).number
}

test.beforeEach(async ({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

test('the head finds the case in the list and writes down what was on the lost card', async ({ page }) => {
  const number = await reported(page)
  await loginAs(page, 'encho')
  await page.goto('/incidents')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('事案一覧')
  await expectAccessible(page)
  await shot(page, 'cases')

  await page.goto(`/incidents/${number}`)
  await expect(page.getByText('あと25分').first()).toBeVisible()
  await page.getByRole('button', { name: '紛失した物・誤って送った物: 追加する' }).click()
  await page.getByLabel('名称').fill('２歳児用ＳＤカード')
  await page.getByLabel('数の単位').fill('枚')
  await page.getByLabel('入っていた情報の数').fill('４１')
  await page.getByLabel('その単位').fill('枚')
  await page.getByLabel('おおよその数です').first().check()
  await page.getByRole('button', { name: '内容を加える' }).click()
  const content = page.getByRole('group', { name: '内容1' })
  await content.getByLabel('日付').fill('2012-12-12、2012-13-40')
  await content.getByLabel('人数').fill('11、12')
  await content.getByLabel('数', { exact: true }).fill('17')
  await page.getByRole('button', { name: '保存する' }).click()
  await expect(page.getByText('日付は 2012-12-12 のように入力してください。').first()).toBeVisible()
  await expect(page.getByRole('alert')).toBeFocused()
  await shot(page, 'case-medium-refused')
  await content.getByLabel('日付').fill('2012-12-12、2012-12-13')
  await content.getByRole('textbox', { name: '何' }).fill('パネルシアター')
  await page.getByRole('button', { name: '保存する' }).click()
  await expect(page.getByRole('heading', { name: '２歳児用ＳＤカード 1枚' })).toBeVisible()
  await expect(page.getByText('約41枚')).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'case-overview')
})

test('a line of the course of events is corrected and both versions stay', async ({ page }) => {
  const number = await reported(page)
  await loginAs(page, 'encho')
  await page.goto(`/incidents/${number}/course`)
  await page.getByRole('button', { name: '経緯を加える' }).click()
  await page.getByLabel('日付だけ').check()
  await page.getByLabel('日付', { exact: true }).fill('2012-12-24')
  await page.getByLabel('誰が').fill('園長')
  await page.getByLabel('何をしたか').fill('書庫を点検した。')
  await shot(page, 'case-course-form')
  await page.getByRole('button', { name: '加える', exact: true }).click()
  await page.getByRole('button', { name: '「書庫を点検した。」を訂正する' }).click()
  await page.getByLabel('何をしたか').fill('書庫と引き出しを点検した。')
  await page.getByRole('button', { name: '訂正する', exact: true }).last().click()
  await expect(page.getByText('書庫と引き出しを点検した。')).toBeVisible()
  await expect(page.getByText('訂正前', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'case-course')

  await page.setViewportSize(PHONE)
  await shot(page, 'case-course')
  await page.goto(`/incidents/${number}`)
  await expect(page.getByText('２歳児クラスの写真')).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'case-overview')
  await page.goto('/incidents')
  await expect(page.getByText('わかば保育園 ＳＤカードの紛失').first()).toBeVisible()
  await shot(page, 'cases')
})

test('the diagram tells in picture and words where the case stands', async ({ page }) => {
  const number = await reported(page)
  await loginAs(page, 'hoiku-kacho')
  await page.goto(`/incidents/${number}/diagram`)
  await expect(page.getByText('第一報を確認し課長に報告する').first()).toBeVisible()
  await expect(page.getByText('「課長が受領した」となるのを待っています')).toBeVisible()
  await expect(page.locator('.diagram-here').first()).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'case-diagram')

  await page.setViewportSize(PHONE)
  await expect(page.getByText('図は広い画面で表示されます。')).toBeVisible()
  await shot(page, 'case-diagram')
})

test('a step says whose it is, and another nursery finds no case at all', async ({ page }) => {
  const number = await reported(page)
  await loginAs(page, 'hoiku-b')
  await page.goto(`/incidents/${number}/steps/head-report/F001`)
  await expect(page.getByText('佐藤 和子')).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'step-not-yours')
  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}/steps/closing-check`)
  await expect(page.getByText('この用務は今は行えません')).toBeVisible()
  await shot(page, 'step-not-open')

  await loginAs(page, 'other-encho')
  await page.goto(`/incidents/${number}`)
  await expect(page.getByText('この番号の事案は見つかりません。').first()).toBeVisible()
  await shot(page, 'case-not-found')
  await page.goto('/incidents')
  await expect(page.getByText('事案はありません')).toBeVisible()
  await shot(page, 'cases-none')
})

test('the case reads in English, and the secretariat reads a letter instead of a name', async ({ page }) => {
  const number = await reported(page)
  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'First report' })).toBeVisible()
  await expect(page.getByText('保育士Ａ', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('山田')).toHaveCount(0)
  await expectAccessible(page)
  await shot(page, 'case-overview-english')
  await page.goto(`/incidents/${number}/diagram`)
  await expect(page.locator('.diagram-here').first()).toBeVisible()
  await shot(page, 'case-diagram-english')
})
