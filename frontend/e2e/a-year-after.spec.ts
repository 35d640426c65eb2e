import type { Page } from '@playwright/test'
import { DESKTOP, expect, loginAs, look, PHONE, test } from './fixtures'
import { choose, command, field, openTask, report, send, when, write } from './office'

const MORNING = '2026-11-24T10:00:00+09:00'
const told = { startsAt: MORNING, openEnd: false }
const once = () => ({ 'Idempotency-Key': crypto.randomUUID() })

const MEASURES = [
  ['撮影した日のうちにデータを移し、カードから消す。', 'REMOVE'],
  ['カードを施錠できる書庫に置き、鍵は園長が持つ。', 'RULE'],
  ['終業時に枚数を二人で数え、点検表に記入する。', 'CHECK'],
  ['使用簿を書庫の扉に下げ、持ち出す前に記入する。', 'RULE'],
  ['全職員に、写真がなくなったときに起こることを教える。', 'TRAINING'],
].map(([text, kind], index) => ({
  text,
  kind,
  novelty: 'NEW',
  verifier: 'CHIEF',
  guidedByChief: false,
  doer: '当番の保育士',
  ...(index === 0 ? { due: '2026-12-10', doerPost: 'HEAD' } : { recurring: '毎日の終業時' }),
}))

const CAUSE = {
  version: 0,
  status: 'PRESUMED',
  sentence: '記録を付けずに使い、作業が中断して戻し忘れたと推定される。',
  whys: ['記録を付けなかった', '作業が中断した', '一人で片付けていた'],
  hypotheses: [
    {
      text: '園の外に持ち出した',
      speaksFor: '見つからない',
      speaksAgainst: '外に出た職員がいない',
      standing: 'EXCLUDED',
    },
    { text: '別の書庫に戻した', speaksFor: '同じ色の書庫がある', speaksAgainst: null, standing: 'OPEN' },
  ],
  classes: ['OSAKA_2B', 'OWN_INTERRUPTED'],
  primaryClass: 'OSAKA_2B',
  rule: {
    existed: { answer: 'YES', words: '使用簿に記入する' },
    known: { answer: 'YES', words: null },
    followed: { answer: 'UNKNOWN', words: null },
    permitted: { answer: 'NOT_APPLICABLE', words: null },
  },
  logSays: 'すべてに返却の記録がある。',
  realitySays: '１枚足りない。',
  logConflict: 'YES',
  investigator: null,
  harm: '写真が売買される。',
}

const counted = (number: number, replaces: unknown[] = []) => ({
  unknown: false,
  approx: false,
  mayOverlap: false,
  asOf: MORNING,
  unit: 'PERSONS',
  min: number,
  max: number,
  basis: '名簿',
  replaces,
})

/** Does an act of the case as that person, for what the journey needs but does not look at. */
type Does = (login: string, path: string, body: object) => Promise<void>

/** What everybody else has to do before the case can be closed: no duty, nobody told, nothing published, no report of its own to the council. */
async function endsTheOtherTracks(does: Does): Promise<void> {
  await does('hoiku-b', '/search/F001/rounds', {
    version: 0,
    time: told,
    places: [{ medium: 0, place: 'STORAGE', result: 'LOOKED' }],
    searchers: '職員全員',
    account: '書庫を捜したが見つからなかった。',
    result: 'END_PROPOSED',
    endReason: '捜す所が残っていないため。',
    unlookedReason: '書庫から持ち出す物ではないため。',
  })
  await does('encho', '/search/F001/end-agreement', { version: 1, at: MORNING, returned: false })
  await does('hoiku-kacho', '/search/F001/end-confirmation', { version: 2, at: MORNING, returned: false })
  await does('encho', '/supervisor/F001/written-report', {
    version: 2,
    time: { startsAt: MORNING, openEnd: false },
    managementState: '書庫に保管',
    course: '終業時に気付いた',
    laterMeasures: '枚数を数える',
  })
  await does('hoiku-kacho', '/supervisor/F001/written-report-decision', {
    version: 3,
    accepted: true,
    decidedAt: MORNING,
  })
  await does('encho', '/notification/contacts', {
    version: 0,
    outcome: 'NOT_NEEDED',
    ground: 'NOBODY_CONCERNED',
    reason: '写っている人が特定できないため。',
  })
  await does('hoiku-kacho', '/notification/confirmation', { version: 1, confirmed: true })
  await does('joho-a', '/assessment/verdict', {
    version: 0,
    verdict: 'NO_DUTY',
    reason: 'いずれにも当たらないため。',
    grounds: ['NO_ITEM'],
  })
  await does('joho-b', '/assessment/no-duty-confirmation', { version: 1, outcome: 'CONFIRMED' })
  await does('kodomo-bucho', '/publication/decision', {
    version: 0,
    choice: 'NOT',
    reason: '不利益になるため。',
    decidedAt: MORNING,
  })
  await does('joho-a', '/council/decision', { version: 0, manner: 'NOT', reason: '半期の一覧で報告するため。' })
}

