import type { Page } from '@playwright/test'
import { expect, JAPANESE, loginAs, look, test } from './fixtures'
import { choose, report, send, write } from './office'

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
