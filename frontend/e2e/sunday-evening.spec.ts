import type { Browser, Page } from '@playwright/test'
import { expect, expectAccessible, expectReadable, expectThumbSized, loginAs, PHONE, shot, test } from './fixtures'
import { choose, field, logInByForm, report, send, when, write } from './office'
import { photograph } from './photograph'

const HEAD = '第一報を確認し課長に報告する'
const LATE = '自動で課長に上がった第一報を確認し、報告する'
const SEARCH = '捜索・回収を記録する'
const WORDS = '保育課長の携帯電話に伝えた。園に戻り、職員２名と事務室を捜している。'

// A telephone that is touched, at home.
test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

/** What the head sees: no barrier, no broken word, nothing cut off, nothing too small for a thumb. */
async function see(page: Page, name: string): Promise<void> {
  await expectReadable(page)
  await expectAccessible(page)
  await expectThumbSized(page)
  await shot(page, `sunday-${name}`)
}

/** Another telephone of the evening. */
async function phoneOf(browser: Browser, url: string, login: string): Promise<Page> {
  const page = await (
    await browser.newContext({ baseURL: url, viewport: PHONE, hasTouch: true, isMobile: true })
  ).newPage()
  await loginAs(page, login)
  return page
}

/** The address that stands in the newest mail of a person about this case. */
async function linkInMail(browser: Browser, url: string, login: string, subject: string): Promise<string> {
  const page = await phoneOf(browser, url, login)
  const mails = async () =>
    ((await (await page.request.get('/api/mailbox')).json()) as { items: { subject: string; body: string }[] }).items
  await expect.poll(async () => (await mails()).map((mail) => mail.subject).join()).toContain(subject)
  const mail = (await mails()).find((one) => one.subject.includes(subject))!
  await page.context().close()
  // A count of persons would read 22〜46人; the address of the test itself may hold any number.
  expect(mail.body).not.toMatch(/ＳＤカード|わかば|写真|22(?=〜|人|名)/)
  return /https?:\/\/\S+/.exec(mail.body)![0]
}

