import type { Page } from '@playwright/test'
import { DESKTOP, expect, expectAccessible, loginAs, PHONE, shot, test } from './fixtures'
import { command, report as reportCase } from './office'
import { ReportPage } from './report-page'

test.beforeEach(({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

/** The steps that come before the council's paper, as each post does them. */
async function upToThePaper(page: Page, number: string): Promise<void> {
  const at = '2012-12-25T16:44:00+09:00'
  const does = async (login: string, path: string, body: object) => {
    await loginAs(page, login)
    await command(page, `/api/incidents/${number}${path}`, body)
  }
  await does('encho', '/supervisor/F001/head-report', {
    time: { startsAt: at, openEnd: false },
    reporter: '園長',
    means: 'PHONE',
    words: 'カードが見当たらない。',
  })
  await does('hoiku-kacho', '/supervisor/F001/receipt', {
    time: { startsAt: at, openEnd: false },
    means: 'PHONE',
    noInstruction: true,
    instructions: [],
  })
  await does('encho', '/prevention/plan', {
    version: 0,
    causeStatus: 'UNKNOWN',
    cause: '使用簿に記入のない使用は確認できなかった。',
    measures: [
      {
        text: '毎日の終業時に枚数を数える。',
        novelty: 'NEW',
        kind: 'CHECK',
        verifier: 'CHIEF',
        guidedByChief: false,
        doer: '全職員',
        recurring: '毎日',
      },
    ],
  })
  await does('hoiku-kacho', '/prevention/plan-decision', {
    version: 1,
    measures: [{ measure: 1, outcome: 'APPROVED' }],
  })
  await does('joho-a', '/council/decision', { version: 0, manner: 'SINGLE' })
}

test.describe('on a telephone', () => {
  test.use({ viewport: PHONE })

  test('a first report of unauthorised viewing tells of danger, individual numbers, who noticed and where', async ({
    page,
  }) => {
    const report = new ReportPage(page)
    const look = async (name: string) => {
      await expectAccessible(page)
      await shot(page, `kinds-view-${name}`)
    }
    await loginAs(page, 'hoiku-a')
    await report.open()
    await report.noticed('16:40')
    await page.getByLabel('住民など', { exact: true }).check()
    await look('1-noticed')
    await report.next()
    await report.what('不正閲覧・目的外利用', 'パソコン', '委託先の職員が、業務に関係のない児童の記録を見ていた。')
    await look('2-what')
    await report.next()
    await report.whose('子ども', '児童票')
    await report.myNumber('分からない')
    await look('3-whose')
    await report.next()
    await report.persons('22', '46')
    await report.next()
    await report.place('事務室の端末')
    await page.getByLabel('委託先・指定管理者', { exact: true }).check()
    await look('4-place')
    await report.next()
    await report.malice('ある', 'いる')
    await expect(page.getByText('先に119番・110番に通報してください')).toBeVisible()
    await page.getByLabel('どのようなけがや危険ですか').fill('見られた家族に身の危険がある')
    await look('5-danger')
    await report.next('確認へ')
    await report.isAt('内容の確認')
    await look('6-check')
    await report.next('送信する')
    await report.isAt('第一報を受け付けました')
    await expect(page.getByText('先に119番・110番に通報し')).toBeVisible()
    await look('7-sent')
    await page.getByRole('link', { name: '事案のページへ' }).click()
    await expect(page.getByText('けが人や、身の危険のある人がいるとの報告があります')).toBeVisible()
    await expect(page.getByText('パソコン内の情報の不正閲覧・目的外利用')).toBeVisible()
    await look('8-case')
  })

  test('a first report of another kind asks what it is, at its field, and keeps what was said', async ({ page }) => {
    const report = new ReportPage(page)
    await loginAs(page, 'hoiku-b')
    await report.open()
    await report.noticed('16:40')
    await report.next()
    await report.what('その他', '紙の書類', '')
    await report.next()
    await expect(page.getByRole('alert')).toContainText('「その他」を選んだときは')
    await expectAccessible(page)
    await shot(page, 'kinds-other-1-refused')
    await page.getByLabel('何がどうなったか（短く）').fill('書庫が水にぬれて読めない')
    await report.next()
    await report.answerTheRest()
    await shot(page, 'kinds-other-2-check')
    await report.next('送信する')
    await report.isAt('第一報を受け付けました')
    await page.getByRole('link', { name: '事案のページへ' }).click()
    await expect(page.getByText('書類に係る事故').first()).toBeVisible()
    await expect(page.getByText('その他（書庫が水にぬれて読めない）').first()).toBeVisible()
    await shot(page, 'kinds-other-3-case')
  })
})

test.describe('at a desk', () => {
  test.use({ viewport: DESKTOP })

  test('the kind is corrected with what else is known, and nothing is searched for where nothing is lost', async ({
    page,
  }) => {
    await loginAs(page, 'hoiku-a')
    const number = await reportCase(page)
    await loginAs(page, 'joho-a')
    await page.goto(`/incidents/${number}`)
    await page.getByRole('button', { name: /: 改める/ }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel(/^事故の種類/).selectOption({ label: '誤記載・誤登録' })
    await form.getByLabel('けがや身の危険', { exact: true }).selectOption({ label: 'いない' })
    await form.getByLabel('気付いた人', { exact: true }).selectOption({ label: '警察' })
    await expectAccessible(page)
    await shot(page, 'kinds-nature-form')
    await form.getByRole('textbox', { name: /それが分かった日時/ }).fill('2012/12/25 16:44')
    await form.getByLabel(/^分かった理由/).fill('カードはあり、名簿の登録が誤っていた。')
    await form.getByRole('button', { name: '保存する' }).click()
    await expect(page.getByText('ＳＤカード内の情報の誤記載・誤登録').first()).toBeVisible()
    await shot(page, 'kinds-corrected')
    await loginAs(page, 'hoiku-a')
    await page.goto(`/incidents/${number}/steps/record-search-round/F001`)
    await expect(page.getByLabel('捜索・回収を要しない理由')).toHaveValue(/捜索・回収を要しない/)
    await expectAccessible(page)
    await shot(page, 'kinds-nothing-lost')
  })

  test('the paper has the uses of the thing as its section 3, and closes up without them', async ({ page }) => {
    await loginAs(page, 'hoiku-a')
    const number = await reportCase(page)
    await upToThePaper(page, number)
    const paper = async (name: string) => {
      await loginAs(page, 'joho-a')
      await page.goto(`/incidents/${number}/papers`)
      await expect(page.getByText('経緯').first()).toBeVisible()
      await expectAccessible(page)
      await shot(page, name)
    }
    await paper('kinds-paper-without-usage')
    await expect(page.getByText('使用状況', { exact: false }).filter({ hasText: '紛失判明' })).toHaveCount(0)
    await loginAs(page, 'hoiku-a')
    await command(
      page,
      `/api/incidents/${number}/usage/entries`,
      {
        outAt: '2012-12-18T15:00:00+09:00',
        inAt: '2012-12-18T15:20:00+09:00',
        approx: false,
        user: '山田 花子',
        media: ['２歳用'],
        lostMedia: [0],
        equipment: 'デジタルカメラ',
        purpose: '誕生児の写真撮影',
        witness: '副園長',
        reality: null,
        raw: null,
      },
      { 'Idempotency-Key': crypto.randomUUID() },
    )
    await paper('kinds-paper-with-usage')
    await expect(page.getByText('紛失判明に至るまでのＳＤカード等使用状況')).toBeVisible()
    await expect(page.getByText(/誕生児の写真撮影/)).not.toContainText('山田')
  })
})
