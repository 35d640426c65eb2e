import { expect, DESKTOP, loginAs, look, PHONE, test } from './fixtures'
import { choose, report, send, when, write } from './office'

const WORK = '配食サービス業務委託'

test('a section enters its contract, and a contractor’s case is followed under its contract', async ({
  page,
  application,
}) => {
  await application.setClock('2012-11-20T19:05:00+09:00')
  await page.setViewportSize(DESKTOP)
  await loginAs(page, 'korei-kacho')
  await page.goto('/contracts')
  await expect(page.getByRole('link', { name: '在宅介護支援センター運営委託' })).toBeVisible()
  await look(page, 'contracts')

  await page.getByRole('button', { name: '契約を登録する' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: '登録する', exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('委託業務名')
  await look(page, 'contract-refused')
  await form.getByLabel('受託者').selectOption({ index: 1 })
  await write(form, '委託業務名', WORK)
  await choose(form, '委託')
  await form.getByRole('button', { name: '連名の課を加える' }).click()
  await form.getByLabel('連名の課（2番目）').selectOption({ label: '総合福祉事務所' })
  await when(form, '始まりの日', '2012-04-01')
  await when(form, '終わりの日', '2012-10-31')
  await choose(form, '事故報告義務')
  await send(form, '登録する', '契約を登録しました')
  await expect(page.getByRole('heading', { level: 1, name: WORK })).toBeVisible()
  await page.getByRole('button', { name: '契約を訂正する' }).click()
  await write(page.getByRole('dialog'), '事故を知らせるまでの時間（時間）', '1')
  await write(page.getByRole('dialog'), '理由', '契約書を確かめたため')
  await send(page.getByRole('dialog'), '訂正する', '契約を訂正しました')
  await expect(page.getByRole('heading', { name: '訂正する前の内容' })).toBeVisible()
  await look(page, 'contract')
  await page.goto('/contracts?period=ENDED')
  await expect(page.getByRole('link', { name: WORK })).toBeVisible()

  await loginAs(page, 'jutaku')
  const number = await report(page, '2012-11-20T17:05:00+09:00', '2012-11-20T15:00:00+09:00')
  await page.setViewportSize(PHONE)
  await page.goto(`/incidents/${number}`)
  await expect(page.getByText('在宅介護支援センター運営委託', { exact: false }).first()).toBeVisible()
  await look(page, 'case-of-a-contractor')

  await page.goto(`/incidents/${number}/contracts`)
  await page.getByRole('button', { name: '再委託先を記入する' }).click()
  const chain = page.getByRole('dialog')
  await write(chain, '事業者名', '緑野運輸')
  await write(chain, '実際の雇用主', '緑野商店')
  await write(chain, '何で分かったか', '聞き取り')
  await look(page, 'chain-form')
  await send(chain, '保存する', '再委託の連鎖を記録しました')
  await look(page, 'case-contracts')

  await loginAs(page, 'sogo-kacho')
  await page.setViewportSize(DESKTOP)
  await page.goto(`/incidents/${number}/contracts`)
  await page.getByRole('button', { name: '計画を求めた' }).click()
  await when(page.getByRole('dialog'), '求めた日時', '2012-11-20T19:05')
  await when(page.getByRole('dialog'), '提出の期限', '2012-11-28')
  await send(page.getByRole('dialog'), '記録する', '計画を求めたことを記録しました')
  await application.setClock('2012-11-27T10:00:00+09:00')
  await page.reload()
  await page.getByRole('button', { name: '計画を受け取った' }).click()
  await when(page.getByRole('dialog'), '受け取った日時', '2012-11-27T09:30')
  await write(page.getByRole('dialog'), '計画の内容', '研修を行い、対応手引を改める。')
  await send(page.getByRole('dialog'), '記録する', '計画を受け取ったことを記録しました')
  await look(page, 'case-contracts-plan')
})

test('another contractor and another section find neither the contract nor the case', async ({ page, application }) => {
  await application.setClock('2012-11-20T19:05:00+09:00')
  await loginAs(page, 'jutaku')
  const number = await report(page, '2012-11-20T17:05:00+09:00', '2012-11-20T15:00:00+09:00')
  const { items } = (await (await page.request.get('/api/contracts')).json()) as { items: { id: number }[] }

  await loginAs(page, 'hoiku-kacho')
  await page.goto(`/contracts/${items[0]!.id}`)
  await expect(page.getByText('この契約は見つかりません')).toBeVisible()
  expect((await page.request.get(`/api/incidents/${number}`)).status()).toBe(404)
  await page.goto('/contracts')
  await expect(page.getByText('契約はありません')).toBeVisible()
  await look(page, 'contracts-none')
})
