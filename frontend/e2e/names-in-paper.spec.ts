import type { Page } from '@playwright/test'
import { DESKTOP, expect, expectAccessible, loginAs, look, PHONE, test } from './fixtures'
import { choose, command, report, send } from './office'

const MEASURE = {
  text: '終業時に枚数を数える',
  novelty: 'NEW',
  kind: 'CHECK',
  verifier: 'CHIEF',
  guidedByChief: false,
  doer: '当番',
  recurring: '毎日',
}

/** A paper waits to be confirmed, in which two places may name somebody. */
async function paperToConfirm(page: Page): Promise<string> {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  const path = (to: string) => `/api/incidents/${number}${to}`
  const happened = (what: string) =>
    command(
      page,
      path('/course-of-events'),
      { startsAt: '2012-12-25T16:41:00+09:00', openEnd: false, what, kind: 'SEARCH' },
      { 'Idempotency-Key': crypto.randomUUID() },
    )
  await loginAs(page, 'encho')
  await command(
    page,
    path('/participants'),
    { name: '千葉 恵', kind: '保育士', unitCode: 'F001' },
    { 'Idempotency-Key': crypto.randomUUID() },
  )
  await happened('千葉さんが書庫を捜した後、千葉へ電話し、千葉県警察へ届け出た。')
  await happened('内田さんに、カードを見たかを聞いた。')
  await command(page, path('/supervisor/F001/head-report'), {
    time: { startsAt: '2012-12-25T16:45:00+09:00', openEnd: false },
    reporter: '園長',
    means: 'PHONE',
    words: '保育課長に報告した。',
  })
  await loginAs(page, 'hoiku-kacho')
  await command(page, path('/supervisor/F001/receipt'), {
    time: { startsAt: '2012-12-25T16:45:00+09:00', openEnd: false },
    means: 'PHONE',
    noInstruction: true,
  })
  await loginAs(page, 'encho')
  await command(page, path('/prevention/plan'), { version: 0, causeStatus: 'UNKNOWN', measures: [MEASURE] })
  await loginAs(page, 'hoiku-kacho')
  await command(page, path('/prevention/plan-decision'), {
    version: 1,
    measures: [{ measure: 1, outcome: 'APPROVED' }],
  })
  await loginAs(page, 'joho-a')
  await command(page, path('/council/decision'), { version: 0, manner: 'SINGLE' })
  await command(page, path('/council/meeting'), { version: 1, name: '第７回審議会', day: '2013-01-31' })
  await command(page, path('/council/paper'), {
    version: 2,
    documentNo: '資料６',
    date: '2013-01-31',
    author: 'こども家庭部保育課',
    title: 'みどり野市立わかば保育園における個人情報の紛失について',
    preface: '次のとおり報告する。',
  })
  return number
}

test('a paper is confirmed when every word that may be a name is decided, on a phone and at a desk', async ({
  page,
  application,
}) => {
  await application.setClock('2012-12-25T16:45:00+09:00')
  const number = await paperToConfirm(page)

  await page.setViewportSize(PHONE)
  await page.goto(`/incidents/${number}/papers`)
  const names = page.getByRole('region', { name: '氏名の確認' })
  await expect(names.getByText('まだ選んでいない箇所が2か所あります。')).toBeVisible()
  await look(page, 'names-in-paper-draft')
  const leave = names.getByRole('button', { name: '千葉: 残す（このまま書く）' })
  await leave.focus()
  await page.keyboard.press('Enter')
  await expect(leave).toHaveAttribute('aria-pressed', 'true')
  await expect(names.getByText(/情報公開課主査 加藤 由美が選択/)).toBeVisible()

  await page.setViewportSize(DESKTOP)
  await loginAs(page, 'hoiku-kacho')
  await page.goto(`/incidents/${number}/steps/confirm-paper`)
  await choose(page, '確認し、発行する')
  await page.getByRole('button', { name: '決定する', exact: true }).click()
  await expect(page.getByText(/氏名かもしれない箇所が1か所残っています/)).toBeVisible()
  await look(page, 'names-in-paper-refused')
  await names.getByRole('button', { name: '内田さん: 伏せる' }).click()
  await expect(names.getByText('全ての箇所を選びました。')).toBeVisible()
  await expectAccessible(page)
  await look(page, 'names-in-paper-decided')
  await send(page, '決定する', '審議会資料を確認しました')

  await page.goto(`/incidents/${number}/papers`)
  await expect(page.getByText('発行済み', { exact: true })).toBeVisible()
  const paper = page.getByRole('article', { name: '文書の内容' })
  await expect(paper).toContainText('千葉へ電話し、千葉県警察へ届け出た。')
  await expect(paper).toContainText('関係者Ａに、カードを見たかを聞いた。')
  await expect(paper).not.toContainText('千葉さん')
  await look(page, 'names-in-paper-issued')
})
