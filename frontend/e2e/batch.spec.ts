import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DESKTOP, expect, loginAs, look, PHONE, shot, test } from './fixtures'
import { command } from './office'
import { sheetRows } from './word-text'

/** How many cases the half-year has; TODOKE_BATCH=200 makes a list as long as that of a large city. */
const CASES = Number(process.env.TODOKE_BATCH ?? 10)

/** What becomes of the cases in turn, and why one is not in the list. */
const FATES = [
  ...Array.from({ length: 6 }, () => ({ choice: 'BATCH', told: true, why: '' })),
  { choice: 'BATCH', told: false, why: '本人への連絡がまだ済んでいない' },
  { choice: 'AT_ONCE', told: true, why: '個別公表がまだ済んでいない' },
  { choice: 'NOT', told: true, why: '公表しないことに決定' },
  { choice: null, told: false, why: '公表の方針が未決定' },
]

const KINDS = [
  { kind: 'LOSS', medium: 'SD_CARD' },
  { kind: 'MISDELIVERED_POST', medium: 'PAPER' },
  { kind: 'MISSENT_EMAIL', medium: 'EMAIL' },
  { kind: 'THEFT', medium: 'PC' },
]

/** What is typed of a case and must not be published. */
const NAMED = '山田花子さんの母'

const HALF_YEAR = '?from=2026-04-01&to=2026-09-30&cases=DECIDED'
const DIRECTORY = resolve(import.meta.dirname, '../../target/screenshots')

test('a half-year of cases is published as a list: no name, no case before its time, and each one left out has its reason', async ({
  page,
  application,
}) => {
  const at = (number: number) => new Date(Date.UTC(2026, 8, 30, 0, 0, 30 * number)).toISOString()
  const cases: string[] = []
  await application.setClock(at(0))
  await loginAs(page, 'hoiku-a')
  for (let number = 0; number < CASES; number++) {
    await application.setClock(at(number))
    const day = String(1 + (number % 28)).padStart(2, '0')
    const receipt = (await command(
      page,
      '/api/incidents',
      {
        noticedAt: { time: { startsAt: `2026-09-${day}T16:40:00+09:00`, openEnd: false }, unknown: false },
        what: { ...KINDS[number % KINDS.length], description: `${NAMED}から電話があった。` },
        whose: { groups: ['CHILDREN'], contents: '写真と名簿' },
        persons: { min: 1 + 3 * number, max: 1 + 3 * number, unknown: false },
        place: { where: '事務室の書庫', unknown: false },
        malice: 'NO',
        unitCode: null,
      },
      { 'Idempotency-Key': crypto.randomUUID() },
    )) as { number: string }
    cases.push(receipt.number)
  }
  const fateOf = (number: number) => FATES[number % FATES.length]!
  const now = at(CASES)
  await application.setClock(now)
  await loginAs(page, 'encho')
  const TOLD = { summary: 'TOLD', information: 'TOLD', cause: 'TOLD', secondaryHarm: 'TOLD', other: 'TOLD' }
  for (const [number, incident] of cases.entries()) {
    if (!fateOf(number).told) continue
    const persons = 1 + 3 * number
    await command(page, `/api/incidents/${incident}/notification/contacts`, {
      version: 0,
      outcome: 'SETTLED',
      contents: TOLD,
      contact: {
        told: persons,
        ofAll: persons,
        means: 'PHONE',
        time: { startsAt: now, openEnd: false },
        contactedBy: '園長',
        apology: true,
      },
    })
  }
  await loginAs(page, 'kodomo-bucho')
  for (const [number, incident] of cases.entries()) {
    const { choice } = fateOf(number)
    if (choice === null) continue
    await command(page, `/api/incidents/${incident}/publication/decision`, {
      version: 0,
      choice,
      reason: `${NAMED}の意向も聞いて決めた。`,
      decidedAt: now,
    })
  }

  await loginAs(page, 'joho-a')
  const asked = Date.now()
  await page.goto(`/publication-batch${HALF_YEAR}`)
  await expect(page.getByRole('table', { name: /^個人情報に係る事故の一覧/ })).toBeVisible()
  const shownAfter = Date.now() - asked
  const fates = cases.map((_, number) => fateOf(number))
  const listed = fates.filter(({ why }) => !why).length
  const rows = page.getByRole('table', { name: /^個人情報に係る事故の一覧/ }).getByRole('row')
  await expect(rows).toHaveCount(listed + 1)
  await expect(page.getByText(`期間内の事案のうち${CASES - listed}件は、載せていません`)).toBeVisible()
  for (const { why } of FATES.filter((fate) => fate.why)) {
    const count = fates.filter((fate) => fate.why === why).length
    await expect(page.getByText(`${why} ${count}件`)).toBeVisible()
  }
  await look(page, 'batch')
  // Also in a list of all cases nothing is named before its time.
  await page.goto(`/publication-batch${HALF_YEAR.replace('DECIDED', 'ALL')}`)
  const untold = fates.filter(({ choice, told }) => choice === 'AT_ONCE' || !told).length
  await expect(rows).toHaveCount(CASES - untold + 1)
  await expect(page.getByText('個別に公表する予定')).toHaveCount(0)
  await page.goto(`/publication-batch${HALF_YEAR}`)
  await page.setViewportSize(PHONE)
  await page.getByRole('link', { name: '載せていない事案を見る' }).click()
  await expect(page.getByRole('heading', { name: `載せていない事案（${CASES - listed}件）` })).toBeInViewport()

  await page.setViewportSize(DESKTOP)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('載せていません')).toBeHidden()
  await shot(page, 'batch-paper')
  const paper = await page.pdf({
    preferCSSPageSize: true,
    ...(process.env.TODOKE_PICTURES && { path: `${DIRECTORY}/batch.pdf` }),
  })
  expect(paper.subarray(0, 4).toString()).toBe('%PDF')
  await page.emulateMedia({ media: null })

  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Excelで保存する' }).click()
  const file = `${DIRECTORY}/batch.xlsx`
  await (await saved).saveAs(file)
  const cells = sheetRows(file)
  expect(cells.filter((row) => row.includes('この一覧で公表'))).toHaveLength(listed)
  for (const text of [cells.flat().join('\n'), await page.locator('.paper-across').innerText()]) {
    expect(text).not.toContain('山田')
    expect(text).not.toContain('個別に公表する予定')
  }
  console.log(
    `${CASES} cases, ${listed} listed: page after ${shownAfter} ms, paper ${paper.length} bytes, Excel ${readFileSync(file).length} bytes`,
  )
})
