import type { Page } from '@playwright/test'
import { expect, expectAccessible, JAPANESE, loginAs, look, PHONE, shot, test } from './fixtures'
import { command, openTask, report, TABS } from './office'

async function visit(page: Page, address: string, name: string): Promise<void> {
  await page.setViewportSize(PHONE)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look(page, name)
}

test.beforeEach(({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

test('every tab of a case that has just begun says what is there or what comes', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await visit(page, `/report/sent/${number}`, 'report-sent-again')
  await loginAs(page, 'joho-a')
  for (const tab of TABS)
    await visit(page, tab ? `/incidents/${number}/${tab}` : `/incidents/${number}`, `begun-${tab || 'overview'}`)
})

test('the lists of tasks, full and empty, and the mails', async ({ page, application }) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  for (const tab of ['mine', 'posts', 'overdue', 'waiting'])
    await visit(page, `/?tab=${tab}&incident=${number}`, `tasks-${tab}`)
  await application.setClock('2012-12-25T17:12:00+09:00')
  await loginAs(page, 'encho')
  await expect
    .poll(async () => ((await (await page.request.get('/api/mailbox')).json()) as { total: number }).total)
    .toBeGreaterThan(0)
  await visit(page, `/?tab=overdue&incident=${number}`, 'tasks-overdue-late')
  await visit(page, '/mailbox', 'mailbox')
  await loginAs(page, 'other-hoiku')
  await visit(page, '/', 'tasks-none')
  await visit(page, '/nowhere', 'not-found')
})

test('the board of limits, on the screen and on paper', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  await report(page)
  await loginAs(page, 'joho-a')
  await visit(page, '/deadlines', 'deadlines')
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.getByRole('button', { name: '自分用のアドレスを作る' }).click()
  await expect(page.getByText(/feeds\/.+\/deadlines\.ics/)).toBeVisible()
  await visit(page, '/deadlines/print?unit=S-HOIKU', 'deadlines-print')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('保育課')
})

test('the administration', async ({ page }) => {
  await loginAs(page, 'admin')
  await visit(page, '/admin', 'admin-units')
  await visit(page, '/admin/units/F001', 'admin-unit')
  await visit(page, '/admin/accounts', 'admin-accounts')
  await visit(page, '/admin/duty-telephones', 'admin-duty-list')
  await visit(page, '/admin/cause-classes', 'admin-cause-classes')
  await visit(page, '/admin/calendar', 'admin-calendar')
  await visit(page, '/admin/calendar?calendar=FACILITY&unit=F001', 'admin-calendar-facility')
  await visit(page, '/admin/calendar?calendar=NATIONAL', 'admin-calendar-national')
  await visit(page, '/admin/rules', 'admin-rules')
  await visit(page, '/admin/rules/FINAL_REPORT/ALWAYS', 'admin-rule')
  await visit(page, '/admin/rules/FINAL_REPORT/ALWAYS/new', 'admin-rule-new')
  await visit(page, '/admin/mails', 'admin-mails')
  await visit(page, '/admin/failed-steps', 'admin-failed-steps')
  await visit(page, '/admin/history', 'admin-history')
})

test('a duty to report, as a section comes to it', async ({ page, application }) => {
  await application.setClock('2023-04-10T10:00:00+09:00')
  await loginAs(page, 'hoiku-kakari')
  const number = await report(page, '2023-04-10T09:00:00+09:00')
  await loginAs(page, 'hoiku-kacho')
  await openTask(page, number, '第一報を確認し課長に報告する')
  await look(page, 'head-report-of-section')
  await loginAs(page, 'joho-a')
  await command(page, `/api/incidents/${number}/assessment/verdict`, {
    version: 0,
    verdict: 'DUTY',
    grounds: ['R4'],
    reason: '本人が100人を超えるおそれがある。',
    at: '2023-04-10T09:30:00+09:00',
  })
  await openTask(page, number, '速報を提出し記録する')
  await look(page, 'file-preliminary-report')
  await visit(page, `/incidents/${number}/authority`, 'tab-authority')
})

test('the main pages in English say nothing in Japanese but what people wrote', async ({ page }) => {
  await loginAs(page, 'encho')
  const number = await report(page)
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).click()
  const addresses = [
    '/',
    '/report/noticed',
    '/report/what',
    '/report/check',
    '/incidents',
    '/mailbox',
    `/incidents/${number}/steps/record-search-round/F001`,
    ...TABS.map((tab) => (tab ? `/incidents/${number}/${tab}` : `/incidents/${number}`)),
  ]
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('main').getByText('Loading…')).toHaveCount(0)
    const frame = page.locator('main').locator('h1, dt, legend, th, nav a, button:not([aria-label])')
    expect(
      (await frame.allInnerTexts()).filter((text) => JAPANESE.test(text)),
      address,
    ).toEqual([])
    await expectAccessible(page)
    await shot(
      page,
      `english-${address.replace(/^\/(incidents\/[\d-]+\/?)?/, '').replaceAll('/', '-') || (address === '/' ? 'tasks' : 'overview')}`,
    )
  }
  await page.setViewportSize(PHONE)
  await page.goto('/')
  await expectAccessible(page)
  await shot(page, 'english-tasks')
})
