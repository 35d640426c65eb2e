import { DESKTOP, expect, loginAs, look, PHONE, test } from './fixtures'
import { choose, report, send, write } from './office'

test.beforeEach(async ({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

test('what was told in one report and is two events becomes two cases, and each says where the other is', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await loginAs(page, 'hoiku-a')
  const number = await report(page)

  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: 'この事案を分ける' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '分ける', exact: true }).click()
  await expect(dialog.getByText('入力してください').first()).toBeVisible()
  await write(dialog, '分ける理由', '同じ電話で、名簿のメールの誤送信も報告されていた。')
  await dialog.getByLabel(/^新しい事案の種類/).selectOption({ label: 'メールの誤送信' })
  await write(dialog, '新しい事案の状況', '２歳児クラスの名簿を、別の保護者にメールで送った。')
  await choose(dialog, 'みどり野市立わかば保育園')
  await expect(dialog.getByText('分けると、次のようになります')).toBeVisible()
  await expect(dialog.getByText(/新しい事案の期限は、.*から数えます/)).toBeVisible()
  await look(page, 'splitting-1-preview')
  await send(dialog, '分ける', '事案を分けました')

  await page.setViewportSize(DESKTOP)
  await expect(page.getByText('この事案から分けた事案があります')).toBeVisible()
  await look(page, 'splitting-2-old-case')
  await page.getByRole('link', { name: /のページを開く/ }).click()
  await expect(page.getByText('この事案は、ほかの事案から分けたものです')).toBeVisible()
  await look(page, 'splitting-3-new-case')
})
