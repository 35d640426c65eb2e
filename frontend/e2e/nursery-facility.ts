import { expect, type Page } from '@playwright/test'
import { loginAs, look, PHONE } from './fixtures'
import { CARD, caseFile, COURSE, LINE, PLAN, REASONS, REPORT, ROUNDS } from './nursery-case'
import { choose, command, field, openTask, send, toldOfAll, when, write } from './office'
import { ReportPage } from './report-page'

/** The teacher tells it on her telephone; gives the number of the case. */
export async function teacherReports(page: Page): Promise<string> {
  await page.setViewportSize(PHONE)
  await loginAs(page, 'hoiku-a')
  const report = new ReportPage(page)
  await report.open()
  await report.noticed(REPORT.time)
  await report.next()
  await report.what('紛失', 'ＳＤカード', REPORT.what)
  await report.next()
  await report.whose('子ども', REPORT.whose)
  await report.next()
  await report.persons('22', '46')
  await report.next()
  await report.place(REPORT.where)
  await report.next()
  await report.malice('分からない')
  await report.next('確認へ')
  await report.next('送信する')
  await report.isAt('第一報を受け付けました')
  return page.url().split('/').at(-1)!
}

/** One round of the search is written down; the second one proposes the end. */
export async function searches(page: Page, number: string, round: 'first' | 'second'): Promise<void> {
  await openTask(page, number, '捜索・回収を記録する')
  const { from, who, places, what } = ROUNDS[round]
  await when(page, '捜し始めた日時', from)
  if (round === 'first') await when(page, '捜し終えた日時', ROUNDS.first.to)
  else await choose(page, '終わりの時刻は決めずに記録する')
  for (const place of places) await choose(page, place)
  await write(page, '捜した人', who)
  await write(page, '捜した内容', what)
  await choose(page, round === 'first' ? '見つからず、捜索を続ける' : '見つからず、捜索を終えたい')
  if (round === 'first') await choose(page, 'ない（職場の中だけ）')
  else {
    await write(page, '捜索を終えたい理由', ROUNDS.second.whyEnd)
    await expect(page.getByText('未確認の場所が6か所あります')).toBeVisible()
    await write(page, '未確認のまま終了する理由', ROUNDS.second.whyUnlooked)
  }
  await send(page, '捜索を記録する', '捜索を記録しました')
}

/** The head reports after the first report went up by itself; the reason is asked. */
export async function headReportsLate(page: Page, number: string): Promise<void> {
  await openTask(page, number, '自動で課長に上がった第一報を確認し、報告する', 'overdue')
  await expect(page.getByText(/第一報は、平成24年12月25日（火）午後5時1\d分に自動で課長へ上がっています/)).toBeVisible()
  await when(page, '課長に報告した日時', LINE.reportedAt)
  await choose(page, '電話')
  await write(page, '報告した内容', LINE.words)
  await page.getByRole('button', { name: '課長に報告する' }).click()
  await expect(page.getByRole('group').or(page.locator('form')).getByText('理由').first()).toBeVisible()
  await write(page, '期限に遅れた理由', LINE.late)
  await send(page, '課長に報告する', '課長に報告しました')
}

/** What was lost, with its contents, and two lines of the course of events that no act makes. */
export async function headEntersTheCard(page: Page, number: string): Promise<void> {
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: '紛失した物・誤って送った物: 追加する' }).click()
  const dialog = page.getByRole('dialog')
  await write(dialog, '名称', CARD.label)
  await write(dialog, '数の単位', '枚')
  await write(dialog, '入っていた情報の数', CARD.items)
  await write(dialog, 'その単位', '枚')
  await choose(dialog, 'おおよその数です')
  for (const [index, content] of CARD.contents.entries()) {
    await dialog.getByRole('button', { name: '内容を加える' }).click()
    const group = dialog.getByRole('group', { name: `内容${index + 1}`, exact: true })
    await write(group, '内容', content.what)
    await write(group, '日付', content.shotOn)
    await write(group, '対象者', content.people)
    await write(group, '人数', content.persons)
    await write(group, '数', content.items)
    if (content.approx) await choose(group, 'おおよその数です')
  }
  await look(page, 'medium-form')
  await send(dialog, '保存する', '登録しました')
}

