import type { Locator, Page } from '@playwright/test'
import { expect, loginAs, look, PHONE, test } from './fixtures'
import { choose, field, report, send, when, write } from './office'

test.beforeEach(({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

async function openForm(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '人数・件数: 追加する' }).click()
  const dialog = page.getByRole('dialog')
  await when(dialog, 'いつの時点か', '2012-12-25T16:44')
  await write(dialog, '根拠', '使用記録簿と名簿')
  return dialog
}

async function exactly(dialog: Locator, number: string): Promise<void> {
  await write(dialog, '最小', number)
  await write(dialog, '最大', number)
}

test('numbers stand side by side, have parts and take the place of earlier ones, on a phone and at a desk', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await loginAs(page, 'encho')
  await page.goto(`/incidents/${number}`)
  const card = page.getByRole('region', { name: '人数・件数' })

  let dialog = await openForm(page)
  await expect(dialog.getByRole('checkbox', { name: '22～46人' })).toBeChecked()
  await write(dialog, '誰・何の数か', '園児')
  await exactly(dialog, '75')
  await look(page, 'counts-form')
  await page.setViewportSize(PHONE)
  await send(dialog, '追加する', '人数・件数を追加しました。')
  await expect(card.getByText('園児　75人', { exact: true })).toBeVisible()

  dialog = await openForm(page)
  await write(dialog, '誰・何の数か', '住所')
  await dialog.getByLabel('単位').selectOption('件')
  await dialog.getByLabel('どの数の内訳か').selectOption('園児　75人')
  await exactly(dialog, '60')
  await send(dialog, '追加する', '人数・件数を追加しました。')

  dialog = await openForm(page)
  await write(dialog, '誰・何の数か', '兄弟姉妹')
  await dialog.getByLabel('どの数の内訳か').selectOption('園児　75人')
  await exactly(dialog, '76')
  await dialog.getByRole('button', { name: '追加する' }).click()
  await expect(dialog.getByText(/内訳の合計が、もとの数（75）より多くなっています。/).first()).toBeVisible()
  await look(page, 'counts-refused')
  await page.setViewportSize(PHONE)
  await write(dialog, '誰・何の数か', '保護者')
  await dialog.getByLabel('どの数の内訳か').selectOption('全体の数')
  await exactly(dialog, '80')
  await expect(dialog.getByRole('checkbox', { name: '園児　75人' })).not.toBeChecked()
  await choose(dialog, 'ほかの記録と同じ人が含まれているかもしれない')
  await send(dialog, '追加する', '人数・件数を追加しました。')

  dialog = await openForm(page)
  await write(dialog, '誰・何の数か', '写真')
  await dialog.getByLabel('単位').selectOption('枚')
  await choose(dialog, '調べたが、分からない')
  await expect(field(dialog, '最小')).toHaveCount(0)
  await send(dialog, '追加する', '人数・件数を追加しました。')

  dialog = await openForm(page)
  await write(dialog, '誰・何の数か', '園児')
  await exactly(dialog, '73')
  await expect(
    dialog.getByText('この内訳も一緒に「以前の記録」に移ります：住所　60件。', { exact: false }),
  ).toBeVisible()
  await look(page, 'counts-form-replacing')
  await page.setViewportSize(PHONE)
  await send(dialog, '追加する', '人数・件数を追加しました。')

  await expect(card.getByText('80～153人', { exact: true })).toBeVisible()
  await card.getByText('以前の記録（3件）').click()
  await expect(card.getByText('22～46人', { exact: true })).toBeVisible()
  await expect(card.getByText('「園児　73人」に置き換え')).toBeVisible()
  await look(page, 'counts-card')

  await loginAs(page, 'joho-a')
  await page.goto('/incidents')
  await expect(page.getByText('80～153人').first()).toBeVisible()
})
