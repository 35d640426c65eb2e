import { expect, loginAs, look, test } from './fixtures'
import { report } from './office'

test('on a Sunday evening the silent head is telephoned, and after the holiday the secretariat says why it came late', async ({
  page,
  application,
}) => {
  await application.setClock('2012-12-23T20:01:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page, '2012-12-23T20:00:00+09:00')

  await application.setClock('2012-12-23T20:20:00+09:00')
  await loginAs(page, 'hoiku-kakari')
  await expect.poll(async () => (await page.request.get('/api/calls')).text()).toContain(number)
  await page.goto('/')
  const call = page
    .getByRole('listitem')
    .filter({ hasText: '園長に電話してください' })
    .filter({ has: page.getByRole('link', { name: new RegExp(`第${Number(number.split('-')[1])}号`) }) })
  await expect(call.getByRole('link', { name: 'わかば保育園長 042-000-2001' })).toHaveAttribute(
    'href',
    'tel:042-000-2001',
  )
  await look(page, 'night-call-tasks')

  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: /電話で伝えた/ }).click()
  const dialog = page.getByRole('dialog', { name: '電話で伝えたことの記録' })
  await dialog.getByLabel('電話に出た相手').fill('園長')
  await dialog.getByRole('button', { name: '記録する' }).click()
  await expect(page.getByRole('status').filter({ hasText: '電話で伝えたことを記録しました' })).toBeVisible()
  await expect(page.getByRole('button', { name: /電話で伝えた/ })).toHaveCount(0)
  await page.getByText('電話連絡（1件）').click()
  await expect(page.getByText(/園長へ伝えました（保育課係長）/)).toBeVisible()

  await application.setClock('2012-12-25T10:30:00+09:00')
  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}`)
  await expect(page.getByText(/情報公開課の確認の期限を過ぎています/)).toBeVisible()
  await look(page, 'secretariat-late')
  await page.getByLabel('遅れた理由').fill('休日の夜に届いたため')
  await page.getByRole('button', { name: '理由を記録する' }).click()
  await expect(page.getByRole('status').filter({ hasText: '遅れた理由を記録しました' })).toBeVisible()
  await page.getByText(/済んだ期限/).click()
  await expect(page.getByText('遅れた理由：休日の夜に届いたため')).toBeVisible()
  await look(page, 'clocks-of-a-case')
})
