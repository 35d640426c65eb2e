import { readFileSync } from 'node:fs'
import { expect, expectAccessible, loginAs, PHONE, shot, test } from './fixtures'
import { choose, command, report, send, write } from './office'
import { photograph } from './photograph'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

test.beforeEach(async ({ application }) => application.setClock('2012-12-25T16:45:00+09:00'))

test('a teacher adds photographs and papers, and everybody can see whether they are as they were', async ({ page }) => {
  await loginAs(page, 'hoiku-a')
  const number = await report(page)
  await page.goto(`/incidents/${number}/evidence`)
  await expect(page.getByText('書面・証拠はまだありません')).toBeVisible()
  await shot(page, 'evidence-empty')
  await page.getByLabel('説明').fill('書庫の様子')
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
  await (
    await chosen
  ).setFiles([
    {
      name: '書庫の写真（わかば保育園 事務室、12月25日 夕方に撮影）.jpg',
      mimeType: 'image/jpeg',
      buffer: await photograph(page),
    },
    { name: '名簿.html', mimeType: 'application/pdf', buffer: Buffer.from('<!DOCTYPE html><script>alert(1)</script>') },
    { name: '使用記録簿.pdf', mimeType: 'application/pdf', buffer: PDF },
    { name: '動画.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(20 * 1024 * 1024 + 1) },
  ])

  await expect(page.getByRole('heading', { name: '書面・証拠（2件）' })).toBeVisible()
  await expect(page.getByText('この種類のファイルは受け付けられません。')).toBeVisible()
  await expect(page.getByText('1つのファイルは20メガバイトまでです。')).toBeVisible()
  await expect(page.getByText('位置情報を取り除きました')).toBeVisible()
  await send(page, '全て元のままか確かめる', '確かめました。全て元のままです。')
  await expectAccessible(page)
  await shot(page, 'evidence-list')
  await page.setViewportSize(PHONE)
  await expectAccessible(page)
  await shot(page, 'evidence-list')

  await page.getByRole('button', { name: /の写真を見る$/ }).click()
  const picture = page.getByRole('dialog').getByRole('img')
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(800)
  await shot(page, 'evidence-picture')
  await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '使用記録簿.pdfを保存する' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('使用記録簿.pdf')
  expect(readFileSync(await download.path()).equals(PDF)).toBe(true)

  await page.getByRole('button', { name: '使用記録簿.pdfを取り下げる' }).click()
  await write(page.getByRole('dialog'), '理由', '別の年の記録簿だったため')
  await shot(page, 'evidence-withdraw')
  await page.getByRole('dialog').getByRole('button', { name: '取り下げる', exact: true }).click()
  await page.getByText('取り下げたもの（1件）').click()
  await expect(page.getByText('別の年の記録簿だったため')).toBeVisible()

  await loginAs(page, 'hoiku-kacho')
  await page.goto(`/incidents/${number}/evidence`)
  await expect(page.getByRole('heading', { name: '写真1.jpg' })).toBeVisible()
  await expect(page.getByText('書庫の写真')).toHaveCount(0)
})

test('a card that was found is kept by one after the other, without a gap', async ({ page }) => {
  await loginAs(page, 'encho')
  const number = await report(page)
  await command(page, `/api/incidents/${number}/media`, {
    kind: 'SD_CARD',
    label: '２歳児用ＳＤカード',
    quantity: 1,
    unit: '枚',
    approx: false,
    contents: [],
  })
  await page.setViewportSize(PHONE)
  await page.goto(`/incidents/${number}/evidence`)
  await page.getByRole('button', { name: '保管を記録する' }).click()
  const dialog = page.getByRole('dialog')
  await write(dialog, '誰から受け取りましたか', '見つけた保育士')
  await write(dialog, '保管する人', '園長')
  await write(dialog, '保管する場所', '園長室の金庫')
  await choose(dialog, '封をしてある')
  await write(dialog, '物の状態', '封筒に入れて封をした。傷はない。')
  const chosen = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'ファイルを選ぶ' }).click()
  await (await chosen).setFiles({ name: '封筒.jpg', mimeType: 'image/jpeg', buffer: await photograph(page) })
  await expect(dialog.getByText(/^封筒.jpg（/)).toBeVisible()
  await expectAccessible(page)
  await shot(page, 'custody-form')
  await dialog.getByRole('button', { name: '記録する' }).click()
  await expect(page.getByText('保管を記録しました')).toBeVisible()

  await page.getByRole('button', { name: '引継ぎを記録する' }).click()
  await write(dialog, '保管する人', '保育課 係長')
  await write(dialog, '保管する場所', '保育課の書庫')
  await write(dialog, '物の状態', '封のまま')
  await dialog.getByRole('button', { name: '記録する' }).click()
  await expect(dialog.getByText(/前の人が保管を始めた日時（.*より後の日時にしてください。/).first()).toBeVisible()
  await shot(page, 'custody-refused')
  await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).click()
  await expect(page.getByText('今の保管者：園長')).toBeVisible()
  await shot(page, 'custody')
  await page.goto(`/incidents/${number}/course`)
  await expect(
    page.getByText('「２歳児用ＳＤカード」を見つけた保育士から受け取り、園長室の金庫に保管した（封印あり）。'),
  ).toBeVisible()
})
