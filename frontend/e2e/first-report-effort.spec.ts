import { expect, loginAs, PASSWORD, PHONE, test } from './fixtures'
import { Hand } from './hand'
import { ReportPage } from './report-page'

test.use({ viewport: PHONE })

test.beforeEach(({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

for (const { who, whole, seconds } of [
  { who: 'the usual first report', whole: false, seconds: 45 },
  { who: 'a first report from the login, with the last sight', whole: true, seconds: 60 },
]) {
  test(`${who} is sent by few taps and keys`, async ({ page }) => {
    const hand = new Hand()
    const report = new ReportPage(page)
    const next = () => hand.tap(page.getByRole('button', { name: '次へ', exact: true }))
    const asked = async (question: string) => {
      await report.isAt(question)
      hand.thoughts += 1
    }
    if (whole) {
      await page.goto('/report')
      hand.thoughts += 1
      await hand.write(page.getByLabel('ログインID'), 'hoiku-a')
      await hand.write(page.getByLabel('パスワード'), PASSWORD)
      await hand.tap(page.getByRole('button', { name: 'ログイン', exact: true }))
    } else {
      await loginAs(page, 'hoiku-a')
      await page.goto('/')
      await hand.tap(page.getByRole('link', { name: '第一報' }).filter({ visible: true }).first())
    }
    await asked('いつ気付きましたか')
    await hand.tap(page.getByRole('button', { name: '15分前' }))
    await next()
    await asked('何がどうなりましたか')
    await hand.tap(page.getByLabel('紛失', { exact: true }))
    await hand.tap(page.getByLabel('ＳＤカード', { exact: true }))
    await hand.write(page.getByLabel('状況'), '書庫にカードがない', 'しょこにかーどがない')
    await next()
    await asked('誰の、何の情報ですか')
    await hand.tap(page.getByLabel('子ども', { exact: true }))
    await hand.write(page.getByLabel('何の情報か'), '写真', 'しゃしん')
    hand.thoughts += 1
    await hand.tap(page.getByLabel('含まれない', { exact: true }))
    await next()
    await asked('何人分ですか')
    await hand.tap(page.getByLabel('11～50人', { exact: true }))
    await next()
    await asked('どこで、最後に確認したのはいつですか')
    await hand.write(page.getByLabel('どこで', { exact: true }), '事務室', 'じむしつ')
    if (whole) {
      hand.thoughts += 1
      await hand.tap(page.getByRole('button', { name: '昨日', exact: true }))
      await hand.tap(page.getByRole('button', { name: '15:00頃' }))
    }
    await next()
    await asked('盗難や不正などの疑いがありますか')
    const suspected = page.getByRole('radiogroup', { name: '盗難や不正などの疑いがありますか' })
    await hand.tap(suspected.getByLabel('分からない', { exact: true }))
    hand.thoughts += 1
    await hand.tap(page.getByLabel('いない', { exact: true }))
    await hand.tap(page.getByRole('button', { name: '確認へ' }))
    await asked('内容の確認')
    await hand.tap(page.getByRole('button', { name: '送信する' }))
    await report.isAt('第一報を受け付けました')

    console.log(
      `${who}: ${hand.taps} taps, ${hand.keys} keys, ${hand.thoughts} questions: ${hand.seconds().toFixed(0)} s`,
    )
    expect(hand.seconds()).toBeLessThanOrEqual(seconds)
  })
}
