import { expect, loginAs, look, test } from './fixtures'
import { choose, report, send, write } from './office'

test.beforeEach(async ({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

test('the chief who entered the head’s report for her leaves its receipt to somebody else', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)

  await loginAs(page, 'hoiku-kacho')
  await page.goto(`/incidents/${number}/steps/head-report/F001`)
  const heard = page.getByRole('group', { name: '代わりに入力します', exact: true })
  await expect(heard.getByLabel('一覧にない方の所属・職・氏名')).toBeVisible()
  await heard.getByLabel('誰から').selectOption('みどり野市立わかば保育園 園長 佐藤 和子')
  await expect(heard.getByLabel('一覧にない方の所属・職・氏名')).toBeHidden()
  await choose(heard, '電話')
  await look(page, 'second-person-on-behalf')
  await choose(page.getByRole('radiogroup', { name: /報告の方法/ }), '電話')
  await write(page, '報告した人（職）', '園長')
  await write(page, '報告した内容', '書庫を確かめたが、見当たらない。')
  await send(page, '課長に報告する', '課長に報告しました')

  await page.goto(`/incidents/${number}/steps/chief-receipt/F001`)
  await expect(page.getByText('別の人の確認が必要です')).toBeVisible()
  await expect(page.getByText(/小林 正/)).toBeVisible()
  await expect(page.getByRole('button', { name: '受領する' })).toHaveCount(0)
  await look(page, 'second-person-refused')
})

test('a word that is nobody’s name is refused, and a registration by mistake is withdrawn', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)

  await loginAs(page, 'encho')
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: '関係者: 登録する' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('名前').fill('USB')
  await dialog.getByLabel('呼び方').selectOption('保護者')
  await dialog.getByRole('button', { name: '登録する' }).click()
  await expect(dialog.getByRole('alert')).toContainText('人の名前ではない')
  await look(page, 'participant-refused')
  await dialog.getByLabel('名前').fill('緑野 一郎')
  await dialog.getByRole('button', { name: '登録する' }).click()
  await expect(page.getByText('緑野 一郎（所属の外での表示: 保護者Ａ）')).toBeVisible()

  await loginAs(page, 'hoiku-kacho')
  await page.goto(`/incidents/${number}`)
  await expect(page.getByText(/氏名を伏せています：.*保護者Ａ/)).toBeVisible()
  await look(page, 'participant-masked')

  await loginAs(page, 'encho')
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: '取り消す: 緑野 一郎' }).click()
  await dialog.getByLabel('取り消す理由').fill('別の人だったため')
  await look(page, 'participant-withdraw')
  await dialog.getByRole('button', { name: '登録を取り消す' }).click()
  await expect(page.getByText('別の人だったため')).toBeVisible()
  await look(page, 'participant-withdrawn')
})
