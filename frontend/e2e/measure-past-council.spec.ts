import type { Page } from '@playwright/test'
import { DESKTOP, expect, loginAs, look, PHONE, test } from './fixtures'
import { handsIn } from './map-case'
import { choose, command, send, when, write } from './office'

const CHIEFS = ['korei-kacho', 'sogo-kacho']
const MEANS = { time: { startsAt: '2012-11-20T19:10:00+09:00', openEnd: false }, means: 'PHONE' }

/** What the contractor and its sections do about the lost map; the first is open when the council is told. */
const MEASURES = [
  {
    text: '受託者が、研修と業務の流れの見直しを行い、事故対応の手引に反映する。',
    kind: 'TRAINING',
    doer: '業務責任者',
    doerPost: 'HEAD',
    verifier: 'CHIEF',
    due: '2013-01-31',
    evidenceExpected: '研修の記録、改めた手引',
  },
  {
    text: '全ての在宅介護支援センターの会議で報告し、注意を促す。',
    kind: 'TRAINING',
    doer: '高齢社会対策課',
    doerPost: 'CHIEF',
    verifier: 'DIRECTOR',
    due: '2013-01-31',
    evidenceExpected: '会議の次第',
  },
  {
    text: '訪問から戻ったら、地図の枚数を二人で数える。',
    kind: 'CHECK',
    doer: '訪問員',
    verifier: 'CHIEF',
    recurring: '毎日の訪問の後',
    weighing: { burdenOf: '訪問員', minutesPerDay: 5 },
  },
]

/** Sends a command upon the version that the track has now. */
async function upon(page: Page, number: string, track: string, path: string, body: object): Promise<void> {
  const view = (await (await page.request.get(`/api/incidents/${number}${track}`)).json()) as { version: number }
  await command(page, `/api/incidents/${number}${track}${path}`, { version: view.version, ...body })
}

/** The contractor tells its lost map; the case comes to its issued paper. Gives its number. */
async function untilThePaperIsIssued(page: Page, at: (time: string) => Promise<void>): Promise<string> {
  await at('2012-11-20T19:10')
  await loginAs(page, 'jutaku')
  const receipt = (await command(
    page,
    '/api/incidents',
    {
      noticedAt: { time: { startsAt: '2012-11-20T17:05:00+09:00', openEnd: false }, unknown: false },
      what: { kind: 'LOSS', medium: 'PAPER', description: '地図を集めたところ、１枚足りなかった。' },
      whose: { groups: ['PATIENTS'], contents: '訪問先の氏名と住所を裏面に手書きした地図' },
      persons: { min: 10, max: 10, unknown: false },
      place: { where: '訓練で訪問した地域', lastSeenAt: null, unknown: false },
      malice: 'NO',
      unitCode: null,
    },
    { 'Idempotency-Key': crypto.randomUUID() },
  )) as { number: string }
  const { number } = receipt
  await command(page, `/api/incidents/${number}/supervisor/C001/head-report`, {
    ...MEANS,
    reporter: '業務責任者',
    words: '地図１枚がない。',
  })
  for (const chief of CHIEFS) {
    await loginAs(page, chief)
    await command(page, `/api/incidents/${number}/supervisor/C001/receipt`, { ...MEANS, noInstruction: true })
  }
  await loginAs(page, 'jutaku')
  await upon(page, number, '/prevention', '/plan', {
    causeStatus: 'PRESUMED',
    cause: '地図を胸ポケットに出し入れする扱いに慣れ、注意が足りなかった。',
    measures: MEASURES.map((measure) => ({ novelty: 'NEW', guidedByChief: false, ...measure })),
  })
  for (const chief of CHIEFS) {
    await loginAs(page, chief)
    await upon(page, number, '/prevention', '/plan-decision', {
      measures: MEASURES.map((_, index) => ({ measure: index + 1, outcome: 'APPROVED', reason: null })),
    })
  }
  await at('2012-11-21T10:00')
  await loginAs(page, 'joho-a')
  await upon(page, number, '/council', '/decision', { manner: 'SINGLE' })
  await upon(page, number, '/council', '/meeting', { name: '第７期第７回審議会', day: '2013-01-17' })
  await upon(page, number, '/council', '/paper', {
    documentNo: '資料４',
    date: '2013-01-17',
    author: '福祉部高齢社会対策課\n福祉部総合福祉事務所',
    title: '災害時訓練中の個人情報の紛失について',
    preface: '次のとおり報告する。',
  })
  for (const chief of CHIEFS) {
    await loginAs(page, chief)
    await upon(page, number, '/council', '/paper-confirmation', { outcome: 'CONFIRMED' })
  }
  return number
}

