import { expect, expectAccessible, PASSWORD, PHONE, shot, test } from './fixtures'

for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
  test(`somebody who is not logged in is led to the login and back (${viewport.width} px)`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('/report')
    await expect(page.getByRole('heading', { level: 1, name: 'ログイン' })).toBeVisible()
    await expect(page.getByRole('button', { name: /山田 花子/ })).toBeVisible()
    await expectAccessible(page)
    await shot(page, 'login')

    await page.getByLabel('ログインID').fill('encho')
    await page.getByLabel('パスワード').fill('wrong')
    await page.getByRole('button', { name: 'ログイン', exact: true }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByLabel('ログインID')).toHaveValue('encho')
    await expectAccessible(page)
    await shot(page, 'login-refused')

    await page.getByLabel('パスワード').fill(PASSWORD)
    await page.getByRole('button', { name: 'ログイン', exact: true }).click()
    await expect(page).toHaveURL(/\/report/)
    await expect(page.getByRole('banner')).toContainText('佐藤 和子')
  })
}

test('the language that was chosen stays, though the page is left before its words are there', async ({ page }) => {
  await page.goto('/login')
  await page.getByRole('button', { name: 'English' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Log in' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectAccessible(page)
})
