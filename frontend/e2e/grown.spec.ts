import { expect, loginAs, look, PHONE, test } from './fixtures'
import { choose, command, openTask, send, when, write } from './office'

test('eighty persons become a hundred and twenty: the limits run again at once, and the duty is judged anew, on a phone', async ({
  page,
  application,
}) => {
  await application.setClock('2026-11-24T10:00:00+09:00')
  await page.setViewportSize(PHONE)
  await loginAs(page, 'hoiku-a')
  const { number } = (await command(
    page,
    '/api/incidents',
    {
      noticedAt: { time: { startsAt: '2026-11-24T09:50:00+09:00', openEnd: false }, unknown: false },
      what: { kind: 'LOSS', medium: 'PAPER', description: '行事の参加者の名簿が見当たらない。' },
      whose: { groups: ['GUARDIANS'], contents: '氏名と連絡先' },
      persons: { min: 80, max: 80, unknown: false },
      place: { where: '事務室', unknown: false },
      malice: 'NO',
      circumstances: { noticedBy: 'STAFF', danger: 'NONE', myNumber: 'NO', happenedWhere: 'BODY' },
      unitCode: null,
    },
    { 'Idempotency-Key': crypto.randomUUID() },
  )) as { number: string }

  await loginAs(page, 'joho-a')
  await command(page, `/api/incidents/${number}/information-kinds`, {
    kinds: [],
    allChecked: true,
    basis: '名簿の控え',
  })
  await openTask(page, number, '報告義務の判断')
  // On a phone the facts stand folded above the form.
  await expect(page.getByText('報告義務が生じる事由はありません')).toHaveCount(1)
  await choose(page, '義務なし')
  await choose(page, '事実は全て分かっており、どの号にも当たらない')
  await write(page, '判断の理由', '名簿は80人分で、要配慮個人情報を含まない。')
  await send(page, '判断を記録する', '「義務なし」と記録しました')
  await loginAs(page, 'joho-b')
  await openTask(page, number, '「義務なし」を確認する')
  await choose(page, '義務なしと確認する')
  await send(page, '決定する', '「義務なし」を確認しました')

  await application.setClock('2026-11-26T09:00:00+09:00')
  await loginAs(page, 'encho')
  await page.setViewportSize(PHONE)
  await page.goto(`/incidents/${number}`)
  await page.getByRole('button', { name: '人数・件数: 追加する' }).click()
  const dialog = page.getByRole('dialog')
  await when(dialog, 'いつの時点か', '2026-11-26T08:45')
  await write(dialog, '根拠', '名簿の控えを数え直した')
  await write(dialog, '最小', '120')
  await write(dialog, '最大', '120')
  await expect(dialog.getByText('「速報を提出し記録する」の手続が始まります。')).toBeVisible()
  await look(page, 'grown-count')
  await page.setViewportSize(PHONE)
  await send(dialog, '追加する', '人数・件数を追加しました。')

  // Nobody has judged that yet: the limits run, and the report could be filed.
  await loginAs(page, 'joho-a')
  await page.goto(`/incidents/${number}/authority`)
  await expect(page.getByText('規則の見立てによる報告義務があります（判断はまだ）')).toBeVisible()
  const limits = page.getByRole('region', { name: '報告の期限' })
  await expect(limits.getByText('令和8年11月30日（月）').first()).toBeVisible()
  await expect(limits.getByText('暫定（判断前）').first()).toBeVisible()
  await look(page, 'grown-at-once')
  await page.setViewportSize(PHONE)

  await openTask(page, number, '報告義務の判断')
  await expect(page.getByText('本人の数：80人 → 120人')).toBeVisible()
  await expect(page.getByText('本人の数が100人を超える（4号）')).not.toHaveCount(0)
  await look(page, 'grown-judge-again')
  await page.setViewportSize(PHONE)
  await choose(page, '報告義務あり')
  await choose(page, '本人の数が100人を超える（4号）')
  await write(page, '判断の理由', '名簿を数え直し、120人と分かった。')
  await send(page, '判断を記録する', '「報告義務あり」と記録しました')
  // Counted from the morning on which more than a hundred were known, not from the first report.
  await page.goto(`/incidents/${number}/authority`)
  await expect(limits.getByText('令和8年11月30日（月）').first()).toBeVisible()
  await expect(limits.getByText('暫定（判断前）')).toHaveCount(0)
  await look(page, 'grown-duty')
})
