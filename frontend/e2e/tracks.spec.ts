import type { Page } from '@playwright/test'
import type { Application } from './application'
import { expect, loginAs, look, test } from './fixtures'
import { choose, command, report, send, toldOfAll, when, write } from './office'

const at = (number: string, step: string) => `/incidents/${number}/steps/${step}`

async function fillRound(page: Page, account: string): Promise<void> {
  await choose(page, '事務室')
  await write(page, '捜した人', '保育士２名')
  await write(page, '捜した内容', account)
  await choose(page, '見つからず、捜索を続ける')
}

/** A teacher has just reported a lost card, on Christmas Day at a quarter to five. */
async function reported(page: Page, application: Application): Promise<string> {
  await application.setClock('2012-12-25T16:45:00+09:00')
  await loginAs(page, 'hoiku-a')
  return report(page)
}

/** The head has told the chief in time. */
async function headHasReported(page: Page, number: string): Promise<void> {
  await loginAs(page, 'encho')
  await command(page, `/api/incidents/${number}/supervisor/F001/head-report`, {
    time: { startsAt: '2012-12-25T16:45:00+09:00', openEnd: false },
    reporter: '園長',
    means: 'PHONE',
    words: '保育課長に状況を報告した。全職員に周知し、翌日も全員で捜すことにした',
  })
}

/** The tab of the case says who did it, or where. */
async function seen(page: Page, number: string, tab: string, what: string): Promise<void> {
  await page.goto(`/incidents/${number}/${tab}`)
  await expect(page.getByText(what, { exact: false }).filter({ visible: true }).first()).toBeVisible()
  await look(page, `tab-${tab}`)
}

test('a search is recorded round by round, and its end is proposed, agreed and confirmed', async ({
  page,
  application,
}) => {
  const number = await reported(page, application)
  await application.setClock('2012-12-25T18:05:00+09:00')
  await page.goto(at(number, 'record-search-round/F001'))
  await page.getByRole('button', { name: '捜索を記録する' }).click()
  await expect(page.getByText('入力内容を確認してください')).toBeVisible()
  await look(page, 'search-round-refused')
  await when(page, '捜し始めた日時', '2012-12-25T16:40')
  await when(page, '捜し終えた日時', '2012-12-25T18:00')
  await choose(page, '事務室')
  await choose(page, '書庫・保管庫')
  await write(page, '捜した人', '園長・保育士５名')
  await write(page, '捜した内容', '事務室の書庫などを捜し、１８日以降の職員の動きを時系列で確かめた')
  await choose(page, '見つからず、捜索を続ける')
  await look(page, 'search-round')
  await send(page, '捜索を記録する', '捜索を記録しました')

  await application.setClock('2012-12-27T11:00:00+09:00')
  await loginAs(page, 'hoiku-b')
  await page.goto(at(number, 'record-search-round/F001'))
  await when(page, '捜し始めた日時', '2012-12-26T08:30')
  await choose(page, '終わりの時刻は決めずに記録する')
  for (const place of ['事務室', '保育室・教室', '机・引き出し', 'かばん・衣服', 'ロッカー・更衣室'])
    await choose(page, place)
  await write(page, '捜した人', '保育士全員')
  await write(page, '捜した内容', '１８日以降の動きを互いに確かめ、すべての部屋を捜したが、見つからなかった')
  await choose(page, '見つからず、捜索を終えたい')
  await write(page, '捜索を終えたい理由', '園内をすべて捜したため')
  await write(page, '未確認のまま終了する理由', '園外へ持ち出していないため')
  await send(page, '捜索を記録する', '捜索を記録しました')
  await loginAs(page, 'encho')
  await page.goto(at(number, 'agree-search-end/F001'))
  await look(page, 'agree-search-end')
  await send(page, '捜索の終了に同意する', '同意しました')
  await loginAs(page, 'hoiku-kacho')
  await page.goto(at(number, 'confirm-search-end/F001'))
  await choose(page, '終了を確認する')
  await look(page, 'confirm-search-end')
  await send(page, '決定する', '確認しました')

  await seen(page, number, 'search', '園長')
})

