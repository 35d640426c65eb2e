import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, look, PHONE, loginAs } from './fixtures'
import { choose, command, field, openTask, send, toldOfAll, when, write } from './office'
import { ReportPage } from './report-page'
import { wordText } from './word-text'

/** The published case of a contractor's lost map as data: what the papers of the played case are compared with. */
interface MapCase {
  doc: { author_sections: string[] }
  lost_data: { persons: number }
}

/** Reads the published case. */
export function mapCase(): MapCase {
  const path = resolve(import.meta.dirname, '../../backend/src/test/resources/cases/paper-map-of-contractor.json')
  return JSON.parse(readFileSync(path, 'utf8')) as MapCase
}

/** What the contractor's person tells of the map. */
const MAP = {
  time: '17:05',
  what: '災害時訓練の後、事務所で地図を集めたところ、１枚足りなかった。',
  whose: '訪問先の氏名と住所を裏面に手書きした地図',
  where: '訓練で訪問した地域',
}

/** What the course of events says in the words of those who were there. */
const COURSE = [
  {
    when: '11/20 15:00～16:00',
    understood: '午後3時～午後4時',
    who: '受託者',
    what: '災害時の訓練として、２人１組で訪問した。',
  },
  {
    when: '11/20 17:05～19:00',
    understood: '午後5時5分～午後7時',
    who: '受託者',
    what: '法人の責任者に報告し、捜索した。',
  },
]

/** The plan: what the contractor does is open when the council is told. */
export const PLAN = {
  cause: '地図を胸ポケットに出し入れする扱いに慣れ、注意が足りなかった。',
  measures: [
    {
      text: '受託者が、研修と業務の流れの見直しを行い、事故対応の手引に反映する。',
      doer: '受託者',
      dueBy: '2013-01-31',
    },
    { text: '全ての在宅介護支援センターの会議で報告し、注意を促す。', doer: '高齢社会対策課', dueBy: '2012-12-14' },
    { text: '他の委託業務を点検し、全ての受託者に通知する。', doer: '高齢社会対策課', dueBy: '2012-12-21' },
    { text: '事業本部の全職員に研修を行う。', doer: '受託者', dueBy: '2013-01-31' },
  ],
}

/** A contractor of which nobody has an account, with a contract of two sections. */
const WITHOUT_ACCOUNT = 'みどり野訪問事業団 ふじ在宅介護支援センター'

/** The contractor's person tells it on a telephone; gives the number of the case. */
export async function contractorReports(page: Page): Promise<string> {
  await page.setViewportSize(PHONE)
  await loginAs(page, 'jutaku')
  const report = new ReportPage(page)
  await report.open()
  await report.noticed(MAP.time)
  await report.next()
  await report.what('紛失', '紙の書類', MAP.what)
  await report.next()
  await report.whose('利用者・患者', MAP.whose)
  await report.next()
  await report.persons('10', '10')
  await report.next()
  await report.place(MAP.where)
  await report.next()
  await report.malice('ない')
  await report.next('確認へ')
  await look(page, 'map-report')
  await report.next('送信する')
  await report.isAt('第一報を受け付けました')
  return page.url().split('/').at(-1)!
}

