import { Application } from './application'
import { test as base, expect, loginAs, look } from './fixtures'

/** An office in which nothing has happened: in the one that other journeys share, somebody may have been given work by them. */
let office: Application | undefined

async function officeWithoutCases(): Promise<Application> {
  const launched = await Application.launch()
  await launched.setClock('2012-12-25T16:45:00+09:00')
  return launched
}

const test = base.extend({ baseURL: async ({}, use) => use((office ??= await officeWithoutCases()).url) })

test.afterAll(async () => office?.dispose())

for (const [login, words, places] of [
  ['iin', '審議会委員の方がこの画面で行う手続はありません', []],
  ['kansa', '全ての事案とその操作の記録', ['事案一覧', '期限一覧', '期限の規則']],
  ['admin', 'システム管理者の方は', ['管理']],
  ['jutaku', '受託した業務で', ['第一報を入れる']],
  ['koho', '部長が公表すると決めた事案', ['公表する事案', '第一報を入れる']],
] as const) {
  test(`whoever has nothing to do reads what they can do (${login})`, async ({ page }) => {
    await loginAs(page, login)
    await page.goto('/')
    const main = page.getByRole('main')
    await expect(main.getByText(words)).toBeVisible()
    expect(await main.locator('.border-dashed').getByRole('link').allInnerTexts()).toEqual([...places])
    await look(page, `landing-${login}`)
  })
}
