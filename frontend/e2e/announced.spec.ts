import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import assessment from '../src/features/assessment/texts.ja'
import incident from '../src/features/incident/texts.ja'
import words from '../src/features/report/texts.ja'
import { DESKTOP, expect, loginAs, PHONE, shot, test } from './fixtures'
import { choose, field, openTask, send, write } from './office'
import { ReportPage } from './report-page'

interface Medium {
  kind: keyof typeof words.medium
  label: string
  quantity: number
  unit: string
  protection: keyof typeof incident.media.protectionChoice
  copies: keyof typeof incident.media.answer
  copiesWords: string | null
  find?: { place: string; foundBy: string; condition: string; proof: string }
}

/** An announcement, what a clerk reads in it, and the duties that it makes. */
interface Announced {
  by: string
  noticed: string
  kind: keyof typeof words.kind
  medium: keyof typeof words.medium
  description: string
  groups: (keyof typeof words.group)[]
  contents: string
  persons: { min: number; max: number }
  malice: keyof typeof words.maliceAnswer
  myNumber: keyof typeof words.myNumberAnswer
  noticedBy: keyof typeof words.noticedBy
  happenedWhere: keyof typeof words.happenedWhere
  information: { kinds: (keyof typeof incident.informationKinds.kind)[]; allChecked: boolean; basis: string }
  media: Medium[]
  owed: (keyof typeof assessment.ground)[]
  toTheSafeSide: (keyof typeof assessment.ground)[]
}

/** More persons than these make a duty. */
const OVER = { R4: '100', P4: '1,000', N4: '100' }

/** The ground in the words of the page, which name the number of persons. */
function asSaid(ground: keyof typeof assessment.ground): string {
  const over = ground in OVER ? (ground as keyof typeof OVER) : undefined
  return over ? assessment.groundOver[over].replace('{{over}}', OVER[over]) : assessment.ground[ground]
}

const CASES = resolve(import.meta.dirname, '../../backend/src/test/resources/cases/announced')

/** Of the fifteen these are played each time: a sensitive item, an individual number, and none. TODOKE_ANNOUNCED=all plays all. */
const EACH_TIME = ['health-check-to-another-person', 'individual-number-in-a-letter', 'encrypted-stick-lost']

const names = readdirSync(CASES)
  .map((file) => basename(file, '.json'))
  .filter((name) => process.env.TODOKE_ANNOUNCED === 'all' || EACH_TIME.includes(name))

for (const name of names) {
  test(`typed in as a clerk reads it, the announcement "${name.replaceAll('-', ' ')}" makes its duties and no others`, async ({
    page,
    application,
  }) => {
    const told = JSON.parse(readFileSync(`${CASES}/${name}.json`, 'utf8')) as Announced
    await application.setClock('2026-11-27T10:00:00+09:00')
    await page.setViewportSize(PHONE)
    await loginAs(page, told.by)
    const report = new ReportPage(page)
    await report.open()
    await report.isAt('いつ気付きましたか')
    await page.getByLabel('日付', { exact: true }).fill(told.noticed.slice(0, 10))
    await report.noticed(told.noticed.slice(11, 16))
    await choose(page, words.noticedBy[told.noticedBy])
    await report.next()
    await report.what(words.kind[told.kind], words.medium[told.medium], told.description)
    await report.next()
    await report.isAt('誰の、何の情報ですか')
    for (const group of told.groups) await choose(page, words.group[group])
    await write(page, '何の情報か', told.contents)
    await report.myNumber(words.myNumberAnswer[told.myNumber])
    await report.next()
    await report.persons(String(told.persons.min), String(told.persons.max))
    await report.next()
    await report.isAt('どこで、最後に確認したのはいつですか')
    await choose(page, words.happenedWhere[told.happenedWhere])
    await page.getByRole('checkbox', { name: '分からない' }).check()
    await report.next()
    await report.malice(words.maliceAnswer[told.malice])
    await report.next('確認へ')
    await report.isAt('内容の確認')
    await shot(page, `announced-${name}-check`)
    await report.next('送信する')
    await report.isAt('第一報を受け付けました')
    await page.getByRole('link', { name: '事案のページへ' }).click()
    await page.waitForURL(/\/incidents\/\d+-\d+/)
    const number = /incidents\/(\d+-\d+)/.exec(page.url())![1]!

    await loginAs(page, 'joho-a')
    await page.goto(`/incidents/${number}`)
    await page.getByRole('button', { name: /^情報の種類: / }).click()
    const kinds = page.getByRole('dialog')
    for (const kind of told.information.kinds) await choose(kinds, incident.informationKinds.kind[kind])
    await choose(kinds, incident.informationKinds.checkedAnswer[told.information.allChecked ? 'ALL' : 'NOT_ALL'])
    await write(kinds, '何から分かったか', told.information.basis)
    await send(kinds, '記録する', '情報の種類を記録しました')
    for (const medium of told.media) {
      await page.getByRole('button', { name: '紛失した物・誤って送った物: 追加する' }).click()
      const thing = page.getByRole('dialog')
      await thing.locator('[name="kind"]').selectOption({ label: words.medium[medium.kind] })
      await write(thing, '名称', medium.label)
      await write(thing, '数', String(medium.quantity))
      await write(thing, '数の単位', medium.unit)
      await thing
        .getByLabel('保護の状態', { exact: true })
        .selectOption({ label: incident.media.protectionChoice[medium.protection] })
      await thing
        .getByLabel('ほかに残る写し', { exact: true })
        .selectOption({ label: incident.media.answer[medium.copies] })
      if (medium.copiesWords) await field(thing, '写しの場所など').fill(medium.copiesWords)
      await thing.getByRole('button', { name: '保存する', exact: true }).click()
      await expect(thing).toHaveCount(0)
      if (medium.find) {
        await page.getByRole('button', { name: /発見・回収を記録する/ }).click()
        const found = page.getByRole('dialog')
        await write(
          found,
          '見つかった日時',
          `${told.noticed.slice(0, 10).replaceAll('-', '/')} ${told.noticed.slice(11, 16)}`,
        )
        await write(found, '見つかった場所', medium.find.place)
        await write(found, '見つけた人', medium.find.foundBy)
        for (const question of [/^ほかの人が見た可能性があるか/, /^使われた・写された可能性があるか/]) {
          await found.getByRole('radiogroup', { name: question }).getByLabel('ない', { exact: true }).check()
        }
        await write(found, '見つかったときの状態', medium.find.condition)
        await write(found, '確かめた方法', medium.find.proof)
        await send(found, '保存する', '発見・回収を記録しました')
      }
    }

    await page.setViewportSize(DESKTOP)
    await openTask(page, number, '報告義務の判断')
    const ruled = page.getByRole('region', { name: assessment.byRules })
    await expect(ruled).toBeVisible()
    const grounds = [...told.owed, ...told.toTheSafeSide].map(asSaid)
    await expect(ruled.getByRole('listitem')).toHaveCount(grounds.length)
    for (const [at, ground] of grounds.entries())
      await expect(ruled.getByRole('listitem').nth(at)).toContainText(ground)
    await expect(ruled.getByText(assessment.nothingRuled)).toHaveCount(grounds.length ? 0 : 1)
    await shot(page, `announced-${name}-judge`)
  })
}
