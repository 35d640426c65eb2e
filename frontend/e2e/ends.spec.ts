import { DESKTOP, expect, loginAs, look, PHONE, test } from './fixtures'
import { choose, command, field, openTask, report, send, write } from './office'

const at = (hour: string) => `2012-12-25T${hour}:00+09:00`
const told = (hour: string) => ({ startsAt: at(hour), openEnd: false })

test.beforeEach(({ application }) => application.setClock(at('16:45')))

test('a card that was found unseen ends quickly by two people, is closed, and runs again when somebody complains', async ({
  page,
  application,
}) => {
  await page.setViewportSize(PHONE)
  await loginAs(page, 'hoiku-a')
  const number = await report(page)

  await loginAs(page, 'hoiku-kacho')
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: '簡易終結を申し出る' }).click()
  await expect(page.getByRole('dialog').getByText('この事案は、まだ簡易終結にできません')).toBeVisible()
  await look(page, 'ends-1-not-yet')

  await loginAs(page, 'hoiku-a')
  await command(page, `/api/incidents/${number}/search/F001/rounds`, {
    version: 0,
    time: told('16:40'),
    places: [{ medium: 0, place: 'OFFICE', result: 'LOOKED' }],
    unlookedReason: '持ち出す物ではないため。',
    outside: 'NO',
    searchers: '保育士２名',
    account: '事務室を捜した。',
    result: 'FOUND',
    foundTime: told('16:42'),
    foundWhere: '事務室の書庫',
    foundBy: '副園長',
    foundSeen: 'NO',
    foundUsed: 'NO',
    foundCondition: '封筒に入ったままだった。',
    foundMedia: [],
  })

  await loginAs(page, 'hoiku-kacho')
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: '簡易終結を申し出る' }).click()
  const dialog = page.getByRole('dialog')
  await write(dialog, '誰の目にも触れていないと分かる根拠', '封筒の割印がそのままだった。')
  for (const track of ['所属対応', '報告義務の判断', '本人対応', '公表', '再発防止策と審議会報告']) {
    await write(dialog, `${track}を不要とする理由`, '誰の手にも渡っていないため。')
  }
  await look(page, 'ends-2-proposal')
  await send(dialog, '申し出る', '申し出ました')

  await page.setViewportSize(DESKTOP)
  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}`)
  await look(page, 'ends-3-to-decide')
  await choose(page, '不要と確認する')
  await send(page, '決定する', '流れを不要として終えました')
  await expect(page.getByText('簡易終結としました')).toBeVisible()
  await look(page, 'ends-4-ended')

  await loginAs(page, 'joho-b')
  await openTask(page, number, '完了を確認し終結する')
  await look(page, 'ends-5-closing')
  await command(page, `/api/incidents/${number}/closing`, { note: '見つかったため。' })

  await page.setViewportSize(PHONE)
  await application.setClock('2012-12-26T10:00:00+09:00')
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: '後から分かったことを記録して再開する' }).click()
  await choose(dialog, '本人や家族から苦情や申出があった')
  await field(dialog, 'いつ聞いたか').fill('今日9:30')
  await write(dialog, '誰から聞いたか', '保護者')
  await write(dialog, '聞いた内容', '写真を見た人がいると聞いた。')
  await dialog.getByRole('checkbox', { name: '所属対応', exact: true }).check()
  await dialog.getByRole('checkbox', { name: '本人対応', exact: true }).check()
  await write(dialog, 'ほかのことを行わない理由', '人数も内容も変わらないため。')
  await look(page, 'ends-6-reopening')
  await send(dialog, '再開する', '事案を再開しました')
  await expect(page.getByText('この事案は再開されました')).toBeVisible()
  await look(page, 'ends-7-reopened')

  await loginAs(page, 'encho')
  await page.goto(`/incidents/${number}/supervisor`)
  await expect(page.getByText(/再開前/).first()).toBeVisible()
  await look(page, 'ends-8-before')
})