/** The section hears of it on the telephone, from a contractor of which nobody has an account; gives the number of the case. */
export async function sectionHears(page: Page): Promise<string> {
  await loginAs(page, 'admin')
  await command(page, '/api/admin/units', {
    code: 'C200',
    name: WITHOUT_ACCOUNT,
    kind: 'CONTRACTOR',
    parentCode: 'S-KOREI',
  })
  await loginAs(page, 'korei-kacho')
  await command(
    page,
    '/api/contracts',
    {
      contractor: 'C200',
      work: '在宅介護支援センター運営委託（ふじ）',
      kind: 'ENTRUSTMENT',
      sections: ['S-KOREI', 'S-SOGO'],
      from: '2012-04-01',
      clauses: ['ACCIDENT_REPORT'],
    },
    { 'Idempotency-Key': crypto.randomUUID() },
  )
  await loginAs(page, 'korei-a')
  await page.goto('/call')
  await write(page, '所属', 'ふじ')
  await write(page, '受電時刻', '19:05')
  await write(page, '職', '業務責任者')
  await write(page, '氏名', '若林 透')
  await choose(page.getByRole('region', { name: 'けが・危険' }), 'ない')
  await choose(page, '紛失')
  await choose(page, '紙の書類')
  await write(page, '聞いたとおりに', MAP.what)
  await write(page, '気付いた日時', MAP.time)
  await write(page, 'どこで', MAP.where)
  await choose(page, '利用者・患者')
  await write(page, '何の情報か', MAP.whose)
  await write(page, '少なくて（人）', '10')
  await write(page, '多くて（人）', '10')
  await look(page, 'map-call')
  await page.getByRole('button', { name: '内容を確認する' }).click()
  const check = page.getByRole('dialog', { name: 'この内容で事案として登録しますか' })
  await check.getByRole('button', { name: '事案として登録する' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '電話の相手に伝えること' })).toBeVisible()
  await page.getByRole('link', { name: '事案のページへ' }).click()
  await expect(page.getByText('代行入力')).toBeVisible()
  return page.url().split('/').at(-1)!
}

/** Lines that no act makes, with their times as they were told. */
export async function tellsTheCourse(page: Page, number: string): Promise<void> {
  await page.goto(`/incidents/${number}/course`)
  const bar = page.getByRole('form', { name: '経緯を加える' })
  for (const line of COURSE) {
    await write(bar, 'いつ', line.when)
    await write(bar, '誰が', line.who)
    await write(bar, '何をしたか', line.what)
    await expect(bar.getByText(line.understood)).toBeVisible()
    await field(bar, '何をしたか').press('Enter')
    await expect(page.getByRole('status').filter({ hasText: line.what })).toBeVisible()
  }
}

/** Opens a step of the contractor; whoever is of the section says first who told it and how. */
export async function openOf(page: Page, number: string, step: string, own: boolean): Promise<void> {
  await openTask(page, number, step)
  if (!own) await tellsWhoseWord(page)
}

async function tellsWhoseWord(page: Page): Promise<void> {
  const heard = page.getByRole('group', { name: '代わりに入力します', exact: true })
  await write(heard, '一覧にない方の所属・職・氏名', `${WITHOUT_ACCOUNT} 業務責任者`)
  await choose(heard, '電話')
}

/** The search of the evening, without a find; nowhere is left to look. */
export async function searches(page: Page, number: string, own: boolean): Promise<void> {
  await openOf(page, number, '捜索・回収を記録する', own)
  await when(page, '捜し始めた日時', '2012-11-20T17:05')
  await when(page, '捜し終えた日時', '2012-11-20T19:00')
  await choose(page, '事務室')
  await write(page, '捜した人', '訓練に出た職員')
  await write(page, '捜した内容', '訪問した道と事務所を捜したが、見つからなかった。')
  await choose(page, '見つからず、捜索を終えたい')
  await write(page, '捜索を終えたい理由', '訓練で通った所は全て捜したため。')
  await write(page, '未確認のまま終了する理由', '訓練で立ち寄っていないため。')
  await look(page, `map-search${own ? '' : '-on-behalf'}`)
  await send(page, '捜索を記録する', '捜索を記録しました')
}

/** Who is responsible at the contractor reports to the sections. */
export async function reportsUp(page: Page, number: string, own: boolean): Promise<void> {
  await openOf(page, number, '第一報を確認し課長に報告する', own)
  await choose(page.getByRole('radiogroup', { name: /報告の方法/ }), '電話')
  if (!own) await write(page, '報告した人（職）', '業務責任者')
  await write(page, '報告した内容', '地図１枚がない。１０人の氏名と住所が書かれている。')
  await look(page, `map-head-report${own ? '' : '-on-behalf'}`)
  await send(page, '課長に報告する', '課長に報告しました')
}

/** A section's chief receives for the section, and instructs or says that there is nothing to instruct. */
export async function receives(page: Page, number: string, instruction: string | null): Promise<void> {
  await openTask(page, number, '第一報を受領し指示する')
  await choose(page, '電話')
  if (instruction) {
    await choose(page, '指導する')
    await write(page, '指導の内容', instruction)
  } else await choose(page, '指導なし')
  await look(page, `map-receipt${instruction ? '' : '-second'}`)
  await send(page, '受領を記録する', '受領を記録しました')
}