test('what is found, planned, done, passed on and asked a year long is read and written on a phone and on a desk', async ({
  page,
  application,
}) => {
  const as = async (login: string, size = DESKTOP) => {
    await page.setViewportSize(size)
    await loginAs(page, login)
  }
  await application.setClock(MORNING)
  await loginAs(page, 'hoiku-a')
  const number = await report(page, '2026-11-24T09:50:00+09:00', '2026-11-20T15:20:00+09:00')
  const does: Does = async (login, path, body) => {
    await loginAs(page, login)
    await command(page, `/api/incidents/${number}${path}`, body, once())
  }
  const tab = `/incidents/${number}/prevention`
  const dialog = page.getByRole('dialog')
  await does('encho', '/supervisor/F001/head-report', {
    time: told,
    reporter: '園長',
    means: 'PHONE',
    words: '保育課長に報告した。',
  })
  await does('hoiku-kacho', '/supervisor/F001/receipt', { time: told, means: 'PHONE', noInstruction: true })

  await test.step('the cause, and a hearing that is taken back', async () => {
    await does('encho', '/cause', CAUSE)
    await does('encho', '/cause/hearings', {
      time: told,
      person: '保育士Ａ',
      hearer: '園長',
      words: '戻したと思うが、覚えていない。',
    })
    await as('encho')
    await page.goto(tab)
    await page.getByRole('button', { name: '取り消す', exact: true }).click()
    await write(dialog, '取り消す理由', '別の事案の聞き取りだったため')
    await look(page, 'year-hearing-withdrawal')
    await send(dialog, '取り消す', '取り消しました')
    await look(page, 'year-cause')
    await page.getByRole('button', { name: '原因を書き直す' }).click()
    await look(page, 'year-cause-form')
  })

  await test.step('a plan of five measures comes back to its form with what was returned', async () => {
    const plan = { causeStatus: 'PRESUMED', cause: CAUSE.sentence, measures: MEASURES }
    await does('encho', '/prevention/plan', { version: 0, ...plan })
    await does('hoiku-kacho', '/prevention/plan-decision', {
      version: 1,
      measures: MEASURES.map((_, index) =>
        index === 2
          ? { measure: 3, outcome: 'RETURNED', reason: '一人の日もできる方法にしてください。' }
          : { measure: index + 1, outcome: 'APPROVED', reason: null },
      ),
    })
    await as('encho')
    await openTask(page, number, '原因と再発防止策をまとめる')
    await look(page, 'year-plan-form')
    await does('encho', '/prevention/plan', { version: 2, ...plan })
    await does('hoiku-kacho', '/prevention/plan-decision', {
      version: 3,
      measures: MEASURES.map((_, index) => ({ measure: index + 1, outcome: 'APPROVED', reason: null })),
    })
  })

  await test.step('a measure that does not convince goes back, and is verified later', async () => {
    const done = { doneOn: '2026-11-24', account: '手順を書いて掲示した。', evidence: [] }
    await does('encho', '/measures/measure-1/done', { version: 0, ...done })
    await as('hoiku-kacho', PHONE)
    await openTask(page, number, '再発防止策の実施を確認する')
    await choose(page, '納得できないので差し戻す')
    await write(page, '納得できない理由', '移したことが分かる記録を付けてください。')
    await when(page, 'いつまでに実施するか', '2026-12-11')
    await look(page, 'year-measure-return')
    await send(page, '決定する', '差し戻しました')
    await page.goto(tab)
    await look(page, 'year-measure-returned')
    await does('encho', '/measures/measure-1/done', { version: 2, ...done })
    await does('hoiku-kacho', '/measures/measure-1/verification', { version: 3, accepted: true })
  })

  await test.step('a text goes to other units, and who passed it on is seen', async () => {
    await as('hoiku-kacho')
    await page.goto(`/incidents/${number}/roll-outs`)
    await page.getByRole('button', { name: '注意喚起を送る' }).click()
    await write(dialog, '件名', '記録媒体の取扱いについて')
    await write(dialog, '注意喚起の文', '使うたびに使用簿に記入し、終業時に数えてください。')
    await when(dialog, '周知の期限', '2026-12-04')
    await dialog.getByText(/^保育課の施設（/).click()
    await dialog.getByRole('button', { name: '保育課の施設を全て選ぶ' }).click()
    await look(page, 'year-roll-out-form')
    await send(dialog, '送る', '送りました')
    await look(page, 'year-roll-out')
  })

  await test.step('a training that came of it, and how many units had one', async () => {
    await page.goto('/training')
    await page.getByRole('button', { name: '研修を記録する' }).click()
    await write(dialog, '研修の内容', '記録媒体の扱いと、紛失したときに起こること')
    await when(dialog, '実施した日', '2026-11-24')
    await dialog.getByLabel(/^所属 1/).selectOption({ index: 1 })
    await write(dialog, '参加した人数', '18')
    await look(page, 'year-training-form')
    await send(dialog, '記録する', '研修を記録しました')
    await look(page, 'year-training')
  })

  await test.step('what is still missing, and the values first told and those of today', async () => {
    const told = (await (await page.request.get(`/api/incidents/${number}`)).json()) as { counts: { id: unknown }[] }
    const lines = told.counts.map(({ id }) => id)
    await does('hoiku-kacho', '/counts', counted(19, lines))
    await as('joho-a')
    await page.goto(`/incidents/${number}`)
    await expect(page.getByText('19人').first()).toBeVisible()
    await look(page, 'year-progress')
    await endsTheOtherTracks(does)
    await as('joho-b')
    await openTask(page, number, '完了を確認し終結する')
    await look(page, 'year-closing')
    await does('joho-b', '/closing', { note: '全て確認した。' })
  })

  await test.step('the reporter is answered', async () => {
    await as('hoiku-kacho')
    await page.goto(`/incidents/${number}/reporter-answers`)
    await page.getByRole('button', { name: '報告者に回答する' }).click()
    await expect(field(dialog, 'あなたの報告で変わったこと')).not.toHaveValue('')
    await look(page, 'year-answer-form')
    await send(dialog, '回答を送る', '回答を送りました')
    await as('hoiku-a', PHONE)
    await page.goto('/')
    await look(page, 'year-answer-read')
  })

  await test.step('four weeks before the review the unit is asked; what did not hold is followed by another measure', async () => {
    await application.setClock('2027-01-28T09:30:00+09:00')
    await as('encho', PHONE)
    await expect
      .poll(async () => (await page.request.get(`/api/tasks?view=mine&incident=${number}`)).text())
      .toContain('answer-follow-up')
    await openTask(page, number, '再発防止策が続いているかを答える')
    const runs = page.getByRole('radio', { name: '続いている', exact: true })
    for (let measure = 0; measure < 4; measure++) await runs.nth(measure).check()
    await page.getByRole('radio', { name: '続いていない', exact: true }).nth(4).check()
    await page.getByLabel(/^再発防止策（5）の続いていない所/).fill('人が替わり、教えていない。')
    await look(page, 'year-asked')
    await page.setViewportSize(PHONE)
    await send(page, '答える', '答えを記録しました')

    await application.setClock('2027-02-22T10:00:00+09:00')
    await as('hoiku-kacho')
    await page.goto(tab)
    await page.getByRole('button', { name: '3か月後の効果を確認する' }).click()
    for (let measure = 0; measure < 4; measure++)
      await dialog.getByRole('radio', { name: '続いている', exact: true }).nth(measure).check()
    await dialog.getByRole('radio', { name: '続いていない', exact: true }).nth(4).check()
    for (let measure = 0; measure < 4; measure++)
      await dialog.getByRole('radio', { name: '有効', exact: true }).nth(measure).check()
    await dialog.getByRole('radio', { name: '不十分', exact: true }).nth(4).check()
    await write(dialog, '確認した内容', '園で点検表を見た。')
    await look(page, 'year-review')
    await send(dialog, '記録する', '後継の措置の提案を求めます')

    await as('encho', PHONE)
    await openTask(page, number, '後継の措置を提案する')
    await write(page, '内容', '新しく入った職員に、着任の日に教える。')
    await look(page, 'year-successor')
    await page.setViewportSize(PHONE)
    await send(page, '課長に提案する', '後継の措置を提案しました')
    await as('hoiku-kacho', PHONE)
    await openTask(page, number, '後継の措置を承認するか差し戻す')
    await look(page, 'year-successor-decided')
    await page.setViewportSize(PHONE)
    await send(page, '承認する', '後継の措置を承認しました')
    await page.goto(tab)
    await look(page, 'year-after')
  })
})