test('the head reports to the chief after the limit, and says why so late', async ({ page, application }) => {
  const number = await reported(page, application)
  await application.setClock('2012-12-25T18:05:00+09:00')
  await loginAs(page, 'encho')
  await expect
    .poll(async () => (await page.request.get(`/api/incidents/${number}/steps/head-report-late/F001`)).json())
    .toMatchObject({ open: true })
  await page.goto(at(number, 'head-report-late/F001'))
  await when(page, '課長に報告した日時', '2012-12-25T18:00')
  await choose(page, '電話')
  await write(page, '報告した内容', '保育課長に状況を報告した。全職員に周知し、翌日も全員で捜すことにした')
  await page.getByRole('button', { name: '課長に報告する' }).click()
  await expect(page.getByText('入力してください。').or(page.getByText('期限を過ぎています')).first()).toBeVisible()
  await write(page, '期限に遅れた理由', '全員で捜していたため')
  await look(page, 'head-report')
  await send(page, '課長に報告する', '課長に報告しました')
})

test('the chief receives the report and instructs', async ({ page, application }) => {
  const number = await reported(page, application)
  await headHasReported(page, number)
  await loginAs(page, 'hoiku-kacho')
  await page.goto(at(number, 'chief-receipt/F001'))
  await choose(page, '電話')
  await choose(page, '指導する')
  await write(
    page,
    '指導の内容',
    '撮影後は直ちにデータを保存し、カードから消すこと。持ち出しと返却は複数の職員で確かめること。',
  )
  await look(page, 'chief-receipt')
  await send(page, '受領を記録する', '受領を記録しました')
})

test('the written report is returned, submitted again and accepted', async ({ page, application }) => {
  const number = await reported(page, application)
  await headHasReported(page, number)
  await loginAs(page, 'hoiku-kacho')
  await command(page, `/api/incidents/${number}/supervisor/F001/receipt`, {
    time: { startsAt: '2012-12-25T16:45:00+09:00', openEnd: false },
    means: 'PHONE',
    noInstruction: false,
    instructions: ['撮影後は直ちにデータを保存し、カードから消すこと。'],
  })
  await application.setClock('2012-12-27T11:00:00+09:00')
  await loginAs(page, 'encho')
  await page.goto(at(number, 'written-report/F001'))
  await write(page, '管理の状況', '施錠できる書庫に保管し、使用者を記録していた')
  await write(page, '発見に至る経緯', '１８日午後３時２０分の返却を最後に、２歳児用のカードの使用の記録はない')
  await write(page, '今後の対応', '終業時に毎日枚数を数える')
  await page
    .getByRole('button', { name: /言葉で入力する/ })
    .last()
    .click()
  await write(page, '提出した日時', '今日')
  await look(page, 'written-report')
  await send(page, '事故報告書を提出する', '事故報告書を提出しました')

  await loginAs(page, 'hoiku-kacho')
  await page.goto(at(number, 'decide-written-report/F001'))
  await choose(page, '差し戻す')
  await write(page, '差し戻す理由', '返却の確認を誰がしていたかを加えてください')
  await look(page, 'decide-written-report')
  await send(page, '決定する', '差し戻しました')
  await loginAs(page, 'encho')
  await page.goto(at(number, 'written-report/F001'))
  await expect(page.getByText('事故報告書が差し戻されました')).toBeVisible()
  await expect(page.getByLabel('今後の対応')).toHaveValue('終業時に毎日枚数を数える')
  await look(page, 'written-report-returned')
  await send(page, '事故報告書を提出する', '事故報告書を提出しました')
  await loginAs(page, 'hoiku-kacho')
  await page.goto(at(number, 'decide-written-report/F001'))
  await choose(page, '受理する')
  await send(page, '決定する', '受理しました')

  await seen(page, number, 'supervisor', '園長')
})

