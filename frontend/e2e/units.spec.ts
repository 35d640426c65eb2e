import { expect, loginAs, look, PHONE, test } from './fixtures'
import { choose, command, openTask, report, send, write } from './office'

const DESKTOP = { width: 1280, height: 900 }

test.beforeEach(({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

test('a section plays its own case: staff searches, the subsection chief reports, the chief receives', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await loginAs(page, 'koseki-a')
  const number = await report(page)
  await page.goto(`/incidents/${number}`)
  await expect(page.getByRole('heading', { name: '関係所属' })).toBeVisible()
  await look(page, 'section-case')
  await openTask(page, number, '捜索・回収を記録する')
  await choose(page, '事務室')
  await write(page, '捜した人', '職員２名')
  await write(page, '捜した内容', '事務室を捜した。')
  await choose(page, '見つからず、捜索を続ける')
  await choose(page, 'ない（職場の中だけ）')
  await look(page, 'section-search')
  await send(page, '捜索を記録する', '捜索を記録しました')

  await loginAs(page, 'koseki-kakaricho')
  await openTask(page, number, '第一報を確認し課長に報告する')
  await look(page, 'section-head-report')
  await command(page, `/api/incidents/${number}/supervisor/S-KOSEKI/head-report`, {
    time: { startsAt: '2012-12-25T16:45:00+09:00', openEnd: false },
    reporter: '戸籍係長',
    means: 'IN_PERSON',
    words: '戸籍住民課長に状況を報告した。',
  })

  await page.setViewportSize(DESKTOP)
  await loginAs(page, 'koseki-kacho')
  await openTask(page, number, '第一報を受領し指示する')
  await expect(page.getByText('戸籍住民課長に状況を報告した。')).toBeVisible()
  await look(page, 'section-receipt')
  await page.goto(`/incidents/${number}/supervisor`)
  await look(page, 'section-tab-supervisor')
})

test('a contractor’s person has the steps of its own case, and nothing of the city’s', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await loginAs(page, 'jutaku')
  const number = await report(page)
  await page.goto(`/report/sent/${number}`)
  await look(page, 'contractor-sent')
  await page.goto(`/?incident=${number}`)
  await expect(page.getByRole('link', { name: '開く: 捜索・回収を記録する' })).toBeVisible()
  await expect(page.getByRole('link', { name: '開く: 第一報を確認し課長に報告する' })).toBeVisible()
  await expect(page.getByRole('link', { name: /報告義務の判断/ })).toHaveCount(0)
  await look(page, 'contractor-worklist')
  await openTask(page, number, '第一報を確認し課長に報告する')
  await look(page, 'contractor-head-report')
})

test('a resident’s call asks which section it is about', async ({ page }) => {
  await loginAs(page, 'koseki-a')
  await page.goto('/call')
  await page.getByRole('radio', { name: '住民', exact: true }).check()
  await page.getByLabel('どの所属のことか').fill('戸籍住民課')
  await look(page, 'call-resident')
  await page.setViewportSize(PHONE)
  await look(page, 'call-resident-phone')
})