test('lists of the office, a report begun before the judgement, and a look through other contracts', async ({
  page,
  application,
}) => {
  await application.setClock('2026-11-24T10:00:00+09:00')
  const dialog = page.getByRole('dialog')

  await test.step('own classes of causes', async () => {
    await loginAs(page, 'joho-a')
    await page.goto('/admin/cause-classes')
    await page.getByRole('button', { name: '区分を加える' }).click()
    await write(dialog, '区分の名前', '様式が似ていた')
    await look(page, 'year-cause-class')
    await send(dialog, '加える', '区分を加えました')
    await look(page, 'year-cause-classes')
  })

  const number = await contractorsCase(page)

  await test.step('another contract is looked through after a contractor’s case', async () => {
    await loginAs(page, 'korei-kacho')
    await command(
      page,
      '/api/contracts',
      {
        contractor: 'C001',
        work: '配食サービス業務委託',
        kind: 'ENTRUSTMENT',
        sections: ['S-KOREI'],
        from: '2026-04-01',
        clauses: ['ACCIDENT_REPORT'],
      },
      once(),
    )
    await page.goto(`/incidents/${number}/contracts`)
    await look(page, 'year-rechecks')
    await page.getByRole('button', { name: '見直した結果を記録する' }).first().click()
    await when(dialog, '見直した日', '2026-11-24')
    await look(page, 'year-recheck')
  })

  await test.step('people begin the early report before it is judged', async () => {
    await loginAs(page, 'joho-a')
    await page.goto(`/incidents/${number}/assessment`)
    await page.getByRole('button', { name: '判断を待たずに速報を準備する' }).click()
    await look(page, 'year-early-report')
    await send(dialog, '速報の準備を始める', '速報の手続を始めました')
    await look(page, 'year-early-begun')
  })

  await test.step('an addressee is tried on the running cases before it is listed', async () => {
    await page.goto('/admin/addressees')
    await page.getByRole('button', { name: '報告先を登録する' }).click()
    await write(dialog, '報告先の名称', '県 市町村課')
    await choose(dialog, '都道府県')
    await choose(dialog, '事案の事実から挙げる')
    await choose(dialog, '紛失')
    await write(dialog, '電話番号', '042-000-1234')
    await choose(dialog, '知った時から何時間以内')
    await write(dialog, '時間や日の数', '24')
    await when(dialog, '確認日', '2026-11-24')
    await when(dialog, '有効期間の初日', '2026-11-24')
    await dialog.getByRole('button', { name: '進行中の事案で確かめる' }).click()
    await expect(dialog.getByText('新たに挙がる進行中の事案').first()).toBeVisible()
    await look(page, 'year-addressee-trial')
  })
})

/** A contractor loses a list of two hundred people; gives the number of the case. */
async function contractorsCase(page: Page): Promise<string> {
  await loginAs(page, 'jutaku')
  const number = await report(page, '2026-11-24T09:30:00+09:00', '2026-11-20T15:00:00+09:00')
  await command(page, `/api/incidents/${number}/counts`, counted(200), once())
  return number
}
