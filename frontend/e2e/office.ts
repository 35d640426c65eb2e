import { expect, type Locator, type Page } from '@playwright/test'
import { pageHeaders, PASSWORD } from './fixtures'

/** A page, or the part of it in which one works. */
type Place = Page | Locator

/** The tabs of a case as its address names them; that of the overview has no name. */
export const TABS = [
  '',
  'contracts',
  'course',
  'search',
  'usage',
  'evidence',
  'supervisor',
  'assessment',
  'authority',
  'notification',
  'publication',
  'prevention',
  'council',
  'papers',
  'diagram',
  'history',
]

const exactly = (label: string) => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(必須)?$`)

/** The control with this label, required or not. */
export const field = (place: Place, label: string): Locator =>
  place.locator('input, textarea').and(place.getByLabel(exactly(label)))

/** Writes into the field with this label. */
export const write = (place: Place, label: string, text: string): Promise<void> => field(place, label).fill(text)

/** Ticks a radio button or a checkbox. */
export const choose = (place: Place, label: string): Promise<void> =>
  place
    .getByRole('radio', { name: label, exact: true })
    .or(place.getByRole('checkbox', { name: label, exact: true }))
    .check()

/** The persons were told of everything that the law names. */
export async function toldOfAll(page: Page): Promise<void> {
  const told = page
    .getByRole('group', { name: /^本人に伝えた内容/ })
    .getByRole('radio', { name: '伝えた', exact: true })
  for (let item = 0; item < 5; item++) await told.nth(item).check()
}

/** Fills the date and time inputs of a question: "2012-12-25T16:40", or the day alone. */
export async function when(place: Place, question: string, at: string): Promise<void> {
  const group = place.getByRole('group', { name: exactly(question) })
  const [date, time] = at.split('T')
  await group.getByLabel('日付', { exact: true }).fill(date!)
  if (time) await group.getByLabel('時刻', { exact: true }).fill(time)
}

/** Presses the button and waits until the page says that it has happened. */
export async function send(place: Place, button: string, happened: string): Promise<void> {
  await place.getByRole('button', { name: button, exact: true }).click()
  const page = 'page' in place ? place.page() : place
  await page.getByRole('status').filter({ hasText: happened }).waitFor()
}

/** Opens the form of a step of the case from the list of tasks, as its holder does. */
export async function openTask(page: Page, number: string, step: string, tab = 'mine'): Promise<void> {
  await page.goto(`/?tab=${tab}&incident=${number}`)
  await page.getByRole('link', { name: `開く: ${step}`, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: step }).waitFor()
}

/** Logs in through the form, as somebody at a shared PC does. */
export async function logInByForm(page: Page, login: string): Promise<void> {
  await page.getByLabel('ログインID').fill(login)
  await page.getByLabel('パスワード').fill(PASSWORD)
  await page.getByRole('button', { name: 'ログイン', exact: true }).click()
  await expect(page.getByRole('button', { name: 'ログアウト' })).toBeVisible()
}

/** Logs out through the button in the header. */
export async function logOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ログアウト' }).click()
  await expect(page.getByText('ログアウトしました')).toBeVisible()
}

/** How many cases the list shows to whoever is logged in. */
export async function casesInList(page: Page): Promise<number> {
  const response = await page.request.get('/api/incidents')
  return ((await response.json()) as { total: number }).total
}

/** Sends a command as whoever is logged in, for what a journey needs but does not show. */
export async function command(
  page: Page,
  path: string,
  data: object,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await page.request.post(path, { headers: { ...(await pageHeaders(page)), ...headers }, data })
  expect(response.ok(), `${path}: ${response.status()} ${await response.text()}`).toBe(true)
  return response.headers()['content-type']?.includes('json') ? response.json() : null
}

/** Reports a lost card as whoever is logged in; gives the number of the case. */
export async function report(
  page: Page,
  noticedAt = '2012-12-25T16:40:00+09:00',
  lastSeenAt = '2012-12-18T15:20:00+09:00',
): Promise<string> {
  const receipt = await command(
    page,
    '/api/incidents',
    {
      noticedAt: { time: { startsAt: noticedAt, openEnd: false }, unknown: false },
      what: {
        kind: 'LOSS',
        medium: 'SD_CARD',
        description: '１歳児用のカードを使おうとして、２歳児用のカードがないことに気付いた。',
      },
      whose: { groups: ['CHILDREN'], contents: '２歳児クラスの写真' },
      persons: { min: 22, max: 46, unknown: false },
      place: { where: '事務室の書庫', lastSeenAt: { startsAt: lastSeenAt, openEnd: false }, unknown: false },
      malice: 'UNKNOWN',
      unitCode: null,
    },
    { 'Idempotency-Key': crypto.randomUUID() },
  )
  return (receipt as { number: string }).number
}

/** Goes to a tab of the case on which the page stands: its group first; on a phone from the menu of all tabs. */
export async function chooseTab(page: Page, group: string, tab: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: '事案の内容' })
  const menu = tabs.locator('summary')
  await tabs.waitFor()
  if (await menu.isVisible()) {
    await menu.click()
    await tabs.locator('details').getByRole('link', { name: tab, exact: true }).click()
    return
  }
  await tabs.getByRole('link', { name: group, exact: true }).click()
  await tabs.getByRole('list').last().getByRole('link', { name: tab, exact: true }).click()
}
