import { expect, loginAs, look, PHONE, test } from './fixtures'
import { choose, report, send } from './office'

test.use({ viewport: PHONE })
test.beforeEach(({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

test('a case is closed to all but its handlers, and is not there for whoever reported it', async ({ page }) => {
  await loginAs(page, 'koseki-a')
  const number = await report(page)
  const seen = async () =>
    ((await (await page.request.get(`/api/incidents?text=${number}`)).json()) as { total: number }).total
  expect(await seen()).toBe(1)

  await loginAs(page, 'joho-kacho')
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: '取扱者限定にする', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await choose(dialog, '職員の非違の疑い')
  await dialog.getByRole('checkbox').first().check()
  await look(page, 'confidential-form')
  await send(dialog, '取扱者限定にする', '取扱者限定にしました')
  await expect(page.getByText('この事案は、取扱者だけが知っています')).toBeVisible()
  await look(page, 'confidential-case')

  await loginAs(page, 'koseki-a')
  expect(await seen()).toBe(0)
  await page.goto(`/incidents/${number}`)
  await expect(page.getByRole('heading', { name: '事案が見つかりません' })).toBeVisible()
  await look(page, 'confidential-not-there')
})
