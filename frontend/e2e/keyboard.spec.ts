import { expect, loginAs, shot, test } from './fixtures'
import { report } from './office'

test('a search is recorded with the keyboard alone', async ({ page, application }) => {
  await application.setClock('2012-12-25T18:05:00+09:00')
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await page.goto(`/incidents/${number}/steps/record-search-round/F001`)
  await expect(page.getByLabel('捜した人')).toBeVisible()
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const reach = async (name: string, key = 'Tab') => {
    for (let steps = 0; steps < 60; steps++) {
      const label = await page.evaluate(() => {
        const { labels, textContent, tagName } = document.activeElement as HTMLInputElement
        return labels?.[0]?.textContent ?? (tagName === 'BUTTON' || tagName === 'A' ? textContent : '')
      })
      if (label?.replace(/必須$/, '') === name) return
      await page.keyboard.press(key)
    }
    throw new Error(`The keyboard does not reach ${name}`)
  }

  await press('Tab')
  await expect(page.getByRole('link', { name: '本文へ移動' })).toBeFocused()
  await press('Enter')
  await reach('事務室')
  await press('Space')
  await reach('捜した人')
  await page.keyboard.insertText('園長・保育士５名')
  await reach('捜した内容')
  await page.keyboard.insertText('事務室を捜した。')
  await reach('見つからず、捜索を続ける')
  await press('Space')
  await reach('捜索を記録する')
  await shot(page, 'keyboard-focus')
  await press('Enter')

  await expect(page.getByRole('status').filter({ hasText: '捜索を記録しました' })).toBeVisible()
})

test.describe('in a browser in New York', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('a page left open past the limit turns overdue by itself', async ({ page, application }) => {
    await application.setClock('2012-12-25T16:45:00+09:00')
    await loginAs(page, 'encho')
    const number = await report(page)
    await application.setClock('2012-12-25T17:09:30+09:00')
    await page.goto(`/?tab=mine&incident=${number}`)
    // At the limit the report goes up by itself, and the task is then another one to confirm it.
    const task = page.getByRole('row').filter({ hasText: '第一報を確認' })
    await expect(task).toContainText('平成24年12月25日（火）午後5時10分')
    await expect(task).toContainText('あと1分')
    await expect(page.getByRole('link', { name: '期限超過 0' })).toBeVisible()

    await expect(task).toContainText('期限です')
    await expect(page.getByRole('link', { name: '期限超過 1' })).toBeVisible()
    await shot(page, 'tasks-turned-overdue')
  })
})
