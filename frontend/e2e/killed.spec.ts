import { expect, loginAs, look, shot, test } from './fixtures'
import { choose, openTask, report, send, when, write } from './office'

test('a power failure in the middle of a task loses neither the case nor a word', async ({ page, application }) => {
  await application.setClock('2012-12-25T16:45:00+09:00')
  await loginAs(page, 'encho')
  const number = await report(page)
  await openTask(page, number, '捜索・回収を記録する', 'posts')
  await when(page, '捜し始めた日時', '2012-12-25T16:40')
  await when(page, '捜し終えた日時', '2012-12-25T16:44')
  await choose(page, '事務室')
  await write(page, '捜した人', '園長・保育士５名')
  await write(page, '捜した内容', '事務室の書庫を捜した。')
  await choose(page, '見つからず、捜索を続ける')

  await application.kill()
  await page.getByRole('button', { name: '捜索を記録する' }).click()
  await expect(page.getByText('接続できません。入力した内容は残っています。')).toBeVisible()
  await application.start()

  // The login did not end with the power, and what was typed is still there.
  await expect(page.getByLabel('捜した内容')).toHaveValue('事務室の書庫を捜した。')
  await send(page, '捜索を記録する', '捜索を記録しました')
  await page.goto(`/incidents/${number}/search`)
  await expect(page.getByText('事務室の書庫を捜した。')).toHaveCount(1)

  await openTask(page, number, '第一報を確認し課長に報告する')
  await expect(page.getByLabel('報告した内容')).toBeVisible()
  await application.setClock('2012-12-25T17:10:30+09:00')
  await loginAs(page, 'hoiku-kacho')
  await expect
    .poll(async () => (await page.request.get(`/api/incidents/${number}/steps/chief-receipt/F001`)).json())
    .toMatchObject({ open: true })
  await openTask(page, number, '第一報を受領し指示する')
})

test('while the database is away the page says what to do, and nothing typed is lost', async ({
  page,
  application,
}) => {
  const away = page.getByText('今、データベースにつながらないため保存も表示もできません。')
  await application.setClock('2012-12-26T10:45:00+09:00')
  await loginAs(page, 'encho')
  const number = await report(page)
  await openTask(page, number, '捜索・回収を記録する', 'posts')
  await when(page, '捜し始めた日時', '2012-12-26T10:40')
  await when(page, '捜し終えた日時', '2012-12-26T10:44')
  await choose(page, '事務室')
  await write(page, '捜した人', '園長・保育士５名')
  await write(page, '捜した内容', '事務室の書庫を捜した。')
  await choose(page, '見つからず、捜索を続ける')
  await expect(page.getByText(/下書きを保存しました/)).toBeVisible()

  application.stopDatabase()
  try {
    await expect.poll(async () => (await page.request.get('/actuator/health')).status()).toBe(503)
    await expect.poll(async () => (await page.request.get('/api/session')).status()).toBe(503)
    await page.getByRole('button', { name: '捜索を記録する' }).click()
    await expect(away.first()).toBeVisible()
    await expect(page.getByLabel('捜した内容')).toHaveValue('事務室の書庫を捜した。')
    await shot(page, 'database-away-form')

    const opened = await page.context().newPage()
    expect((await opened.goto('/incidents'))?.status()).toBe(503)
    await expect(opened.getByRole('heading', { level: 1, name: '今は表示できません' })).toBeVisible()
    await look(opened, 'database-away-page')
    await opened.close()
  } finally {
    application.databaseGoesOn()
  }

  await expect.poll(async () => (await page.request.get('/actuator/health')).status()).toBe(200)
  await expect(page.getByLabel('捜した内容')).toHaveValue('事務室の書庫を捜した。')
  await send(page, '捜索を記録する', '捜索を記録しました')
})
