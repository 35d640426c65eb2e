import { expect, loginAs, look, PHONE, test } from './fixtures'
import { choose, field, report, send, write } from './office'

const DESKTOP = { width: 1280, height: 900 }

test.beforeEach(({ application }) => application.setClock('2012-12-28T09:00:00+09:00'))

test('whoever knows no minute says what they know, and the pages say no more', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await loginAs(page, 'encho')
  const number = await report(page)
  await page.goto(`/incidents/${number}`)

  await page.getByRole('button', { name: '発生の日時: 記録する' }).click()
  const happened = page.getByRole('dialog')
  await choose(happened, '分かる（だいたいでもよい）')
  await write(happened, 'いつ', '12/18の夕方')
  await expect(happened.getByText('平成24年12月18日（火）夕方')).toBeVisible()
  await write(happened, 'どうして分かったか', '使用記録簿')
  await look(page, 'told-time-occurrence')
  await send(happened, '保存する', '発生の日時を記録しました')

  await page.getByRole('button', { name: '露出期間: 記録する' }).click()
  const open = page.getByRole('dialog')
  await choose(open, 'その期間があった')
  await write(open, 'いつからいつまで', '12/18～12/21')
  await write(open, '何をして止めたか', '書庫に鍵を掛けた。')
  await write(open, 'どうして分かったか', '使用記録簿')
  await look(page, 'told-time-exposure')
  await send(open, '保存する', '露出期間を記録しました')

  await page.getByRole('button', { name: '知った日時と人: 追加する' }).click()
  const knew = page.getByRole('dialog')
  await write(knew, '知った人', '副園長')
  await choose(knew, '市の職員')
  await choose(knew, '事案そのもの')
  await write(knew, '知った日時', '12/24以前')
  await knew.getByRole('button', { name: '追加する' }).click()
  await expect(knew.getByText('「以前」だけでは期限を数えられません').first()).toBeVisible()
  await look(page, 'told-time-knowledge-refused')
  await write(knew, '知った日時', '12/24の夕方')
  await send(knew, '追加する', '知った日時を追加しました')
  await expect(page.getByText('期限は、最も早い場合の平成24年12月24日（月）午後3時から数えます。')).toBeVisible()

  await page.setViewportSize(DESKTOP)
  await look(page, 'told-time-overview')
  await page.goto(`/incidents/${number}/course`)
  const bar = page.getByRole('form', { name: '経緯を加える' })
  for (const [time, what, understood] of [
    ['11月下旬', '最後に使った。', '平成24年11月下旬'],
    ['12/25 19:30頃から翌日', '保護者に電話した。', '平成24年12月25日（火）午後7時30分頃～翌日'],
  ] as const) {
    await write(bar, 'いつ', time)
    await write(bar, '何をしたか', what)
    await expect(bar.getByText(understood)).toBeVisible()
    await field(bar, '何をしたか').press('Enter')
    await expect(page.getByRole('status').filter({ hasText: what })).toBeVisible()
  }
  await expect(page.getByRole('heading', { name: '平成24年11月下旬' })).toBeVisible()
  await expect(page.getByText('午後7時30分頃～翌日')).toBeVisible()
  await look(page, 'told-time-course')
})
