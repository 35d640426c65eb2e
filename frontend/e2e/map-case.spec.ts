import type { Page } from '@playwright/test'
import { DESKTOP, expect, loginAs, look, PHONE, test } from './fixtures'
import * as map from './map-case'
import * as city from './nursery-city'
import { send } from './office'
import { normal } from './word-text'

const file = map.mapCase()

/** Who does the contractor's steps: its own person; without an account staff and subsection chief of its section. */
interface Players {
  staff: string
  head: string
  own: boolean
}

async function plays(
  page: Page,
  at: (time: string) => Promise<void>,
  number: string,
  { staff, head, own }: Players,
): Promise<void> {
  const as = async (login: string, size = DESKTOP) => {
    await page.setViewportSize(size)
    await loginAs(page, login)
  }
  const how = own ? '' : '-on-behalf'
  await test.step('the evening: course, search and report of the contractor', async () => {
    await as(staff, own ? PHONE : DESKTOP)
    await map.tellsTheCourse(page, number)
    await map.searches(page, number, own)
    await as(head, own ? PHONE : DESKTOP)
    await map.reportsUp(page, number, own)
  })
  await test.step('each section receives, one instructs', async () => {
    await as('korei-kacho')
    await map.receives(page, number, '他の委託業務も点検すること。')
    await as('sogo-kacho', PHONE)
    await map.receives(page, number, null)
    await map.delayIs(page, number, '2時間')
    await map.wasInTime(page, number, '受託者からの通知')
    await look(page, `map-overview${how}`)
  })
  await test.step('the morning: persons told, the plan asked of the contractor', async () => {
    await at('2012-11-21T12:00')
    await as(head)
    await map.tellsPersons(page, number, own)
    await as('sogo-kacho')
    await map.demandsPlan(page, number)
    await as('korei-kacho')
    await city.confirms(page, number, ['本人対応の完了を確認する'], '完了を確認する', '本人対応の完了を確認しました')
    await as('fukushi-bucho')
    await map.doesNotPublish(page, number)
  })
  await test.step('no duty judged by one and confirmed by another', async () => {
    await as('joho-a')
    await map.judges(page, number)
    await as('joho-b')
    await map.confirmsJudgement(page, number)
  })
  await test.step('the search ends, the written report is accepted', async () => {
    await as(own ? 'korei-kacho' : 'korei-kakaricho')
    await map.openOf(page, number, '捜索・回収の終了に同意する', own)
    await send(page, '捜索の終了に同意する', '捜索の終了に同意しました')
    await as(own ? 'fukushi-bucho' : 'korei-kacho')
    await city.confirms(page, number, ['捜索・回収の終了を確認する'], '終了を確認する', '捜索の終了を確認しました')
    await as(head)
    await map.handsInReport(page, number, own)
    await as('korei-kacho')
    await city.chiefDecidesReport(page, number, true)
  })
  await test.step('the contractor’s plan comes, the plan of the case is approved by both sections', async () => {
    await at('2012-11-30T10:00')
    await as(head)
    await map.handsInPlan(page, number, own)
    await map.wasInTime(page, number, '受託者の再発防止策')
    await as('korei-kacho')
    await city.chiefDecidesPlan(page, number, true)
    await map.says(page, number, 'prevention', '総合福祉事務所')
    await look(page, `map-plan-half-approved${how}`)
    await as('sogo-kacho')
    await city.chiefDecidesPlan(page, number, true)
  })
  await test.step('the paper is written by both sections and confirmed by both', async () => {
    await at('2012-12-10T10:00')
    await as('joho-a')
    await map.compiles(page, number)
    for (const section of ['korei-kacho', 'sogo-kacho']) {
      await as(section)
      await city.confirms(page, number, ['審議会資料を確認する'], '確認し、発行する', '審議会資料を確認しました')
    }
  })
  await test.step('the paper says what the case file says, and nobody’s name', async () => {
    await as('joho-b')
    await page.goto(`/incidents/${number}/papers`)
    await look(page, `map-paper${how}`)
    const paper = await map.printed(page)
    for (const section of file.doc.author_sections)
      expect(paper).toContain(section.replace('光が丘', '').replace(/^福祉部/, ''))
    const said = [
      '午後7時30分頃～翌日',
      '午後3時～午後4時',
      `${file.lost_data.persons}名`,
      '受託者',
      '平成25年1月31日までに実施',
    ]
    for (const words of [...said, ...map.PLAN.measures.map(({ text }) => text)]) expect(paper).toContain(normal(words))
    expect(paper).not.toMatch(/阿部|山口|藤井|坂本|遠藤|池田|若林/)
  })
  await test.step('the council hears of a measure that is still open, which is done later and verified by another post', async () => {
    await at('2013-01-17T12:00')
    await as('joho-a')
    await city.secretariatRecordsMeeting(page, number)
    await at('2013-01-30T10:00')
    await as(head)
    await map.says(page, number, 'prevention', map.PLAN.measures[0]!.text)
    await map.doesMeasure(page, own)
    await as('korei-kacho')
    await map.verifiesMeasure(page, number)
    await map.says(page, number, 'prevention', '実施を確認済み')
    await look(page, `map-measure-done${how}`)
  })
}

test('a contractor loses a map: its own person, both sections and the secretariat play the case', async ({
  page,
  application,
}) => {
  test.setTimeout(1_200_000)
  const at = (time: string) => application.setClock(`${time}:00+09:00`)
  await at('2012-11-20T19:05')
  const number = await map.contractorReports(page)
  await plays(page, at, number, { staff: 'jutaku', head: 'jutaku', own: true })
})

test('a contractor without an account loses a map: the section enters everything for it', async ({
  page,
  application,
}) => {
  test.setTimeout(1_200_000)
  const at = (time: string) => application.setClock(`${time}:00+09:00`)
  await at('2012-11-20T19:10')
  const number = await map.sectionHears(page)
  await plays(page, at, number, { staff: 'korei-a', head: 'korei-kakaricho', own: false })
})
