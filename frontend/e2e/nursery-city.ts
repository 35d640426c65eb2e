import { expect, type Page } from '@playwright/test'
import { look } from './fixtures'
import { LINE, MEETING, PLAN, REASONS } from './nursery-case'
import { choose, field, openTask, send, when, write } from './office'

/** The section chief receives what the head reported, and instructs; late, counted from what went up by itself. */
export async function chiefReceives(page: Page, number: string): Promise<void> {
  await openTask(page, number, '第一報を受領し指示する')
  await choose(page, '電話')
  await choose(page, '指導する')
  await write(page, '指導の内容', LINE.instruction)
  await page.getByRole('button', { name: '受領を記録する', exact: true }).click()
  await expect(page.getByRole('alert').getByText('遅れた理由を入力してください')).toBeVisible()
  await write(page, '期限に遅れた理由', LINE.lateReceipt)
  await send(page, '受領を記録する', '受領を記録しました')
}

/** The section chief returns the written report, or accepts it. */
export async function chiefDecidesReport(page: Page, number: string, accepted: boolean): Promise<void> {
  await openTask(page, number, '事故報告書を受理するか差し戻す')
  await choose(page, accepted ? '受理する' : '差し戻す')
  if (!accepted) await write(page, '差し戻す理由', LINE.returned)
  await send(page, '決定する', accepted ? '事故報告書を受理しました' : '事故報告書を差し戻しました')
}

/** The section chief returns the plan, or approves it. */
export async function chiefDecidesPlan(page: Page, number: string, approved: boolean): Promise<void> {
  await openTask(page, number, '再発防止策を承認するか差し戻す')
  await choose(page, approved ? '全て承認する' : '次のもの以外を承認する')
  if (!approved) {
    await write(page, '全体について直してほしいこと', PLAN.returned)
    await look(page, 'decide-plan')
  }
  await send(page, '決定する', approved ? '再発防止策を承認しました' : '再発防止策を差し戻しました')
}

/** Somebody confirms with one choice and one button. */
export async function confirms(
  page: Page,
  number: string,
  [step, picture]: [step: string, picture?: string],
  decision: string,
  happened: string,
  due: 'mine' | 'overdue' = 'mine',
): Promise<void> {
  await openTask(page, number, step, due)
  await choose(page, decision)
  if (picture) await look(page, picture)
  await send(page, '決定する', happened)
}

/** The secretariat judges that there is no duty; who judged cannot confirm. */
export async function secretariatJudges(page: Page, number: string): Promise<void> {
  await openTask(page, number, '報告義務の判断')
  await expect(page.getByText('国への報告義務がない時期の事故です')).toBeVisible()
  await choose(page, '義務なし')
  await write(page, '判断の理由', REASONS.noDuty)
  await look(page, 'assess-duty')
  await send(page, '判断を記録する', '「義務なし」と記録しました')
}

/** Another one of the secretariat confirms that there is no duty; late, counted from what the nursery knew. */
export async function secretariatConfirms(page: Page, number: string): Promise<void> {
  await openTask(page, number, '「義務なし」を確認する')
  await choose(page, '義務なしと確認する')
  await write(page, '期限に遅れた理由', REASONS.lateJudgement)
  await look(page, 'confirm-no-duty')
  await send(page, '決定する', '「義務なし」を確認しました')
}

/** The director decides that the loss is made public at once. */
export async function directorDecides(page: Page, number: string): Promise<void> {
  await openTask(page, number, '公表の方針を決定する')
  await choose(page, 'すぐに公表する（個別公表）')
  await write(page, '理由', REASONS.publish)
  await send(page, '決定する', '公表についての決定を記録しました')
}

/** 広報 records where and with which words it was published. */
export async function pressPublishes(page: Page, number: string): Promise<void> {
  await page.goto(`/?tab=mine&incident=${number}`)
  await page.getByRole('link', { name: '開く: 公表を記録する', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^公表：/ }).waitFor()
  await choose(page, '報道発表')
  await choose(page, '市ホームページ')
  await write(page, '公表文', REASONS.published)
  await choose(page, '承認の前に、電話で了解を得て公表した')
  await write(page, '了解した人（職と氏名）', 'こども家庭部長')
  await write(page, '承認を待てなかった理由', '報道機関から問合せがあったため')
  await send(page, '公表を記録する', '公表を記録しました')
}

/** The secretariat chooses how and where the council is told, and compiles the paper from the facts. */
export async function secretariatCompiles(page: Page, number: string): Promise<void> {
  await openTask(page, number, '審議会への報告方法を決める')
  await choose(page, '単独の議題として報告する')
  await look(page, 'decide-council-report')
  await send(page, '報告方法を決定する', '単独の議題として報告することにしました')
  await openTask(page, number, '報告する会議を決める')
  await write(page, '会議の名称', MEETING.name)
  await when(page, '開催日', MEETING.day)
  await write(page, '開始の時刻', MEETING.begins)
  await write(page, '場所', MEETING.place)
  await expect(
    page.getByText('審議会資料の期限（平成24年12月27日（木）午後5時15分）を、すでに過ぎています'),
  ).toBeVisible()
  await write(page, '期限に遅れた理由', REASONS.paperLate)
  await look(page, 'assign-meeting')
  await send(page, 'この会議で報告する', '報告する会議を決めました')
  await openTask(page, number, '審議会資料をまとめる', 'overdue')
  await write(page, '資料番号', MEETING.documentNo)
  await expect(field(page, '件名')).not.toHaveValue('')
  await look(page, 'compile-paper')
  await send(page, '確認を依頼する', '審議会資料をまとめ')
}

/** The meeting was held. */
export async function secretariatRecordsMeeting(page: Page, number: string): Promise<void> {
  await openTask(page, number, '会議の開催を記録する')
  await look(page, 'record-meeting-held')
  await send(page, '開催を記録する', '会議の開催を記録しました')
}

/** Nothing is open any more: the case is closed. */
export async function secretariatCloses(page: Page, number: string): Promise<void> {
  await openTask(page, number, '完了を確認し終結する')
  await expect(page.getByText('残っている手続はありません')).toBeVisible()
  await look(page, 'closing-check')
  await send(page, '終結する', '事案を終結しました')
}