test('a measure that is open at the council is recorded done later by its post, another one on behalf, and verified by other posts', async ({
  page,
  application,
}) => {
  const at = (time: string) => application.setClock(`${time}:00+09:00`)
  const as = async (login: string, size = DESKTOP) => {
    await page.setViewportSize(size)
    await loginAs(page, login)
  }
  const number = await untilThePaperIsIssued(page, at)
  const tab = `/incidents/${number}/prevention`
  const measures = page.getByRole('main')

  await test.step('until when what is checked each day goes on, and how much work that is', async () => {
    await as('korei-kacho')
    await page.goto(tab)
    await page.getByRole('button', { name: '再発防止策（3）を続ける期間を決める' }).click()
    const dialog = page.getByRole('dialog')
    await when(dialog, '始める日', '2012-12-11')
    await when(dialog, '終える日', '2013-03-29')
    await write(dialog, 'この期間にする理由', '慣れるまで。')
    await expect(dialog.getByText('（毎日行うと、109日間で合計9時間5分）')).toBeVisible()
    await look(page, 'measure-period')
    await send(dialog, '期間を決める', '続ける期間を決めました')
  })

  await test.step('open at the council', async () => {
    await at('2013-01-17T12:00')
    await as('joho-a')
    await upon(page, number, '/council', '/meeting-held', { heldOn: '2013-01-17', note: '了承' })
    await page.goto(tab)
    await expect(measures.getByText('実施待ち').first()).toBeVisible()
    await look(page, 'measure-open-at-council')
    await page.goto(`/incidents/${number}/papers`)
    await expect(measures.getByText(/新規。実施者：業務責任者。平成25年1月31日までに実施/)).toBeVisible()
  })

  await test.step('its post records it done, with evidence, on a phone', async () => {
    await at('2013-01-30T10:00')
    await as('jutaku', PHONE)
    await page.goto(tab)
    await page.getByRole('link', { name: '再発防止策（1）: 実施を記録する' }).click()
    await when(page, '実施した日', '2013-01-30')
    await write(page, 'どのように実施したか', '全員に研修を行い、手引を改めた。')
    await handsIn(page, '研修の記録.txt')
    await look(page, 'measure-record')
    await page.setViewportSize(PHONE)
    await send(page, '記録する', '再発防止策の実施を記録しました')
  })

  await test.step('of another post it is recorded on behalf', async () => {
    await as('joho-b')
    await page.goto(tab)
    await page.getByRole('link', { name: '再発防止策（2）: 代わりに実施を記録する' }).click()
    const heard = page.getByRole('group', { name: '代わりに入力します', exact: true })
    await write(heard, '一覧にない方の所属・職・氏名', '高齢社会対策課長')
    await choose(heard, '電話')
    await write(page, 'どのように実施したか', '１月の会議で報告したと聞いた。')
    await look(page, 'measure-on-behalf')
    await send(page, '記録する', '再発防止策の実施を記録しました')
  })

  await test.step('other posts verify both, beside what the plan expects', async () => {
    await as('korei-kacho', PHONE)
    await page.goto(tab)
    await page.getByRole('link', { name: '再発防止策（1）: 実施を確認する' }).click()
    await expect(page.getByRole('link', { name: /\.txt$/ })).toBeVisible()
    await look(page, 'measure-verify')
    await page.setViewportSize(PHONE)
    await choose(page, '実施されている')
    await send(page, '決定する', '実施を確認しました')
    await as('fukushi-bucho')
    await page.goto(tab)
    await page.getByRole('link', { name: '再発防止策（2）: 実施を確認する' }).click()
    await look(page, 'measure-verify-on-behalf')
    await choose(page, '実施されている')
    await send(page, '決定する', '実施を確認しました')
    await page.goto(tab)
    await expect(measures.getByText('実施を確認済み')).toHaveCount(2)
    await look(page, 'measure-done')
  })
})
