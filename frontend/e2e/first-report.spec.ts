import { expect, expectAccessible, loginAs, PHONE, shot, test } from './fixtures'
import { casesInList, logInByForm, logOut } from './office'
import { ReportPage } from './report-page'

test.use({ viewport: PHONE })

test.beforeEach(({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

test('a teacher reports on a telephone though the connection is cut twice', async ({ page, context }) => {
  const report = new ReportPage(page)
  const look = async (name: string) => {
    await expectAccessible(page)
    await shot(page, `report-${name}`)
  }
  await loginAs(page, 'hoiku-a')
  await report.open()
  await report.next()
  await expect(page.getByRole('alert')).toContainText('分からない')
  await look('1-refused')
  await report.noticed('16:40')
  await expect(page.getByText('平成24年12月25日（火）午後4時40分')).toBeVisible()
  await look('1-noticed')
  await report.next()
  await report.what('紛失', 'ＳＤカード', '２歳児用ＳＤカードが見当たらない。')
  await look('2-what')

  await context.setOffline(true)
  await report.next()
  await report.whose('子ども', '写真約41枚')
  await expect(page.getByText('接続が切れています。入力は端末に保存されています。')).toBeVisible()
  await look('3-offline')
  await report.next()
  await report.persons('22', '46')
  await context.setOffline(false)
  await expect(page.getByText('接続が切れています')).toBeHidden()
  await page.reload()
  await report.isAt('何人分ですか')
  await expect(page.getByLabel('最大')).toHaveValue('46')
  await look('4-persons')
  await report.next()
  await report.place('事務室の書庫')
  await look('5-place')
  await report.next()
  await report.malice('分からない')
  await look('6-malice')
  await report.next('確認へ')
  await report.isAt('内容の確認')
  await expect(page.getByText('22～46人')).toBeVisible()
  await look('7-check')

  await logOut(page)
  await logInByForm(page, 'hoiku-a')
  await report.open()
  await report.isAt('内容の確認')
  const before = await casesInList(page)

  await context.setOffline(true)
  await page
    .getByRole('button', { name: '送信する' })
    .evaluate((button: HTMLButtonElement) => [1, 2, 3, 4].forEach(() => button.click()))
  await expect(page.getByText('接続を待っています')).toBeVisible()
  await look('7-waiting')
  await context.setOffline(false)
  await report.isAt('第一報を受け付けました')
  await expect(page.getByText(/平成24年度第\d+号/)).toBeVisible()
  await expect(page.getByText('園長 佐藤 和子')).toBeVisible()
  await expect(page.getByRole('link', { name: /042-000-/ }).first()).toHaveAttribute('href', /^tel:042000/)
  await expect(page.getByText('午後5時10分')).toBeVisible()
  await expect(page.getByText('手分けして捜してください')).toBeVisible()
  await look('8-sent')
  expect(await casesInList(page)).toBe(before + 1)

  await report.open()
  await report.isAt('いつ気付きましたか')
  await expect(page.getByText('途中まで入力した内容があります')).toBeHidden()
})

test('the next user of a shared PC never sees the draft, and its owner finds it again', async ({ page }) => {
  const report = new ReportPage(page)
  await loginAs(page, 'hoiku-a')
  await report.open()
  await report.noticed('16:30')
  await report.next()
  const saved = page.waitForResponse(
    async (response) =>
      response.request().method() === 'PUT' &&
      response.ok() &&
      (response.request().postData() ?? '').includes('名簿がない'),
  )
  await report.what('紛失', '紙の書類', '名簿がない')
  await saved
  await logOut(page)
  await loginAs(page, 'hoiku-b')
  await report.open()
  await report.isAt('いつ気付きましたか')
  await expect(page.getByLabel('時刻', { exact: true })).toHaveValue('')
  await expect(page.getByText('名簿がない')).toBeHidden()
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('名簿')

  // On another device: only the server has it.
  await page.evaluate(() => localStorage.clear())
  await loginAs(page, 'hoiku-a')
  await report.open()
  await report.isAt('何がどうなりましたか')
  await expect(page.getByLabel('状況')).toHaveValue('名簿がない')
  await page.getByRole('button', { name: '最初からやり直す' }).click()
  await report.isAt('いつ気付きましたか')
})

test('a power failure in the middle of a first report loses nothing', async ({ page, application }) => {
  const report = new ReportPage(page)
  await loginAs(page, 'fuku-encho')
  await report.open()
  await report.noticed('16:41')
  await report.next()
  await report.what('紛失', 'ＵＳＢメモリ', '机の上から消えた')
  await application.kill()
  await page.getByLabel('状況').fill('机の上から消えた。探している。')
  await expect(page.getByText('接続が切れています')).toBeVisible()
  await application.start()

  await loginAs(page, 'fuku-encho')
  const before = await casesInList(page)
  await report.open()
  await report.isAt('何がどうなりましたか')
  await expect(page.getByLabel('状況')).toHaveValue('机の上から消えた。探している。')
  await report.next()
  await report.answerTheRest()
  await report.next('送信する')
  await report.isAt('第一報を受け付けました')
  expect(await casesInList(page)).toBe(before + 1)
})

test('an answer that is lost on its way back makes no second case', async ({ page }) => {
  const report = new ReportPage(page)
  await loginAs(page, 'hoiku-b')
  const before = await casesInList(page)
  await report.open()
  await report.noticed('16:41')
  await report.next()
  await report.what('紛失', 'ＵＳＢメモリ', '机の上から消えた')
  await report.next()
  await report.answerTheRest()
  await page.route(
    '**/api/incidents',
    async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )

  await report.next('送信する')

  await report.isAt('第一報を受け付けました')
  expect(await casesInList(page)).toBe(before + 1)
})

test('the report can be begun with the keyboard alone', async ({ page }) => {
  await loginAs(page, 'hoiku-b')
  await page.goto('/report')
  await page.getByRole('button', { name: '今', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('分からない').focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radiogroup', { name: '誰が気付きましたか' }).getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '次へ' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '何がどうなりましたか' })).toBeFocused()
})
