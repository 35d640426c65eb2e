import { expect, DESKTOP, loginAs, look, test } from './fixtures'
import { send, when, write } from './office'

test('the secretariat plans a meeting, orders its agenda, sends the notice and records how it went', async ({
  page,
  application,
}) => {
  await application.setClock('2013-01-10T09:00:00+09:00')
  await page.setViewportSize(DESKTOP)
  await loginAs(page, 'joho-a')
  await page.goto('/council')
  await expect(page.getByText('会議はまだありません')).toBeVisible()
  await page.getByRole('link', { name: '委員名簿' }).click()
  for (const name of ['中村 三郎', '松村 一']) {
    await page.getByRole('button', { name: '委員を加える' }).click()
    const member = page.getByRole('dialog')
    await write(member, '氏名', name)
    await when(member, 'いつから', '2012-04-01')
    await send(member, '委員を加える', '委員を加えました')
  }
  await look(page, 'council-members')

  await page.getByRole('link', { name: '会議の一覧へ戻る' }).click()
  await page.getByRole('button', { name: '会議を予定する' }).click()
  const plan = page.getByRole('dialog')
  await when(plan, '開催日', '2013-01-17')
  await write(plan, '会場', '本庁舎5階 庁議室')
  await look(page, 'council-plan')
  await send(plan, '予定する', '会議を予定しました')
  await expect(page.getByRole('heading', { level: 1, name: '第１期第１回' })).toBeVisible()

  await page.getByRole('button', { name: '次第を編集する' }).click()
  const agenda = page.getByRole('dialog')
  for (const [index, title] of ['住民情報の外部提供について', '会議の日程について'].entries()) {
    await agenda.getByRole('button', { name: '案件を加える' }).click()
    await agenda.getByLabel('件名').nth(index).fill(title)
  }
  await agenda.getByLabel('種類').first().selectOption({ label: '諮問' })
  await agenda.getByLabel('資料番号').first().fill('6')
  await agenda.getByRole('button', { name: '案件2を上へ' }).click()
  await look(page, 'council-agenda-form')
  await send(agenda, '次第を保存する', '次第を保存しました')
  await page.getByRole('button', { name: '次第を確定する' }).click()
  await send(page.getByRole('dialog'), '次第を確定する', '次第を確定しました')
  await page.getByRole('button', { name: '開催の知らせを発送する' }).click()
  await expect(page.getByRole('dialog')).toContainText('平成25年1月17日')
  await look(page, 'council-notice')
  await send(page.getByRole('dialog'), '発送する', '開催の知らせを発送しました')

  await application.setClock('2013-01-17T13:00:00+09:00')
  await page.reload()
  await page.getByRole('button', { name: '開催の記録を入力する' }).click()
  const record = page.getByRole('dialog')
  await record.getByLabel('中村 三郎の出欠').selectOption({ label: '出席' })
  await record.getByLabel('松村 一の出欠').selectOption({ label: '欠席' })
  await record.getByRole('combobox', { name: '結果' }).nth(0).selectOption({ label: '報告済' })
  await record.getByRole('combobox', { name: '結果' }).nth(1).selectOption({ label: '答申' })
  await look(page, 'council-record')
  await send(record, '記録を保存する', '開催の記録を保存しました')
  await page.getByRole('button', { name: '会議の開催を記録する' }).click()
  await send(page.getByRole('dialog'), '会議の開催を記録する', '会議の開催を記録しました')
  await look(page, 'council-meeting')
  await page.goto('/council')
  await look(page, 'council-meetings')

  await loginAs(page, 'hoiku-kacho')
  await page.goto('/council')
  await expect(page.getByRole('link', { name: '第１期第１回' })).toBeVisible()
  await expect(page.getByRole('button', { name: '会議を予定する' })).toHaveCount(0)
})
