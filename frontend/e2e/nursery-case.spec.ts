import type { Page } from '@playwright/test'
import { DESKTOP, expect, loginAs, look, PHONE, test } from './fixtures'
import { caseFile, PLAN } from './nursery-case'
import * as city from './nursery-city'
import { tellsTheCourseOfTheFile } from './nursery-course'
import * as facility from './nursery-facility'
import { openTask, send, TABS as ALL_TABS } from './office'
import { normal, wordText } from './word-text'

/** Without the report to the nation, which this case does not owe. */
const TABS = ALL_TABS.filter((tab) => tab !== 'authority')
const file = caseFile()

/** A teacher of another nursery: nothing in lists, counts, pages and links. */
async function seesNothing(page: Page, number: string): Promise<void> {
  await loginAs(page, 'other-hoiku')
  const get = async (path: string) => page.request.get(path)
  expect(await (await get('/api/incidents')).json()).toMatchObject({ total: 0, items: [] })
  for (const view of ['mine', 'posts', 'overdue', 'waiting']) {
    expect(await (await get(`/api/tasks?view=${view}`)).json()).toMatchObject({
      total: 0,
      counts: { mine: 0, posts: 0, overdue: 0, waiting: 0 },
    })
  }
  for (const path of [
    '',
    '/course-of-events',
    '/participants',
    '/media',
    '/search',
    '/supervisor',
    '/papers',
    '/papers/council',
    '/history',
    '/steps/record-search-round/F001',
    '/receipt',
  ]) {
    expect((await get(`/api/incidents/${number}${path}`)).status(), path).toBe(404)
  }
  await page.goto('/incidents')
  await expect(page.getByText('事案はありません')).toBeVisible()
  for (const tab of TABS) {
    await page.goto(`/incidents/${number}/${tab}`)
    await expect(page.getByRole('main')).toContainText(/見つかりません|ありません/)
    await expect(page.getByRole('main')).not.toContainText(/わかば|ＳＤカード/)
  }
  await page.goto(`/incidents/${number}/steps/record-search-round/F001`)
  await expect(page.getByRole('main')).not.toContainText('わかば')
}

