import type { Locator, Page } from '@playwright/test'
import { expect, loginAs, look, PHONE, shot, test } from './fixtures'
import { openTask, report } from './office'

test.beforeEach(async ({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

test('a chief for whom nothing waits yet reads of new cases until they are opened', async ({ page }) => {
  await loginAs(page, 'jimu')
  const number = await report(page)
  await loginAs(page, 'gakumu-kacho')
  await page.goto('/')
  const fresh = page.getByRole('region').or(page.locator('section')).filter({ hasText: '新しい事案が' })
  const link = fresh.getByRole('link', { name: new RegExp(`第${Number(number.split('-')[1])}号`) })
  await expect(link).toBeVisible()
  await look(page, 'landing-chief')

  await link.click()
  await expect(
    page.getByRole('heading', { level: 1, name: new RegExp(`第${Number(number.split('-')[1])}号`) }),
  ).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'やること' })).toBeVisible()
  await expect(link).toHaveCount(0)
})

test('a task is opened by its first button, in a table on a desk and a card on a phone', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await loginAs(page, 'encho')
  await page.goto(`/?tab=mine&incident=${number}`)
  const row = page.getByRole('row').filter({ hasText: '第一報を確認し課長に報告する' })
  await expect(row.getByRole('cell').last().locator('a, button').first()).toHaveText('開く')
  for (const head of ['期限', '手続', '事案', '担当・開始', '操作'])
    await expect(page.getByRole('columnheader', { name: head, exact: true })).toBeVisible()
  await look(page, 'worklist')

  await page.setViewportSize(PHONE)
  const card = page.getByRole('listitem').filter({ hasText: '第一報を確認し課長に報告する' })
  await expect(
    card
      .getByRole('button')
      .or(card.getByRole('link', { name: /^開く/ }))
      .first(),
  ).toHaveText('開く')
  await card.getByRole('link', { name: /^開く/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: '第一報を確認し課長に報告する' })).toBeVisible()
})

/** How often Tab is pressed from the heading until something in the form has the focus. */
async function stopsToForm(page: Page): Promise<number> {
  await page.getByRole('heading', { level: 1 }).focus()
  for (let stops = 1; stops < 40; stops++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.closest('main form') !== null)) return stops
  }
  return Infinity
}

test('the form of a step is next after its heading', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  for (const [login, step] of [
    ['encho', '第一報を確認し課長に報告する'],
    ['joho-a', '報告義務の判断'],
    ['encho', '本人への連絡と謝罪を記録する'],
    ['kodomo-bucho', '公表の方針を決定する'],
  ] as const) {
    await loginAs(page, login)
    await openTask(page, number, step)
    await expect(page.locator('main form')).toBeVisible()
    // Before the form stands at most the button by which one takes it.
    expect(await stopsToForm(page), step).toBeLessThanOrEqual(2)
    await shot(page, `step-${step}`)
  }
})

test.describe('where the system chooses the colours', () => {
  const style = (of: Locator, name: string) =>
    of.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name)

  test('what is chosen and what is closed is still to be seen', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await loginAs(page, 'hoiku-a')
    const number = await report(page)
    await page.goto(`/incidents/${number}`)
    const tabs = page.getByRole('navigation', { name: '事案の内容' })
    const [chosen, other] = [
      tabs.locator('[aria-current=page]').filter({ visible: true }),
      tabs.locator('a:not([aria-current])').filter({ visible: true }).first(),
    ]
    await expect(chosen).toBeVisible()
    expect(await style(chosen, 'border-bottom-width')).not.toBe('0px')
    expect(await style(other, 'border-bottom-width')).toBe('0px')
    await shot(page, 'forced-colours-case')

    await page.goto('/?tab=mine')
    await expect(page.getByRole('row').nth(1)).toBeVisible()
    await shot(page, 'forced-colours-worklist')
    await loginAs(page, 'hoiku-kakari')
    await page.goto('/call')
    await page.getByRole('radio', { name: '紛失', exact: true }).check()
    const chip = (name: string) => page.locator('label.chip').filter({ hasText: new RegExp(`^${name}$`) })
    expect(await style(chip('紛失'), 'background-color')).not.toBe(await style(chip('盗難'), 'background-color'))
    await shot(page, 'forced-colours-call')

    await loginAs(page, 'admin')
    await page.goto('/admin/calendar')
    const cells = page.locator('td.closed-day')
    await expect(cells.first()).toBeVisible()
    expect(await style(cells.first(), 'background-image')).toContain('gradient')
    await shot(page, 'forced-colours-calendar')
  })
})