/** The contractor told the ten persons, from the evening to the next day. */
export async function tellsPersons(page: Page, number: string, own: boolean): Promise<void> {
  await openOf(page, number, '本人への連絡と謝罪を記録する', own)
  await choose(page, '連絡した（これで全ての人への対応が済んだ）')
  await page
    .getByRole('button', { name: /言葉で入力する/ })
    .last()
    .click()
  await write(page, '連絡した日時', '11/20 19:30頃から翌日')
  await expect(page.getByText('午後7時30分頃～翌日').first()).toBeVisible()
  await write(page, '連絡できた人数', '10')
  await write(page, '対象の人数', '10')
  await choose(page, '訪問')
  await write(page, '連絡した人（職）', '受託者')
  await choose(page, 'あわせて謝罪した')
  await toldOfAll(page)
  await look(page, `map-persons${own ? '' : '-on-behalf'}`)
  await send(page, '本人対応を記録する', '本人対応を記録しました')
}

/** A section asks the contractor for its plan. */
export async function demandsPlan(page: Page, number: string): Promise<void> {
  await page.goto(`/incidents/${number}/contracts`)
  await page.getByRole('button', { name: '計画を求めた' }).click()
  await when(page.getByRole('dialog'), '求めた日時', '2012-11-21T08:30')
  await when(page.getByRole('dialog'), '提出の期限', '2012-11-30')
  await send(page.getByRole('dialog'), '記録する', '計画を求めたことを記録しました')
}

/** The director decides that nothing is made public. */
export async function doesNotPublish(page: Page, number: string): Promise<void> {
  await openTask(page, number, '公表の方針を決定する')
  await choose(page, '公表しない')
  await write(page, '理由', '１０人の全員に会って説明したため。')
  await send(page, '決定する', '公表についての決定を記録しました')
}

/** One of the secretariat judges that there is no duty. */
export async function judges(page: Page, number: string): Promise<void> {
  await openTask(page, number, '報告義務の判断')
  await choose(page, '義務なし')
  await write(page, '判断の理由', '令和5年4月1日より前に知った事故であり、国への報告義務はない。')
  await send(page, '判断を記録する', '「義務なし」と記録しました')
}

/** Another one confirms it. */
export async function confirmsJudgement(page: Page, number: string): Promise<void> {
  await openTask(page, number, '「義務なし」を確認する')
  await choose(page, '義務なしと確認する')
  await send(page, '決定する', '「義務なし」を確認しました')
}

/** The contractor's written report. */
export async function handsInReport(page: Page, number: string, own: boolean): Promise<void> {
  await openOf(page, number, '事故報告書を提出する', own)
  await write(page, '管理の状況', '地図は訓練のたびに配り、終わりに集めていた。')
  await write(page, '発見に至る経緯', '訓練の後に集めたところ、１枚足りなかった。')
  await write(page, '今後の対応', '研修を行い、持ち歩き方を改める。')
  await page
    .getByRole('button', { name: /言葉で入力する/ })
    .last()
    .click()
  await write(page, '提出した日時', '今日')
  await send(page, '事故報告書を提出する', '事故報告書を提出しました')
}

