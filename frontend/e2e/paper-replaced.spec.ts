import type { Page } from '@playwright/test'
import { DESKTOP, expect, loginAs, look, PHONE, test } from './fixtures'
import { command, report, send, write } from './office'

const NOW = { startsAt: '2012-12-25T16:45:00+09:00', openEnd: false }
const MEASURE = {
  text: '終業時に枚数を数える',
  novelty: 'NEW',
  kind: 'CHECK',
  verifier: 'CHIEF',
  guidedByChief: false,
  doer: '当番',
  recurring: '毎日',
}

const once = () => ({ 'Idempotency-Key': crypto.randomUUID() })

/** Sends what is done next of the report to the council, upon the version that it has now. */
async function council(page: Page, number: string, path: string, body: object): Promise<void> {
  const view = (await (await page.request.get(`/api/incidents/${number}/council`)).json()) as { version: number }
  await command(page, `/api/incidents/${number}/council${path}`, { version: view.version, ...body })
}

async function compiledAndConfirmed(page: Page, number: string): Promise<void> {
  await loginAs(page, 'joho-a')
  await council(page, number, '/paper', {
    documentNo: '資料６',
    date: '2013-01-31',
    author: 'こども家庭部保育課',
    title: 'みどり野市立わかば保育園における個人情報の紛失について',
    preface: '次のとおり報告する。',
  })
  await loginAs(page, 'hoiku-kacho')
  await council(page, number, '/paper-confirmation', { outcome: 'CONFIRMED' })
}

/** A case whose council paper is issued. Gives its number. */
async function issued(page: Page): Promise<string> {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  const path = (to: string) => `/api/incidents/${number}${to}`
  await loginAs(page, 'encho')
  await command(page, path('/supervisor/F001/head-report'), {
    time: NOW,
    reporter: '園長',
    means: 'PHONE',
    words: '保育課長に報告した。',
  })
  await loginAs(page, 'hoiku-kacho')
  await command(page, path('/supervisor/F001/receipt'), { time: NOW, means: 'PHONE', noInstruction: true })
  await loginAs(page, 'encho')
  await command(page, path('/prevention/plan'), { version: 0, causeStatus: 'UNKNOWN', measures: [MEASURE] })
  await loginAs(page, 'hoiku-kacho')
  await command(page, path('/prevention/plan-decision'), {
    version: 1,
    measures: [{ measure: 1, outcome: 'APPROVED' }],
  })
  await loginAs(page, 'joho-a')
  await council(page, number, '/decision', { manner: 'SINGLE' })
  await council(page, number, '/meeting', { name: '第７回審議会', day: '2013-01-31' })
  await compiledAndConfirmed(page, number)
  return number
}

test('an issued paper whose facts changed is replaced by a new edition, on a phone and at a desk', async ({
  page,
  application,
}) => {
  await application.setClock('2012-12-25T16:45:00+09:00')
  const number = await issued(page)
  await loginAs(page, 'encho')
  await command(
    page,
    `/api/incidents/${number}/course-of-events`,
    {
      startsAt: '2012-12-25T16:42:00+09:00',
      openEnd: false,
      what: '倉庫も捜したが、見つからなかった。',
      kind: 'SEARCH',
    },
    once(),
  )

  await page.setViewportSize(PHONE)
  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}/papers`)
  await expect(page.getByText('この資料の発行後に、1件の事実が変わりました。', { exact: false })).toBeVisible()
  await look(page, 'paper-changed')
  await page.setViewportSize(DESKTOP)
  await page.getByRole('button', { name: '差替えを作る' }).click()
  const dialog = page.getByRole('dialog')
  await write(dialog, '何が変わったか', '捜した場所を加えたため。')
  await look(page, 'paper-replacing')
  await send(dialog, '差替えを始める', '差替えを始めました')

  await compiledAndConfirmed(page, number)
  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}/papers`)
  await expect(page.getByText('差替え済', { exact: true })).toBeVisible()
  await expect(page.getByText('差替えの理由　捜した場所を加えたため。').first()).toBeVisible()
  await expect(page.getByText('倉庫も捜したが、見つからなかった。').first()).toBeVisible()
  await look(page, 'paper-replaced')
})

test('the secretariat makes the list of cases for the council', async ({ page, application }) => {
  await application.setClock('2012-12-25T16:45:00+09:00')
  await loginAs(page, 'hoiku-a')
  await report(page)
  await loginAs(page, 'joho-a')
  await page.goto('/case-list-paper?from=2012-12-01&to=2012-12-31')
  await expect(page.getByRole('cell', { name: 'ＳＤカードの紛失' }).first()).toBeVisible()
  await look(page, 'case-list-paper')
})
