import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Outlet } from 'react-router'
import { beforeEach, expect, it, vi } from 'vitest'
import { PersonOfPage } from '@/lib/session'
import { openAt, personWith } from '@/test/open'
import { standIn } from '@/test/stand-in'
import { ToastProvider } from '@/ui/toast'
import { routes } from '../routes'
import PreliminaryReport from './preliminary-report'

const FILED = {
  kind: 'PRELIMINARY',
  at: '2026-11-24T03:00:00Z',
  receiptNumber: null,
  note: null,
  unknown: { items: [], until: null },
  reporter: { body: '市長', jointlyWith: null },
  items: [
    { item: 'SUMMARY', text: '名簿の紛失が判明した。' },
    { item: 'PUBLICATION', text: '公表することに決定した。' },
  ],
  states: [{ item: 'PUBLICATION', state: 'PLANNED', time: null }],
  prevention: { done: '・鍵を替えた。', toCome: null },
  causedBy: 'CONTRACTOR',
  request: null,
  by: { account: 2, name: '加藤 由美', post: '情報公開課主査' },
}
const OLD = {
  ...FILED,
  reporter: { body: null, jointlyWith: null },
  items: [],
  states: [],
  prevention: { done: null, toCome: null },
  causedBy: null,
  request: null,
}
const duty = (filings: object[], earlier: object[] = []) => ({
  part: 'D1',
  arose: '2026-11-23T03:00:00Z',
  dissolved: null,
  version: filings.length,
  fulfilled: false,
  filings,
  earlier,
  requests: [],
})
let duties: object[]

beforeEach(() => {
  standIn(({ path }) =>
    path.endsWith('/authority')
      ? { duties }
      : path.includes('/proposals/')
        ? { texts: [] }
        : path.endsWith('/clocks')
          ? { clocks: [], undated: [] }
          : { affectedPersons: null, judgements: [], ruled: [] },
  )
})

const form = {
  path: '/incidents/:number/steps/:step/:part',
  element: <PreliminaryReport number="2026-0001" step="file-preliminary-report" part="D1" />,
}
const around = (
  <PersonOfPage value={personWith('secretariat')}>
    <ToastProvider>
      <Outlet />
    </ToastProvider>
  </PersonOfPage>
)
const open = (address: string) =>
  openAt(address, [{ element: around, children: [...routes, form, { path: '*', element: <p>別の画面</p> }] }])
const lines = () =>
  Object.fromEntries(
    [...document.querySelectorAll('dt')].map((name) => [name.textContent, name.nextElementSibling!.textContent]),
  )

it('prints a filed report line by line in the order of the form, and says where nothing was entered', async () => {
  duties = [duty([FILED], [OLD])]
  open('/incidents/2026-0001/filings/D1/2/sheet')
  await screen.findByRole('heading', { name: '入力用紙（速報）' })

  expect(Object.keys(lines())).toEqual([
    '報告する機関',
    '概要',
    '個人情報の項目',
    '本人の数',
    '原因が生じたところ',
    '原因',
    '二次被害やそのおそれ',
    '本人への対応の状況',
    '本人への対応の実施状況',
    '公表の状況',
    '公表の実施状況',
    '再発防止のための措置の状況',
    '実施済みの措置',
    '今後の措置',
    'その他参考となる事項',
  ])
  expect(lines()).toMatchObject({
    報告する機関: '市長',
    概要: '名簿の紛失が判明した。',
    原因が生じたところ: '委託先',
    公表の状況: '予定',
    実施済みの措置: '・鍵を替えた。',
    今後の措置: '記入なし',
  })
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  fireEvent.click(screen.getByRole('button', { name: '印刷する' }))
  expect(print).toHaveBeenCalledOnce()
})

it('marks on the sheet what has changed since the report before, also one before the duty arose again', async () => {
  const now = {
    ...FILED,
    items: [
      { item: 'SUMMARY', text: '名簿の紛失が判明した。' },
      { item: 'CAUSE', text: '置き忘れ' },
    ],
  }
  duties = [duty([now], [FILED])]
  open('/incidents/2026-0001/filings/D1/2/sheet')
  await screen.findByRole('heading', { name: '入力用紙（速報）' })

  expect(lines()).toMatchObject({ 概要: '名簿の紛失が判明した。', '原因（前回の報告から変更）': '置き忘れ' })
})

it('says where the text as filed is not on record, and where there is no such filing', async () => {
  duties = [duty([FILED], [OLD])]
  const { unmount } = open('/incidents/2026-0001/filings/D1/1/sheet')
  expect(await screen.findByText('提出した文は記録されていません。')).toBeTruthy()
  unmount()

  open('/incidents/2026-0001/filings/D1/3/sheet')
  expect(await screen.findByText(/この番号の提出の記録はありません/)).toBeTruthy()
})

it('tells while a report is written what it says otherwise than the one before, and takes the words of that over', async () => {
  duties = [duty([FILED])]
  open('/incidents/2026-0001/steps/file-preliminary-report/D1')
  const summary = await screen.findByLabelText<HTMLTextAreaElement>(/^概要/, { selector: 'textarea' })
  expect(screen.getByText(/^前回の報告（速報）から変わった項目：.*概要/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '概要を前回の文にする' }))

  expect(summary.value).toBe('名簿の紛失が判明した。')
  await waitFor(() => expect(screen.queryByText(/^前回の報告（速報）から変わった項目：.*概要/)).toBeNull())
  expect(screen.queryByRole('button', { name: '原因を前回の文にする' })).toBeNull()
})

it('prints a report as it stands in its form, and knows nothing of it when it is opened anew', async () => {
  duties = [duty([])]
  const { unmount } = open('/incidents/2026-0001/steps/file-preliminary-report/D1')
  fireEvent.change(await screen.findByLabelText(/^概要/, { selector: 'textarea' }), {
    target: { value: '書きかけの文' },
  })
  fireEvent.click(screen.getByRole('link', { name: '入力用紙を開く' }))
  await waitFor(() => expect(lines()).toMatchObject({ 概要: '書きかけの文' }))
  unmount()

  open('/incidents/2026-0001/steps/file-preliminary-report/D1/sheet')
  expect(await screen.findByText(/報告を書く画面から開きます/)).toBeTruthy()
})
