import { DESKTOP, expect, expectAccessible, loginAs, look, PHONE, shot, test } from './fixtures'
import { choose, field, write } from './office'

test.beforeEach(async ({ application }) => application.setClock('2012-12-25T17:00:00+09:00'))

test('the section takes the first call, and the nursery’s head adds three lines on a phone', async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await loginAs(page, 'hoiku-kakari')
  await page.goto('/')
  await page.getByRole('link', { name: '電話聞き取り', exact: true }).click()
  await write(page, '所属', 'わかば')
  await write(page, '受電時刻', '10分前')
  await expect(page.getByText('平成24年12月25日（火）午後4時50分頃')).toBeVisible()
  await write(page, '職', '保育士')
  await write(page, '氏名', '本田 みどり')
  await choose(page.getByRole('region', { name: 'けが・危険' }), 'ない')
  await choose(page, '紛失')
  await choose(page, 'ＳＤカード')
  await write(page, '聞いたとおりに', '２歳児用のカードがないと言っている。')
  await write(page, '気付いた日時', '4:40')
  const saved = page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/call-draft') && (response.request().postData() ?? '').includes('"half":"other"'),
  )
  await page.getByRole('button', { name: '平成24年12月25日（火）午後4時40分' }).click()

  // The browser is closed by mistake: what was typed is there again.
  await saved
  await expect(page.getByText(/に保存しました/)).toBeVisible()
  await page.reload()
  await expect(page.getByText('途中まで入力した聞き取りがあります')).toBeVisible()
  await expect(field(page, '聞いたとおりに')).toHaveValue('２歳児用のカードがないと言っている。')

  await write(page, 'どこで', '事務室の書庫')
  await write(page, '最後に確認・使用した日時', '12/18 15:20')
  await choose(page, '子ども')
  await write(page, '何の情報か', '写真')
  await write(page, '少なくて（人）', '22')
  await write(page, '多くて（人）', '46')
  await write(page, '名称（例：２歳児用ＳＤカード）', '２歳児用ＳＤカード')
  await page.getByRole('group', { name: 'したこと1' }).getByLabel('いつ').fill('16:41～')
  await page.getByRole('group', { name: 'したこと1' }).getByLabel('誰が').fill('園長')
  await page.getByRole('group', { name: 'したこと1' }).getByLabel('何をした').fill('書庫を捜した。')
  await page.getByRole('group', { name: '知っている人1' }).getByLabel('誰が').fill('園長')
  await choose(page, '所属長に、今すぐ口頭で伝えてください。')
  await page.getByRole('button', { name: '30分後' }).click()
  await write(page, 'メモ', '本田さんは落ち着いている。')
  await look(page, 'call')
  await field(page, '所属').press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  const check = page.getByRole('dialog', { name: 'この内容で事案として登録しますか' })
  await expect(check).toContainText('みどり野市立わかば保育園')
  await expect(check).toContainText('平成24年12月25日（火）午後4時40分')
  await page.setViewportSize(PHONE)
  await expectAccessible(page)
  await shot(page, 'call-check')
  await page.setViewportSize(DESKTOP)
  await shot(page, 'call-check')
  // An Enter that is still held down goes back, it registers nothing.
  await page.keyboard.press('Enter')
  await expect(check).toBeHidden()
  await page.getByRole('button', { name: '内容を確認する' }).click()
  await check.getByRole('button', { name: '事案として登録する' }).click()

  await expect(page.getByRole('heading', { level: 1, name: '電話の相手に伝えること' })).toBeVisible()
  await look(page, 'call-heard')
  await page.getByRole('link', { name: '聞き取り票を見る・印刷する' }).click()
  await expect(
    page.getByText('本田さんは落ち着いている。').or(page.getByText('保育士Ａは落ち着いている。')),
  ).toBeVisible()
  await look(page, 'call-sheet')
  await page.getByRole('link', { name: '事案のページへ' }).click()
  await expect(page.getByText('代行入力')).toBeVisible()
  const number = page.url().split('/').at(-1)!

  await page.setViewportSize(PHONE)
  await loginAs(page, 'encho')
  await page.goto(`/incidents/${number}/course`)
  const bar = page.getByRole('form', { name: '経緯を加える' })
  for (const [time, who, what, understood] of [
    ['午後4時45分過ぎ', '保育士', '机の引き出しを捜した。', '平成24年12月25日（火）午後4時45分過ぎ'],
    ['１６時５０分頃', '園長', '保育課に電話した。', '平成24年12月25日（火）午後4時50分頃'],
    ['', '園長', '職員全員に周知した。', '今（平成24年12月25日（火）午後5時'],
  ] as const) {
    await write(bar, 'いつ', time)
    await write(bar, '誰が', who)
    await write(bar, '何をしたか', what)
    await expect(bar.getByText(understood)).toBeVisible()
    // The Enter that ends a conversion, as Safari tells of it; and the one that takes a candidate.
    await field(bar, '何をしたか').dispatchEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      bubbles: true,
      cancelable: true,
    })
    await field(bar, '誰が').press('Enter')
    await expect(field(bar, '何をしたか')).toBeFocused()
    await expect(field(bar, '何をしたか')).toHaveValue(what)
    await field(bar, '何をしたか').press('Enter')
    await expect(page.getByRole('status').filter({ hasText: what })).toBeVisible()
  }
  await expect(page.getByRole('listitem').filter({ hasText: '机の引き出しを捜した。' }).getByRole('time')).toHaveText(
    '午後4時45分過ぎ',
  )
  await shot(page, 'course-line-phone')
  await page.getByRole('button', { name: /^取り消す/ }).click()
  await expect(page.getByText('（入力の取消し）')).toBeVisible()
  await expectAccessible(page)
  await page.setViewportSize(DESKTOP)
  await shot(page, 'course-line')
})
