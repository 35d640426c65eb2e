import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openPage, personWith } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import { Component as BatchPage } from './batch-page'

const FIRST_HALF = { from: '2026-04-01', to: '2026-09-30', words: '令和8年度上半期' }
const MAY = { from: '2026-05-01', to: '2026-05-31', words: '令和8年5月' }
const LINE = {
  number: 1,
  incident: '2026-0001',
  occurred: '令和8年5月1日',
  known: '令和8年5月2日',
  unit: '保育課（わかば保育園）',
  what: 'ＳＤカードの紛失',
  information: '子どもの情報',
  persons: '10人未満',
  exactPersons: null,
  cause: '原因を推定',
  response: '本人に連絡',
  published: 'この一覧で公表',
}
const LIST = {
  period: FIRST_HALF,
  serverNow: '2026-10-05T01:00:00Z',
  choice: 'ALL',
  smallHidden: true,
  lines: [LINE, { ...LINE, number: 2, incident: '2026-0002', persons: '1,234人', exactPersons: 1234 }],
  total: '1,234人',
  exactTotal: 1234,
  notInTotal: '10人未満の事案1件は、合計に含まない。',
  leftOut: [{ incident: '2026-0003', reason: 'UNDECIDED' }],
}

function open(list: unknown, address = '/publication-batch', person = personWith('secretariat')) {
  const asked = standIn(({ path }) => (path.endsWith('/periods') ? { halfYears: [FIRST_HALF], months: [MAY] } : list))
  return { asked, ...openPage(<BatchPage />, { address, path: '/publication-batch', person }) }
}

it('the last half-year stands there as it is published, with its total and what that leaves out', async () => {
  const { asked } = open(LIST)

  const table = await screen.findByRole('table', { name: /個人情報に係る事故の一覧　令和8年度上半期/ })
  expect(within(table).getAllByRole('row')).toHaveLength(3)
  expect(within(table).getByText('10人未満')).toBeTruthy()
  expect(screen.getByText(/本人の数の合計\s1,234人/)).toBeTruthy()
  expect(screen.getByText('10人未満の事案1件は、合計に含まない。')).toBeTruthy()
  expect(screen.getByRole('link', { name: /1番の事案（令和8年度第1号）/ }).getAttribute('href')).toBe(
    '/incidents/2026-0001',
  )
  const first = asked.find(({ path }) => path === '/api/publication-batch')!
  expect(Object.fromEntries(first.query)).toEqual({ cases: 'ALL', smallHidden: 'true' })
})

it('another period and the choice to show small numbers stand in the address and in those of the files', async () => {
  const { at } = open(LIST)
  await screen.findByRole('option', { name: '令和8年5月' })
  fireEvent.change(screen.getByRole('combobox', { name: /半期・月から選ぶ/ }), {
    target: { value: '2026-05-01 2026-05-31' },
  })
  await waitFor(() => expect(at()).toBe('/publication-batch?from=2026-05-01&to=2026-05-31'))
  fireEvent.click(await screen.findByRole('checkbox', { name: '10人未満の数を伏せる' }))

  await waitFor(() => expect(at()).toContain('small=shown'))
  const link = await screen.findByRole('link', { name: 'Excelで保存する' })
  expect(link.getAttribute('href')).toBe(
    '/api/publication-batch/file?from=2026-05-01&to=2026-05-31&cases=ALL&smallHidden=false',
  )
  expect(link.hasAttribute('download')).toBe(true)
  expect(screen.getByRole('link', { name: 'サイト掲載用に保存する' }).getAttribute('href')).toBe(
    '/api/publication-batch/page?from=2026-05-01&to=2026-05-31&cases=ALL&smallHidden=false',
  )
})

it('the municipality chooses whether all cases are listed or only those that are to be published', async () => {
  const { asked, at } = open(LIST)
  fireEvent.change(await screen.findByRole('combobox', { name: /載せる事案/ }), { target: { value: 'DECIDED' } })

  await waitFor(() => expect(at()).toContain('cases=DECIDED'))
  await waitFor(() => expect(asked.some(({ query }) => query.get('cases') === 'DECIDED')).toBe(true))
})

it('a period that is refused says so at its field and keeps what was typed', async () => {
  const message = '期間は366日以内にしてください。'
  open(
    refusal(400, { title: '入力を確かめてください。', violations: [{ field: 'to', message }] }),
    '/publication-batch?from=2026-04-01&to=2028-04-01',
  )

  expect((await screen.findAllByText(new RegExp(message))).length).toBe(2)
  const group = screen.getByRole('group', { name: /終わりの日/ })
  expect(group.getAttribute('aria-describedby')).toBe('to-error')
  expect(within(group).getByDisplayValue('2028-04-01')).toBeTruthy()
})

it('a period without a case to list says so in a sentence', async () => {
  open({ ...LIST, lines: [], total: null, exactTotal: null, notInTotal: null, leftOut: [] })

  expect(await screen.findByText('この期間に載せる事案はありません')).toBeTruthy()
  expect(screen.getByText('この期間に、載せていない事案はありません。')).toBeTruthy()
})

it('the secretariat is told above the list how many cases are not in it and why, and never on paper', async () => {
  const leftOut = ['UNDECIDED', 'PERSONS_NOT_TOLD', 'UNDECIDED'].map((reason, at) => ({
    incident: `2026-000${at + 3}`,
    reason,
  }))
  open({ ...LIST, leftOut })

  const said = await screen.findByText(/期間内の事案のうち3件は、載せていません/)
  expect(said.textContent).toContain('（公表の方針が未決定 2件、本人への連絡がまだ済んでいない 1件）')
  expect(said.className).toContain('print:hidden')
  const target = within(said).getByRole('link', { name: '載せていない事案を見る' }).getAttribute('href')!
  expect(document.querySelector(target)?.textContent).toBe('載せていない事案（3件）')
  expect(screen.getByText('全員への連絡を終えたと記録すると、一覧に載ります。')).toBeTruthy()
})

it('a list that could not be read can be asked for again', async () => {
  open(refusal(503, { title: '今は読めません。' }))

  expect(await screen.findByText('今は読めません。')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'もう一度読み込む' })).toBeTruthy()
})

it('what is left out is printed for the auditor alone, for what the secretariat prints is published', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const leftOut = async () =>
    (await screen.findByRole('heading', { name: '載せていない事案（1件）' })).closest('section')!
  const { unmount } = open(LIST)
  expect((await leftOut()).className).toContain('print:hidden')
  expect(within(await leftOut()).getByText(/公表の方針が未決定/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '印刷する' }))
  expect(print).toHaveBeenCalledOnce()
  unmount()

  open(LIST, '/publication-batch', personWith('auditor'))
  expect((await leftOut()).className).not.toContain('print:hidden')
})