test('the persons concerned are told, and the chief confirms that all are', async ({ page, application }) => {
  const number = await reported(page, application)
  await application.setClock('2012-12-27T11:00:00+09:00')
  await loginAs(page, 'encho')
  await page.goto(at(number, 'record-notification'))
  await choose(page, '連絡した（これで全ての人への対応が済んだ）')
  await write(page, '連絡できた人数', '４６')
  await write(page, '対象の人数', '46')
  await choose(page, '電話')
  await write(page, '連絡した人（職）', '園長・副園長')
  await choose(page, 'あわせて謝罪した')
  await toldOfAll(page)
  await write(page, '期限に遅れた理由', '保護者の連絡先を確かめるのに時間がかかったため')
  await look(page, 'record-notification')
  await send(page, '本人対応を記録する', '本人対応を記録しました')
  await loginAs(page, 'hoiku-kacho')
  await page.goto(at(number, 'confirm-notification'))
  await choose(page, '完了を確認する')
  await look(page, 'confirm-notification')
  await send(page, '決定する', '確認しました')

  await seen(page, number, 'notification', '園長')
})

test('the city decides to publish at once, and it is published', async ({ page, application }) => {
  const number = await reported(page, application)
  await application.setClock('2012-12-27T11:00:00+09:00')
  await loginAs(page, 'kodomo-bucho')
  await page.goto(at(number, 'decide-publication'))
  await choose(page, 'すぐに公表する（個別公表）')
  await write(page, '理由', '保護者の関心が高く、拾った人からの連絡を求めるため')
  await look(page, 'decide-publication')
  await send(page, '決定する', '決定を記録しました')
  await loginAs(page, 'koho')
  await page.goto(`/publication-texts/${number}`)
  await page.getByRole('button', { name: '公表文を書く' }).click()
  await write(page, '公表文', '市立保育園において、園児の写真を記録した媒体１枚を紛失しました。')
  await send(page, 'この版を保存する', '公表文を保存しました')
  await loginAs(page, 'kodomo-bucho')
  await page.goto(`/publication-texts/${number}`)
  await page.getByRole('button', { name: 'この版を承認するか差し戻す' }).click()
  await choose(page, '承認する')
  await look(page, 'approve-publication-text')
  await send(page, '決定する', '公表文を承認しました')
  await loginAs(page, 'koho')
  await page.goto(`/publications/${number}`)
  await write(page, '本人への連絡より先に公表する理由', '拾った人からの連絡を求めるため')
  await choose(page, '報道発表')
  await choose(page, '市ホームページ')
  await choose(page, 'この内容で正しい')
  await look(page, 'record-publication')
  await send(page, '公表を記録する', '公表を記録しました')

  await loginAs(page, 'hoiku-kacho')
  await seen(page, number, 'publication', '市ホームページ')
})

test('a second teacher on the same form is shown both versions, loses nothing, and may still record', async ({
  page,
  browser,
  application,
}) => {
  await application.setClock('2013-01-10T10:00:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await page.goto(at(number, 'record-search-round/F001'))
  await fillRound(page, '玄関を捜した')

  const other = await browser.newContext({ baseURL: application.url })
  const secondPage = await other.newPage()
  await loginAs(secondPage, 'hoiku-b')
  await secondPage.goto(at(number, 'record-search-round/F001'))
  await fillRound(secondPage, '倉庫を捜した')
  await send(secondPage, '捜索を記録する', '捜索を記録しました')
  await other.close()

  await page.getByRole('button', { name: '捜索を記録する' }).click()
  await expect(page.getByRole('alert').getByText('倉庫を捜した')).toBeVisible()
  await expect(page.getByRole('alert').getByText('玄関を捜した')).toBeVisible()
  await look(page, 'search-round-conflict')
  await send(page, '捜索を記録する', '捜索を記録しました')
  await page.goto(`/incidents/${number}/search`)
  await expect(page.getByText('倉庫を捜した')).toBeVisible()
  await expect(page.getByText('玄関を捜した')).toBeVisible()
})

test('the forms of the tracks are there in English', async ({ page, application }) => {
  await application.setClock('2013-01-11T10:00:00+09:00')
  await loginAs(page, 'encho')
  const number = await report(page)
  await page.goto(at(number, 'record-notification'))
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('We told some; others have not been told yet').click()
  await expect(page.getByRole('textbox', { name: 'How many were told' })).toBeVisible()
  await look(page, 'record-notification-english')
  await page.goto(at(number, 'head-report/F001'))
  await expect(page.getByRole('button', { name: 'Report to the chief' })).toBeVisible()
  await look(page, 'head-report-english')
})