/** Times as an office writes them, and no teacher by name; the history alone says who did what, which is what it is for. */
async function readsWell(page: Page, number: string, picture: string): Promise<void> {
  for (const tab of TABS) {
    await page.setViewportSize(PHONE)
    await page.goto(tab ? `/incidents/${number}/${tab}` : `/incidents/${number}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(page, `${picture}-${tab || 'overview'}`)
    if (tab !== 'history') await expect(page.getByRole('main')).not.toContainText(/山田|花子|鈴木|桃子/)
  }
  await page.goto(`/incidents/${number}/course`)
  await expect(page.getByText('保育士Ａ').first()).toBeVisible()
}

test('the lost card of the nursery travels from the first report to the closing', async ({ page, application }) => {
  test.setTimeout(1_200_000)
  const at = (time: string) => application.setClock(`${time}:00+09:00`)
  const as = async (login: string) => {
    await page.setViewportSize(DESKTOP)
    await loginAs(page, login)
  }
  await at('2012-12-25T16:45')
  const number = await test.step('the teacher reports on her telephone', () => facility.teacherReports(page))

  await test.step('at 17:10 the first report goes up by itself', async () => {
    await at('2012-12-25T17:11')
    await as('hoiku-kacho')
    await expect
      .poll(async () => (await page.request.get(`/api/incidents/${number}/steps/chief-receipt/F001`)).json())
      .toMatchObject({ open: true })
    await page.goto(`/incidents/${number}/supervisor`)
    await expect(page.getByText('自動上申').first()).toBeVisible()
  })
  await test.step('the evening of the 25th: search, late report of the head, receipt', async () => {
    await at('2012-12-25T18:05')
    await as('hoiku-a')
    await facility.searches(page, number, 'first')
    await as('encho')
    await facility.headReportsLate(page, number)
    await facility.headEntersTheCard(page, number)
    await as('hoiku-kacho')
    await city.chiefReceives(page, number)
  })
  await test.step('a teacher of another nursery sees nothing of it', () => seesNothing(page, number))
  await test.step('the 26th: everybody searches again, the search ends', async () => {
    await at('2012-12-26T18:00')
    await as('hoiku-b')
    await facility.searches(page, number, 'second')
    await as('encho')
    await openTask(page, number, '捜索・回収の終了に同意する')
    await send(page, '捜索の終了に同意する', '捜索の終了に同意しました')
    await facility.headTellsPersons(page, number, '30', false)
    await as('hoiku-kacho')
    await city.confirms(page, number, ['捜索・回収の終了を確認する'], '終了を確認する', '捜索の終了を確認しました')
  })
  await test.step('the 27th: written report, returned once, accepted', async () => {
    await at('2012-12-27T15:00')
    await as('encho')
    await facility.headEntersTheUsage(page, number)
    await facility.headHandsInReport(page, number, false)
    await as('hoiku-kacho')
    await city.chiefDecidesReport(page, number, false)
    await as('encho')
    await facility.headHandsInReport(page, number, true)
    await facility.headTellsPersons(page, number, '16', true)
    await facility.headEntersTheCourse(page, number)
    await as('hoiku-kacho')
    await city.chiefDecidesReport(page, number, true)
    await city.confirms(page, number, ['本人対応の完了を確認する'], '完了を確認する', '本人対応の完了を確認しました')
  })
  await test.step('the 28th: no duty judged by one and confirmed by another, publication', async () => {
    await at('2012-12-28T10:00')
    await as('joho-a')
    await city.secretariatJudges(page, number)
    await page.goto(`/incidents/${number}/steps/confirm-no-duty`)
    await expect(page.getByText('別の人の確認が必要です')).toBeVisible()
    await as('joho-b')
    await city.secretariatConfirms(page, number)
    await as('kodomo-bucho')
    await city.directorDecides(page, number)
    await as('koho')
    await city.pressPublishes(page, number)
  })
  await test.step('January: plan returned once, approved; paper compiled and confirmed', async () => {
    await at('2013-01-07T10:00')
    await as('encho')
    await facility.headDraftsPlan(page, number, false)
    await as('hoiku-kacho')
    await city.chiefDecidesPlan(page, number, false)
    await as('encho')
    await facility.headDraftsPlan(page, number, true)
    await as('hoiku-kacho')
    await city.chiefDecidesPlan(page, number, true)
    await at('2013-01-10T10:00')
    await as('joho-a')
    await city.secretariatCompiles(page, number)
    await as('hoiku-kacho')
    await city.confirms(
      page,
      number,
      ['審議会資料を確認する', 'confirm-paper'],
      '確認し、発行する',
      '審議会資料を確認しました',
      'overdue',
    )
  })
  await test.step('the course of events is the case file’s', async () => {
    await as('joho-b')
    await tellsTheCourseOfTheFile(page, number)
  })
  await test.step('the Word paper holds the case file', async () => {
    await as('joho-b')
    await page.goto(`/incidents/${number}/papers`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Wordで保存する' }).first().click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.docx$/)
    const paper = wordText(await download.path())
    for (const { raw, actor } of file.course_of_events) {
      expect(paper).toContain(normal(raw))
      expect(paper).toContain(normal(actor.replace(/ \(.*/, '').replace(/[()]/g, '')))
    }
    const { photos, contents } = file.lost_items[0]!
    for (const count of [
      `約${photos}枚`,
      ...contents.map((content) => `${content.approx ? '約' : ''}${content.photos}枚`),
      ...contents.map(({ persons }) =>
        [persons]
          .flat()
          .map((n) => `${n}名`)
          .join('・'),
      ),
    ])
      expect(paper).toContain(count)
    expect(PLAN.measures).toHaveLength(file.prevention_measures.length)
    for (const { text } of PLAN.measures) expect(paper).toContain(normal(text))
    expect(paper).not.toMatch(/山田|花子/)
  })
  await test.step('the meeting is held, the case is closed', async () => {
    await at('2013-01-17T12:00')
    await as('joho-a')
    await city.secretariatRecordsMeeting(page, number)
    await expect
      .poll(async () => (await page.request.get(`/api/incidents/${number}`)).json())
      .toMatchObject({ status: 'AT_CLOSING_CHECK' })
    await as('joho-b')
    await city.secretariatCloses(page, number)
    await expect(page.getByText('終結', { exact: true }).first()).toBeVisible()
    await as('hoiku-kacho')
    await readsWell(page, number, 'closed')
    await as('hoiku-a')
    await page.goto(`/incidents/${number}`)
    await expect(page.getByText('終結', { exact: true }).first()).toBeVisible()
    await seesNothing(page, number)
  })
})
