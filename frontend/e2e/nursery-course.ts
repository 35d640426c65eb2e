import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { caseFile } from './nursery-case'
import { normal } from './word-text'

/** The day of an instant in Japan; a day is one already. */
const tokyoDay = (at: string): string =>
  at.length === 10 ? at : new Date(Date.parse(at) + 9 * 3600_000).toISOString().slice(0, 10)

/** The page tells the case file's lines, each with its time in the file's wording under its day, in the order of time. */
export async function tellsTheCourseOfTheFile(page: Page, number: string): Promise<void> {
  await page.goto(`/incidents/${number}/course`)
  await expect(page.getByRole('listitem').getByText('保育士Ａ').first()).toBeVisible()
  const lines = await page
    .getByRole('main')
    .locator('section:has(> ol) > ol > li')
    .evaluateAll((items) =>
      items.map((item) => ({
        day: item.closest('section')!.querySelector('h3')!.textContent,
        at: item.querySelector('time')!.dateTime,
        time: item.querySelector('time')!.textContent,
        text: item.textContent,
      })),
    )
  const days = lines.map(({ at }) => tokyoDay(at))
  const moments = lines.filter(({ at }) => at.length > 10).map(({ at }) => Date.parse(at))
  expect(days).toEqual([...days].sort())
  expect(moments).toEqual([...moments].sort((one, other) => one - other))
  let from = 0
  for (const { raw, actor, precision } of caseFile().course_of_events) {
    const [told, who] = [normal(raw), normal(actor.replace(/ \(.*/, '').replace(/[()]/g, ''))]
    const at = lines.findIndex(
      (line, index) =>
        index >= from &&
        normal(line.text).includes(who) &&
        (precision === 'DATE_ONLY' ? normal(line.day!) === told && line.time === '' : normal(line.time!) === told),
    )
    expect(at, `${raw} ${actor} after line ${from} of ${JSON.stringify(lines)}`).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
}