test('on a Sunday evening the head does from home, on a telephone, what is hers to do', async ({
  page,
  browser,
  application,
}) => {
  const at = (time: string) => application.setClock(`2012-12-23T${time}:00+09:00`)
  await at('19:45')
  const teacher = await phoneOf(browser, application.url, 'hoiku-a')
  const number = await report(teacher, '2012-12-23T19:40:00+09:00')
  const label = `平成24年度第${Number(number.split('-')[1])}号`

  await test.step('the deputy has begun, and her telephone runs flat', async () => {
    await at('19:50')
    const deputy = await phoneOf(browser, application.url, 'fuku-encho')
    await deputy.goto(`/?tab=posts&incident=${number}`)
    await send(deputy, `自分が担当する: ${HEAD} ${label}`, 'あなたを担当者にしました')
    await deputy.context().close()
  })

  await test.step('the mail at half time leads her through the login to the case', async () => {
    await at('19:56')
    const link = await linkInMail(browser, application.url, 'encho', `${label} 所属長の報告の期限が近づいています`)
    await page.goto(new URL(link).pathname)
    await expect(page.getByRole('heading', { level: 1, name: 'ログイン' })).toBeVisible()
    await see(page, '1-login')
    await logInByForm(page, 'encho')
    await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible()
    const limits = page.getByRole('region', { name: '期限' })
    await expect(limits.getByText('平成24年12月23日（日）午後8時10分まで').first()).toBeVisible()
    await expect(limits.getByText('あと14分')).toBeVisible()
    await see(page, '2-case')
  })

  await test.step('one touch leads to her task, which she takes over from the deputy', async () => {
    await page.getByRole('region', { name: 'あなたの手続' }).getByRole('link', { name: HEAD }).click()
    await expect(page.getByRole('heading', { level: 1, name: HEAD })).toBeVisible()
    await expect(page.getByText('高橋 恵さんが担当しています')).toBeVisible()
    await see(page, '3-taken')
    await page.getByRole('button', { name: `引き継ぐ: ${HEAD}` }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `引き継ぐ: ${HEAD}` })
      .click()
    await expect(page.getByText('あなたが担当しています')).toBeVisible()
  })

  await test.step('she reads the first report and whom to telephone', async () => {
    await page.getByRole('button', { name: 'これまでの内容を見る' }).click()
    await expect(
      page.getByText('１歳児用のカードを使おうとして、２歳児用のカードがないことに気付いた。', { exact: true }),
    ).toBeVisible()
    await expect(page.getByText('22～46人', { exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: '042-000-1411' })).toHaveAttribute('href', 'tel:042-000-1411')
    await see(page, '4-first-report')
    await page.getByRole('button', { name: 'これまでの内容を閉じる' }).click()
  })

  await test.step('she types, the browser loses the tab, and nothing is lost', async () => {
    await choose(page, '電話')
    await write(page, '報告した内容', WORDS)
    await expect(page.getByText(/下書きを保存しました（午後7時5\d分）/)).toBeVisible()
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await expect(page.getByText('書きかけの内容を戻しました')).toBeVisible()
    await expect(field(page, '報告した内容')).toHaveValue(WORDS)
    await see(page, '5-draft')
  })

  await test.step('the limit passes while the form is open; what she said in time counts, and she is told what happened', async () => {
    await at('20:11')
    await expect
      .poll(async () => (await page.request.get(`/api/incidents/${number}/steps/head-report-late/F001`)).json())
      .toMatchObject({ open: true })
    await page.reload()
    await expect(page.getByText('この手続は今は行えません')).toBeVisible()
    await see(page, '6-went-up')
    await page.getByRole('link', { name: LATE, exact: true }).click()
    await expect(page.getByText(/平成24年12月23日（日）午後8時1\d分に自動で課長へ上がっています/)).toBeVisible()
    await expect(field(page, '報告した内容')).toHaveValue(WORDS)
    await when(page, '課長に報告した日時', '2012-12-23T20:11')
    await write(page, '期限に遅れた理由', '外出先から園に戻っていたため。')
    await see(page, '7-late-report')
    await send(page, '課長に報告する', '課長に報告しました')
  })

  await test.step('she photographs the shelf', async () => {
    await page.goto(`/incidents/${number}/evidence`)
    await write(page, '説明', '書庫の棚')
    const chosen = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '写真を撮る' }).click()
    await (await chosen).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await photograph(page) })
    await expect(page.getByRole('heading', { name: '書面・証拠（1件）' })).toBeVisible()
    await see(page, '8-photograph')
  })

  await test.step('she records the round that the teachers made', async () => {
    await at('21:00')
    await page.goto(`/incidents/${number}`)
    await page.getByRole('region', { name: 'あなたの手続' }).getByRole('link', { name: SEARCH }).click()
    await when(page, '捜し始めた日時', '2012-12-23T20:00')
    await when(page, '捜し終えた日時', '2012-12-23T20:50')
    await choose(page, '事務室')
    await choose(page, '書庫・保管庫')
    await write(page, '捜した人', '園長・保育士２名')
    await write(page, '捜した内容', '事務室と書庫の棚を一段ずつ捜した。')
    await choose(page, '見つからず、捜索を続ける')
    await see(page, '9-search')
    await send(page, '捜索を記録する', '捜索を記録しました')
  })

  await test.step('what a teacher sent by fax is entered for her by the section, paper and all', async () => {
    await at('21:30')
    const section = await phoneOf(browser, application.url, 'hoiku-kakari')
    await section.goto(`/incidents/${number}/steps/record-search-round/F001`)
    await expect(section.getByText('この手続はみどり野市立わかば保育園 保育士の担当です')).toBeVisible()
    const heard = section.getByRole('group', { name: '代わりに入力します', exact: true })
    await heard.getByLabel('誰から').selectOption('みどり野市立わかば保育園 保育士 山田 花子')
    await choose(heard, 'ファクス')
    const chosen = section.waitForEvent('filechooser')
    await heard.getByRole('button', { name: '写真を撮る' }).click()
    await (await chosen).setFiles({ name: 'ファクス.jpg', mimeType: 'image/jpeg', buffer: await photograph(section) })
    await expect(heard.getByText(/^ファクス.jpg（/)).toBeVisible()
    await when(section, '捜し始めた日時', '2012-12-23T21:00')
    await when(section, '捜し終えた日時', '2012-12-23T21:20')
    await choose(section, '保育室・教室')
    await write(section, '捜した人', '保育士１名')
    await write(section, '捜した内容', '２歳児の保育室を捜した。')
    await choose(section, '見つからず、捜索を続ける')
    await see(section, '10-on-behalf')
    await send(section, '捜索を記録する', '捜索を記録しました')
    await section.context().close()
    await page.goto(`/incidents/${number}/search`)
    await expect(page.getByText(/代行入力：みどり野市立わかば保育園 保育士.*から（ファクス）/)).toBeVisible()
    await expect(page.getByRole('link', { name: '送り主の書面2.jpg' })).toBeVisible()
    await see(page, '11-rounds')
  })

  await test.step('she adds a line to the course of events as one writes a message', async () => {
    await page.goto(`/incidents/${number}/course`)
    const bar = page.getByRole('form', { name: '経緯を加える' })
    await write(bar, 'いつ', '午後9時25分頃')
    await write(bar, '誰が', '園長')
    await write(bar, '何をしたか', '職員全員に電話で知らせた。')
    await expect(bar.getByText('平成24年12月23日（日）午後9時25分頃')).toBeVisible()
    await field(bar, '何をしたか').press('Enter')
    await expect(page.getByRole('status').filter({ hasText: '職員全員に電話で知らせた。' })).toBeVisible()
    await see(page, '12-course')
  })

  await test.step('before she goes to bed the limits tell her what is done and what comes on Wednesday, after the holiday', async () => {
    await page.goto(`/incidents/${number}`)
    const limits = page.getByRole('region', { name: '期限' })
    await limits.getByText(/^ほかの期限/).click()
    await expect(limits.getByRole('listitem').filter({ hasText: '事故報告書' })).toContainText(
      '平成24年12月26日（水）午後5時15分まで',
    )
    await limits.getByText(/^済んだ期限/).click()
    await expect(limits.getByRole('listitem').filter({ hasText: '所属長の報告' })).toContainText(
      '遅れた理由：外出先から園に戻っていたため。',
    )
    await expect(limits.getByRole('listitem').filter({ hasText: '最初の捜索' })).toContainText('済み')
    await see(page, '13-limits')
    await page.goto('/')
    await see(page, '14-tasks')
  })
})