/** The contractor's plan came; out of it comes the plan of the case. */
export async function handsInPlan(page: Page, number: string, own: boolean): Promise<void> {
  await page.goto(`/incidents/${number}/contracts`)
  await page.getByRole('button', { name: '計画を受け取った' }).click()
  await when(page.getByRole('dialog'), '受け取った日時', '2012-11-30T09:30')
  await write(page.getByRole('dialog'), '計画の内容', PLAN.measures[0]!.text)
  await send(page.getByRole('dialog'), '記録する', '計画を受け取ったことを記録しました')
  await openOf(page, number, '原因と再発防止策をまとめる', own)
  await choose(page, '推定している')
  await write(page, '原因', PLAN.cause)
  for (const [index, measure] of PLAN.measures.entries()) {
    const group = page.getByRole('group', { name: `再発防止策 ${index + 1}`, exact: true })
    if ((await group.count()) === 0) await page.getByRole('button', { name: '再発防止策を追加する' }).click()
    await write(group, '内容', measure.text)
    await group.getByLabel('新しい取組か').selectOption({ label: '新規' })
    await group.getByLabel('防ぎ方').selectOption({ label: '研修する' })
    await group.getByLabel('確認する職').selectOption('CHIEF')
    await write(group, '行う人', measure.doer)
    await when(group, 'いつまでに行うか', measure.dueBy)
  }
  await look(page, `map-plan${own ? '' : '-on-behalf'}`)
  await send(page, '課長に提出する', '再発防止策を提出しました')
}

/** The secretariat chooses how the council is told, and compiles the paper of both sections. */
export async function compiles(page: Page, number: string): Promise<void> {
  await openTask(page, number, '審議会への報告方法を決める')
  await choose(page, '単独の議題として報告する')
  await send(page, '報告方法を決定する', '単独の議題として報告することにしました')
  await openTask(page, number, '報告する会議を決める')
  await write(page, '会議の名称', '第７期第７回情報公開および個人情報保護運営審議会')
  await when(page, '開催日', '2013-01-17')
  await send(page, 'この会議で報告する', '報告する会議を決めました')
  await openTask(page, number, '審議会資料をまとめる')
  await write(page, '資料番号', '資料４')
  await expect(field(page, '部課名')).toHaveValue(/高齢社会対策課[\s\S]*総合福祉事務所/)
  await look(page, 'map-compile')
  await send(page, '確認を依頼する', '審議会資料をまとめ')
}

/** What the Word paper says. */
export async function printed(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Wordで保存する' }).first().click(),
  ])
  return wordText(await download.path())
}

/** The first measure is done, and a paper shows it. */
export async function doesMeasure(page: Page, own: boolean): Promise<void> {
  await page.getByRole('link', { name: '再発防止策（1）: 実施を記録する' }).click()
  if (!own) await tellsWhoseWord(page)
  await when(page, '実施した日', '2013-01-30')
  await write(page, 'どのように実施したか', '研修を行い、手引に反映した。')
  await handsIn(page, '研修の記録.txt')
  await send(page, '記録する', '再発防止策の実施を記録しました')
}

/** A paper that shows that a measure was done. */
export async function handsIn(page: Page, name: string): Promise<void> {
  const papers = page.getByRole('group', { name: '実施したことが分かる書面・写真' })
  const chosen = page.waitForEvent('filechooser')
  await papers.getByRole('button', { name: 'ファイルを選ぶ' }).click()
  await (await chosen).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('全員が受けた。') })
  await expect(papers.getByText(name).first()).toBeVisible()
}

/** Another person finds that it was done. */
export async function verifiesMeasure(page: Page, number: string): Promise<void> {
  await page.goto(`/incidents/${number}/steps/verify-measure/measure-1`)
  await expect(page.getByRole('link', { name: /\.txt$/ })).toBeVisible()
  await choose(page, '実施されている')
  await send(page, '決定する', '実施を確認しました')
}

/** What the limit asks for was done, and in time. */
export async function wasInTime(page: Page, number: string, limit: string): Promise<void> {
  await page.goto(`/incidents/${number}`)
  await page.getByText(/^済んだ期限/).click()
  const line = page.getByRole('listitem').filter({ hasText: limit })
  await expect(line.getByText('済み', { exact: true }).first()).toBeVisible()
}

/** From when the contractor knew until the body did. */
export async function delayIs(page: Page, number: string, length: string): Promise<void> {
  await page.goto(`/incidents/${number}`)
  const delay = page.getByText('受託者が知ってから市が知るまで').locator('..')
  await expect(delay.getByText(length, { exact: true })).toBeVisible()
}

/** The tab says so. */
export async function says(page: Page, number: string, tab: string, ...words: string[]): Promise<void> {
  await page.goto(`/incidents/${number}/${tab}`)
  for (const word of words) await expect(page.getByRole('main')).toContainText(word)
}
