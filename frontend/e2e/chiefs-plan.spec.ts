import type { Page } from '@playwright/test'
import { expect, loginAs, look, PHONE, test } from './fixtures'
import { Hand } from './hand'
import { command, report } from './office'

/** Characters that somebody reads in a second of what is to be decided: 600 in a minute (docs/proofs.md). */
const READ = 10

/** The chief weighs each measure and whether to approve, and thinks once of the reason. */
const THOUGHTS = 7

const measure = (text: string, kind: string, due: string, weighing: object) => ({
  text,
  novelty: 'NEW',
  kind,
  verifier: 'DIRECTOR',
  guidedByChief: false,
  doer: '当番の保育士',
  doerPost: 'HEAD',
  due,
  evidenceExpected: '点検表の写し',
  weighing,
})

/** A plan of five measures of a lost card, handed in to the chief. */
async function planOfFive(page: Page): Promise<string> {
  await loginAs(page, 'hoiku-a')
  const number = await report(page, '2026-11-24T09:50:00+09:00', '2026-11-20T15:20:00+09:00')
  const path = (to: string) => `/api/incidents/${number}${to}`
  await loginAs(page, 'encho')
  await command(page, path('/supervisor/F001/head-report'), {
    time: { startsAt: '2026-11-24T10:00:00+09:00', openEnd: false },
    reporter: '園長',
    means: 'PHONE',
    words: '保育課長に報告した。',
  })
  await loginAs(page, 'hoiku-kacho')
  await command(page, path('/supervisor/F001/receipt'), {
    time: { startsAt: '2026-11-24T10:00:00+09:00', openEnd: false },
    means: 'PHONE',
    noInstruction: true,
  })
  await loginAs(page, 'encho')
  await command(page, path('/prevention/plan'), {
    version: 0,
    causeStatus: 'PRESUMED',
    cause: '記録を付けずに使い、作業が中断して戻し忘れたと推定される。',
    measures: [
      measure('撮影した日のうちにデータを移し、カードから消す。', 'REMOVE', '2026-12-10', {
        effect: 'カードに写真が残らない。',
        burdenOf: '当番の保育士',
        minutesPerDay: 5,
        facilityAnswer: 'CONSENTS',
        feasibility: 'AT_ONCE',
      }),
      measure('カードを施錠できる書庫に置き、鍵は園長が持つ。', 'RULE', '2026-12-10', {
        burdenOf: '園長',
        minutesPerDay: 3,
        facilityAnswer: 'CONSENTS',
        feasibility: 'AT_ONCE',
      }),
      measure('終業時に枚数を二人で数え、点検表に記入する。', 'CHECK', '2026-12-10', {
        burdenOf: '遅番の保育士',
        minutesPerDay: 10,
        facilityAnswer: 'OBJECTS',
        facilityComment: '遅番は一人の日があり、二人では数えられない。',
        feasibility: 'NOT_POSSIBLE',
      }),
      measure('使用簿を書庫の扉に下げ、持ち出す前に記入する。', 'RULE', '2026-12-15', {
        burdenOf: '使う人',
        minutesPerDay: 1,
        facilityAnswer: 'CONSENTS',
        feasibility: 'AT_ONCE',
      }),
      measure('全職員に、写真がなくなったときに子どもに起こることを教える。', 'TRAINING', '2027-01-15', {
        facilityAnswer: 'CONSENTS',
        feasibility: 'AT_ONCE',
      }),
    ],
  })
  return number
}

/** The address in the mail that tells the chief that the plan waits. */
async function linkInMail(page: Page, number: string): Promise<string> {
  const mails = await page.request.get('/api/mailbox')
  const { items } = (await mails.json()) as { items: { body: string }[] }
  const link = new RegExp(`/incidents/${number}/steps/decide-plan`)
  return items.map(({ body }) => link.exec(body)?.[0]).find((found) => found)!
}

test('from the mail the chief approves a plan of five measures but one, on a phone, by few taps', async ({
  page,
  application,
}) => {
  await application.setClock('2026-11-24T10:00:00+09:00')
  const number = await planOfFive(page)
  await loginAs(page, 'hoiku-kacho')
  await expect.poll(() => linkInMail(page, number)).toBeTruthy()
  const link = await linkInMail(page, number)
  await page.setViewportSize(PHONE)

  const hand = new Hand()
  hand.taps += 1
  await page.goto(link)
  await page.getByRole('heading', { level: 1, name: '再発防止策を承認するか差し戻す' }).waitFor()
  await expect(page.getByText('全職員に、写真がなくなったときに子どもに起こることを教える。').first()).toBeVisible()
  await look(page, 'chiefs-plan')
  await page.setViewportSize(PHONE)
  const read = (await page.locator('main').innerText()).replace(/\s/g, '').length
  hand.thoughts += THOUGHTS
  await hand.tap(page.getByRole('radio', { name: '次のもの以外を承認する', exact: true }))
  await hand.tap(page.getByRole('checkbox', { name: '再発防止策3を差し戻す', exact: true }))
  await hand.write(
    page.getByLabel(/^再発防止策3を差し戻す理由/),
    '一人の日もできる方法に直してください。',
    'ひとりのひもできるほうほうになおしてください。',
  )
  await look(page, 'chiefs-plan-one-returned')
  await page.setViewportSize(PHONE)
  await hand.tap(page.getByRole('button', { name: '決定する', exact: true }))
  await page.getByRole('status').filter({ hasText: '再発防止策を差し戻しました' }).waitFor()

  const reading = read / READ
  console.log(
    `plan of five: ${hand.taps} taps, ${hand.keys} keys, ${hand.thoughts} thoughts: ${hand.seconds().toFixed(0)} s; ` +
      `${read} characters on the page: ${reading.toFixed(0)} s to read all of them`,
  )
  expect(hand.taps).toBeLessThanOrEqual(5)
  expect(hand.seconds() + reading).toBeLessThanOrEqual(120)
})
