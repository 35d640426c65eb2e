import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DESKTOP, expect, loginAs, look, test } from './fixtures'
import { command } from './office'

/** TODOKE_BATCH=200 makes the list of a large city. */
const CASES = Number(process.env.TODOKE_BATCH ?? 12)

const PAPERS = resolve(import.meta.dirname, '../../target/batch')

/** Whoever reports, and the director who decides there. */
const PEOPLE: [reporter: string, director: string][] = [
  ['hoiku-a', 'kodomo-bucho'],
  ['other-hoiku', 'kodomo-bucho'],
  ['jimu', 'kyoiku-bucho'],
  ['sogo-a', 'fukushi-bucho'],
  ['koseki-a', 'shimin-bucho'],
  ['korei-a', 'fukushi-bucho'],
  ['jutaku', 'fukushi-bucho'],
]

const HAPPENED = [
  ['LOSS', 'SD_CARD', '２歳児用のカードがない。'],
  ['MISDELIVERED_POST', 'PAPER', '山田先生が別の保護者に封筒を渡した。'],
  ['MISSENT_EMAIL', 'EMAIL', '全員の宛先を見えるまま送った。'],
  ['THEFT', 'PC', '駐車場の車から端末を盗まれた。'],
  ['MISISSUED', 'PAPER', '窓口で別の方の証明書を渡した。'],
  ['RANSOMWARE', 'UNKNOWN', 'サーバーのファイルが開けない。'],
  ['UNAUTHORIZED_VIEW', 'OTHER', '業務と関係なく閲覧した。'],
  ['DISCLOSURE_ERROR', 'PAPER', '黒塗りが透けて読めた。'],
] as const

const GROUPS = [['CHILDREN'], ['RESIDENTS', 'STAFF'], ['PATIENTS'], ['GUARDIANS', 'CHILDREN'], ['UNKNOWN']]

const PERSONS = [
  { min: 22, max: 46, unknown: false },
  { min: 3, max: 3, unknown: false },
  { min: 0, max: 8, unknown: false },
  { min: 12_345, max: 12_345, unknown: false },
  { min: 5, max: 20, unknown: false },
  { min: null, max: null, unknown: true },
]

const CHOICES = ['BATCH', 'BATCH', 'NOT', 'AT_ONCE', null]

const ALL = Array.from({ length: CASES }, (_, index) => index)

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!

/** Spread over the half-year, each on a working day of it. */
const noticedAt = (index: number) =>
  new Date(Date.parse('2026-04-01T09:30:00+09:00') + Math.floor((index * 182) / CASES) * 86_400_000).toISOString()

test('the cases of half a year are read on the screen, on paper and in Excel, with no word that somebody wrote of them', async ({
  page,
  application,
}) => {
  test.setTimeout(120_000 + CASES * 10_000)
  await application.setClock('2026-10-05T09:00:00+09:00')
  const numbers = new Map<number, string>()
  for (const [which, [reporter]] of PEOPLE.entries()) {
    await loginAs(page, reporter)
    for (const index of ALL.filter((each) => each % PEOPLE.length === which)) {
      const [kind, medium, description] = at(HAPPENED, index)
      const receipt = await command(
        page,
        '/api/incidents',
        {
          noticedAt: { time: { startsAt: noticedAt(index), openEnd: false }, unknown: false },
          what: { kind, medium, description },
          whose: { groups: at(GROUPS, index), contents: '山田 太郎さんの氏名と住所' },
          persons: at(PERSONS, index),
          place: { where: '事務室の書庫', unknown: false },
          malice: 'UNKNOWN',
          circumstances: {
            noticedBy: 'STAFF',
            danger: 'NONE',
            myNumber: index % 9 ? 'NO' : 'YES',
            happenedWhere: 'BODY',
          },
          unitCode: null,
        },
        { 'Idempotency-Key': crypto.randomUUID() },
      )
      numbers.set(index, (receipt as { number: string }).number)
    }
  }
  await loginAs(page, 'joho-a')
  for (const [index, number] of numbers) {
    if (index % 3 === 0) {
      await command(page, `/api/incidents/${number}/information-kinds`, {
        kinds: index % 6 ? ['HEALTH', 'DISABILITY'] : ['ACCOUNT', 'ORDINANCE'],
        allChecked: true,
        basis: '名簿の控え',
      })
    }
    if (index % 4 === 0) {
      await command(page, `/api/incidents/${number}/cause`, {
        version: 0,
        status: index % 8 ? 'PRESUMED' : 'CONFIRMED',
        sentence: '山田先生が記録を付けずに使い、戻し忘れた。',
      })
    }
  }
  for (const director of new Set(PEOPLE.map(([, each]) => each))) {
    await loginAs(page, director)
    for (const [index, number] of numbers) {
      const choice = at(CHOICES, index)
      if (!choice || at(PEOPLE, index)[1] !== director) continue
      const decided = (await (await page.request.get(`/api/incidents/${number}/publication`)).json()) as {
        version: number
      }
      await command(page, `/api/incidents/${number}/publication/decision`, {
        version: decided.version,
        choice,
        reason: '影響を考えて決めた。',
        decidedAt: '2026-10-05T08:30:00+09:00',
        latenessReason: '半年分をまとめて決めた。',
      })
    }
  }

  await loginAs(page, 'joho-a')
  await page.setViewportSize(DESKTOP)
  const began = Date.now()
  await page.goto('/publication-batch')
  await expect(page.getByText(`${CASES}件`)).toBeVisible()
  const shown = Date.now() - began
  await expect(page.getByRole('row')).toHaveCount(CASES + 1)
  await expect(page.locator('main')).not.toContainText('山田')
  await expect(page.locator('main')).not.toContainText('影響を考えて')
  await look(page, 'batch')
  mkdirSync(PAPERS, { recursive: true })
  await page.setViewportSize(DESKTOP)
  const paper = await page.pdf({ path: `${PAPERS}/list.pdf`, preferCSSPageSize: true })
  const asked = Date.now()
  const file = await page.request.get('/api/publication-batch/file?cases=ALL&smallHidden=true')
  const excel = await file.body()
  writeFileSync(`${PAPERS}/list.xlsx`, excel)
  expect(file.ok()).toBe(true)
  console.log(
    `${CASES} cases: page ${shown} ms, paper ${paper.length} bytes, Excel ${Date.now() - asked} ms ${excel.length} bytes`,
  )
})
