import type { Browser, Page } from '@playwright/test'
import { DESKTOP, expect, loginAs, look, shot, test } from './fixtures'
import { choose, report, send, write } from './office'

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/

/** The sheet that a printer would get, as wide as A4. */
async function print(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await shot(page, `${name}-print`)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    'cut off on paper',
  ).toBeLessThanOrEqual(0)
  await page.emulateMedia({ media: null })
  await page.setViewportSize(DESKTOP)
}

async function mailsOf(page: Page): Promise<string> {
  return (await page.request.get('/api/mailbox')).text()
}

test('a limit of the house is waived by two: the second one learns of it, refuses, is asked again and confirms', async ({
  page,
  application,
}) => {
  await application.setClock('2026-11-24T10:00:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page, '2026-11-24T09:50:00+09:00')
  const waiver = async (login: string, form: 'ask' | 'decide') => {
    await loginAs(page, login)
    await page.goto(`/incidents/${number}`)
    if (form === 'ask') await page.getByText(/^ほかの期限/).click()
    await page
      .getByRole('button', {
        name: form === 'ask' ? '公表の方針の決定: 免除を申請する' : '公表の方針の決定: 免除の申請を判断する',
      })
      .click()
    return page.getByRole('dialog')
  }

  const first = await waiver('kodomo-bucho', 'ask')
  await look(page, 'waiver-ask')
  await write(first, '免除する理由', '半年ごとの一括公表で足りるため。')
  await send(first, '申請する', '免除を申請しました')
  await look(page, 'waiver-asked')

  await loginAs(page, 'joho-a')
  await expect.poll(() => mailsOf(page)).toContain('「公表の方針の決定」の期限の免除：確認をお願いします')
  await page.goto('/')
  const waiting = page
    .getByRole('region', { name: /あなたの確認を待っています/ })
    .or(page.locator('section').filter({ hasText: 'あなたの確認を待っています' }))
  await look(page, 'waiver-waits')
  await waiting.getByRole('link', { name: new RegExp(`第${Number(number.split('-')[1])}号.*公表の方針の決定`) }).click()
  await expect(page.getByText(/免除の申請中/)).toBeVisible()
  await look(page, 'waiver-to-decide')
  await page.getByRole('button', { name: '公表の方針の決定: 免除の申請を判断する' }).click()
  const second = page.getByRole('dialog')
  await choose(second, '免除しない')
  await write(second, '理由・備考', '人数が多く、すぐに公表するかを決める必要がある。')
  await look(page, 'waiver-decide')
  await send(second, '決定する', '免除しないことにしました')
  await page.getByText(/^ほかの期限/).click()
  await look(page, 'waiver-refused')

  const again = await waiver('kodomo-bucho', 'ask')
  await write(again, '免除する理由', '人数が３人と分かり、一括公表で足りるため。')
  await send(again, '申請する', '免除を申請しました')
  const confirming = await waiver('joho-b', 'decide')
  await choose(confirming, '免除する')
  await send(confirming, '決定する', '期限を免除しました')
  await page.getByText(/^済んだ期限/).click()
  await expect(page.getByText(/免除を確認/)).toBeVisible()
  await look(page, 'waiver-confirmed')
  await page.goto('/')
  await expect(
    page.getByRole('link', { name: new RegExp(`第${Number(number.split('-')[1])}号.*公表の方針の決定`) }),
  ).toHaveCount(0)
})

test('each limit says why, on the screen, on paper and in English, and what follows if nobody acts', async ({
  page,
  application,
}) => {
  await application.setClock('2026-12-28T10:00:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page, '2026-12-28T09:50:00+09:00')
  await page.goto(`/report/sent/${number}`)
  await page.getByRole('link', { name: /なぜ/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /なぜ？/ })).toBeVisible()
  await look(page, 'why-minutes')

  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}`)
  await page.getByText(/^ほかの期限/).click()
  await page.getByText('このまま対応がない場合の督促予定').click()
  await look(page, 'limits-coming')
  for (const [limit, name] of [
    ['確報', 'why-final'],
    ['事故報告書の提出', 'why-written'],
    ['報告義務の判断', 'why-assessment'],
  ] as const) {
    await page.goto(`/incidents/${number}`)
    await page.getByText(/^ほかの期限/).click()
    await page
      .getByRole('link', { name: `なぜ？ ${limit}の期限` })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 2, name: '数え方' })).toBeVisible()
    await look(page, name)
    await print(page, name)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'How it was counted' })).toBeVisible()
    const said = page.locator('main').locator('blockquote, dd, dt, h1, h2, h3, ol[lang=en] li, table, section > ul li')
    expect(
      (
        await said.evaluateAll((all) =>
          all.filter((one) => !one.closest('[lang=ja]')).map((one) => (one as HTMLElement).innerText),
        )
      ).filter((text) => JAPANESE.test(text) && !text.includes('\n')),
    ).toEqual([])
    await look(page, `${name}-english`)
    await page.getByRole('button', { name: '日本語' }).click()
  }
  await page.getByRole('link', { name: 'この規則を見る' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '報告義務の判断' })).toBeVisible()
})

test('a rule of the law is changed by two: the second one is told and sees what would move', async ({
  page,
  application,
}) => {
  await application.setClock('2026-11-24T10:00:00+09:00')
  await loginAs(page, 'hoiku-a')
  await report(page, '2026-11-24T09:50:00+09:00')
  await loginAs(page, 'admin')
  await page.goto('/admin/rules/PRELIMINARY_REPORT/ALWAYS/new')
  await page.getByRole('group', { name: '使い始める日' }).getByLabel('日付').fill('2048-04-01')
  await page.getByLabel(/^何日/).fill('4')
  await expect(page.getByText(/4日目の終わり/).filter({ visible: true })).toBeVisible()
  await page.getByRole('button', { name: '全て選ぶ' }).click()
  await write(page, '改める理由', '委員会の指針の改正に合わせるため。')
  await look(page, 'rule-new-live')
  await send(page, '確認を求める', '確認を求めました')
  await look(page, 'rule-waits-own')

  await loginAs(page, 'joho-kacho')
  await expect.poll(() => mailsOf(page)).toContain('期限の規則「個人情報保護委員会への速報」の改定：確認をお願いします')
  await page.goto('/')
  await look(page, 'rule-waits-tasks')
  await page.getByRole('link', { name: '期限の規則', exact: true }).click()
  await look(page, 'rules-secretariat')
  await page.getByRole('link', { name: '速報' }).first().click()
  await look(page, 'rule-to-decide')
  await page.getByRole('button', { name: '採用しない' }).click()
  await write(page.getByRole('dialog'), '理由', '指針の確定を待つため。')
  await look(page, 'rule-reject')
  await send(page.getByRole('dialog'), '採用しない', '採用しないことにしました')
  await look(page, 'rule-rejected')

  await page.getByRole('button', { name: 'English' }).click()
  for (const [address, name] of [
    ['/admin/rules', 'rules-english'],
    ['/admin/rules/FINAL_REPORT/ALWAYS', 'rule-english'],
  ] as const) {
    await page.goto(address)
    await expect(
      page
        .locator('main')
        .getByText(/by the end of day 30/)
        .first(),
    ).toBeVisible()
    const rows = await page.locator('main td:nth-child(-n+3)').allInnerTexts()
    expect(rows.filter((text) => JAPANESE.test(text))).toEqual([])
    await look(page, name)
  }
})

test('the board without a limit, narrowed, on paper, and the calendar of one’s own', async ({ page, application }) => {
  await application.setClock('2026-11-24T10:00:00+09:00')
  await loginAs(page, 'hoiku-a')
  await report(page, '2026-11-24T09:50:00+09:00')
  await loginAs(page, 'joho-kacho')
  await page.goto('/deadlines?key=EFFECTIVENESS')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look(page, 'deadlines-none')
  await page.goto('/deadlines?strength=LAW')
  await expect(page.getByRole('table').first()).toBeVisible()
  await look(page, 'deadlines-narrowed')
  await page.getByRole('button', { name: '自分用のアドレスを作る' }).click()
  await expect(page.getByText(/feeds\/.+\/deadlines\.ics/)).toBeVisible()
  await look(page, 'deadlines-feed')
  await page.goto('/deadlines/print')
  await expect(page.getByRole('table')).toBeVisible()
  await print(page, 'deadlines')
})

const ZONES = ['Asia/Tokyo', 'America/New_York', 'Pacific/Auckland']

async function openedIn(browser: Browser, baseURL: string, timezoneId: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, timezoneId, locale: 'ja-JP' })).newPage()
  await loginAs(page, 'joho-a')
  return page
}

/** Opens the page; of a case everything that is folded on it, too. */
async function unfold(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main').getByText('読み込んでいます…')).toHaveCount(0)
  if (!address.startsWith('/incidents/')) return
  await page.locator('main details').evaluateAll((all) =>
    all.forEach((one) => {
      ;(one as HTMLDetailsElement).open = true
    }),
  )
  await expect(
    page
      .locator('main details')
      .filter({ hasText: 'このまま対応がない場合の督促予定' })
      .getByRole('button', { name: /残りの/ }),
  ).toBeVisible()
}

test('lateness, due dates and groups are the same text in browsers of Tokyo, New York and Auckland', async ({
  browser,
  page,
  application,
}) => {
  await application.setClock('2026-12-28T23:29:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page, '2026-12-28T23:20:00+09:00')
  await application.setClock('2026-12-29T12:10:00+09:00')
  const pages = await Promise.all(ZONES.map((zone) => openedIn(browser, application.url, zone)))

  for (const [address, says] of [
    [`/incidents/${number}`, /超過/],
    ['/deadlines?key=PERSON_NOTICE_START', /今日まで（[1-9]/],
    ['/deadlines?strength=GUIDELINE', /1月1日/],
    [`/?tab=posts&incident=${number}`, /所属/],
  ] as const) {
    // Opened and read at the same moment; a minute that ends just then, or a timer that acts, makes it once more.
    await expect(async () => {
      await Promise.all(pages.map((each) => unfold(each, address)))
      const [tokyo, ...others] = await Promise.all(pages.map((each) => each.locator('main').innerText()))
      expect(tokyo).toMatch(says)
      for (const other of others) expect(other, address).toBe(tokyo)
    }).toPass({ timeout: 120_000 })
  }
  await Promise.all(pages.map((each) => each.context().close()))
})

test('secretariat and administrator are told when the limits are not watched as they should be', async ({
  page,
  application,
}) => {
  await application.setClock('2026-11-24T10:00:00+09:00')
  // A program that watches well shows no alarm: what it would say is put in its mouth.
  await page.route('**/api/clock-watch', (route) =>
    route.fulfill({
      json: {
        asleep: true,
        lookedAt: '2026-11-24T00:55:00Z',
        serverNow: '2026-11-24T01:00:00Z',
        faults: [{ fault: 'OVERDUE', count: 2 }],
        clocks: [
          { incident: '2026-0001', key: 'PRELIMINARY_REPORT', fault: 'OVERDUE' },
          { incident: '2026-0002', key: 'WRITTEN_REPORT', fault: 'OVERDUE' },
        ],
        mended: [{ incident: '2026-0003', key: 'FINAL_REPORT', fault: 'NO_TIMER', at: '2026-11-24T00:54:00Z' }],
      },
    }),
  )
  for (const login of ['joho-a', 'admin']) {
    await loginAs(page, login)
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText('速報')
    await page.locator('details').first().locator('summary').click()
    await look(page, `alarm-${login}`)
  }
})