/** The log of use: its first line by hand, the others as they came; then the picture from the last return to the discovery. */
export async function headEntersTheUsage(page: Page, number: string): Promise<void> {
  const [first, ...others] = caseFile().usage_history
  await page.goto(`/incidents/${number}/usage`)
  await page.getByRole('button', { name: '使用の記録を加える' }).click()
  const dialog = page.getByRole('dialog')
  await when(dialog, '持ち出した日時', first!.out)
  await when(dialog, '返却した日時', first!.in)
  await write(dialog, '使用者', first!.user)
  await write(dialog, '使った物', first!.cards.join('、'))
  await choose(dialog, CARD.label)
  await write(dialog, '立会人', first!.witness!)
  await look(page, 'usage-form')
  await send(dialog, '使用の記録を保存する', '使用の記録を保存しました')
  for (const use of others) {
    await command(
      page,
      `/api/incidents/${number}/usage/entries`,
      {
        outAt: `${use.out}:00+09:00`,
        inAt: `${use.in}:00+09:00`,
        approx: false,
        user: use.user,
        media: use.cards,
        lostMedia: [],
        equipment: use.camera ? 'デジタルカメラ' : null,
        purpose: use.purpose,
        witness: use.witness,
      },
      { 'Idempotency-Key': crypto.randomUUID() },
    )
  }
  await page.goto(`/incidents/${number}/usage`)
  await expect(page.getByRole('main').getByText('最後の返却から発覚まで 7日1時間20分').first()).toBeVisible()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(others.length + 2)
  await look(page, 'usage')
}

/** The lines of the course of events that no act makes. */
export async function headEntersTheCourse(page: Page, number: string): Promise<void> {
  await page.goto(`/incidents/${number}/course`)
  for (const line of COURSE) {
    const bar = page.getByRole('form', { name: '経緯を加える' })
    await write(bar, 'いつ', line.at)
    await write(bar, '誰が', line.actor)
    await write(bar, '何をしたか', line.what)
    await bar.getByLabel('種類').selectOption({ label: line.kind })
    await expect(bar.getByText(line.understood)).toBeVisible()
    await field(bar, '何をしたか').press('Enter')
    await expect(page.getByRole('status').filter({ hasText: line.what })).toBeVisible()
  }
}

/** The written report; after a return what was written before stands there and is added to. */
export async function headHandsInReport(page: Page, number: string, returned: boolean): Promise<void> {
  await openTask(page, number, '事故報告書を提出する')
  if (returned) {
    await expect(page.getByText(LINE.returned)).toBeVisible()
    await expect(page.getByLabel('発見に至る経緯')).toHaveValue(LINE.course)
    await write(page, '発見に至る経緯', `${LINE.course}${LINE.witness}`)
  } else {
    await write(page, '管理の状況', LINE.management)
    await write(page, '発見に至る経緯', LINE.course)
    await write(page, '今後の対応', LINE.measures)
  }
  await page
    .getByRole('button', { name: /言葉で入力する/ })
    .last()
    .click()
  await write(page, '提出した日時', '今日')
  await send(page, '事故報告書を提出する', '事故報告書を提出しました')
}

/** The persons concerned are told: some at once, the rest two days later. */
export async function headTellsPersons(page: Page, number: string, told: string, last: boolean): Promise<void> {
  await openTask(page, number, '本人への連絡と謝罪を記録する')
  await choose(page, last ? '連絡した（これで全ての人への対応が済んだ）' : '一部の方に連絡した（未連絡の方がいる）')
  await write(page, '連絡できた人数', told)
  await write(page, '対象の人数', '46')
  await choose(page, last ? '電話' : '面談')
  await write(page, '連絡した人（職）', '園長・副園長')
  await choose(page, 'あわせて謝罪した')
  if (last) await toldOfAll(page)
  if (!last) await write(page, '期限に遅れた理由', REASONS.lateNotice)
  await send(page, '本人対応を記録する', '本人対応を記録しました')
}

/** Cause and measures; first only four of them, after the return all five. */
export async function headDraftsPlan(page: Page, number: string, returned: boolean): Promise<void> {
  await openTask(page, number, '原因と再発防止策をまとめる')
  if (returned) await expect(page.getByText(PLAN.returned).first()).toBeVisible()
  else {
    await choose(page, '不明')
    await write(page, '原因', PLAN.cause)
  }
  const from = returned ? PLAN.measures.length - 1 : 0
  for (const [index, measure] of PLAN.measures.entries()) {
    if (index < from || (!returned && index === PLAN.measures.length - 1)) continue
    const group = page.getByRole('group', { name: `再発防止策 ${index + 1}`, exact: true })
    if ((await group.count()) === 0) await page.getByRole('button', { name: '再発防止策を追加する' }).click()
    await write(group, '内容', measure.text)
    await group.getByLabel('新しい取組か').selectOption({ label: measure.novelty })
    await group.getByLabel('防ぎ方').selectOption({ label: measure.kind })
    await group.getByLabel('確認する職').selectOption('CHIEF')
    await write(group, '行う人', measure.doer)
    await write(group, '繰り返しの頻度', measure.recurring)
    if (measure.guided) await choose(group, '指導に基づく')
  }
  await look(page, returned ? 'draft-plan-returned' : 'draft-plan')
  await send(page, '課長に提出する', '再発防止策を提出しました')
}
