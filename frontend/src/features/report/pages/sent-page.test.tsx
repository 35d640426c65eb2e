import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { receiptQuery, type IncidentReceipt } from '../api'
import { Component as SentPage } from './sent-page'

const HEAD = { post: '園長', name: '佐藤 和子', mailed: true, openedAt: null }
const DEPUTY = { post: '園長代理', name: '高橋 恵', mailed: false, openedAt: null }
const LINES = [
  { label: 'わかば保育園長', number: '042-000-2001', night: false },
  { label: '保育課長', number: '042-000-1411', night: false },
  { label: '情報公開課', number: '042-000-1110', night: false },
]

function receive(receipt: Partial<IncidentReceipt>) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  queries.setQueryData(receiptQuery('2012-0001').queryKey, {
    number: '2012-0001',
    label: '平成24年度第1号',
    knows: [HEAD, DEPUTY],
    telephone: LINES,
    next: [],
    headReportLimit: null,
    headReportClock: null,
    ...receipt,
  })
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={['/report/sent/2012-0001']}>
        <Routes>
          <Route path="/report/sent/:number" element={<SentPage />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

afterEach(() => void vi.useRealTimers())

const told = (name: string) => screen.getByText(name, { exact: false }).closest('li')?.textContent

it('tells a mail that was sent from a case that was opened', () => {
  vi.useFakeTimers({ now: Date.parse('2012-12-25T17:05:00+09:00'), toFake: ['Date'] })
  receive({
    knows: [{ ...HEAD, openedAt: '2012-12-25T16:52:00+09:00' }, { ...HEAD, post: '副園長', name: '木村 茂' }, DEPUTY],
  })

  expect(told('佐藤 和子')).toBe('園長 佐藤 和子メールを送りました。 午後4時52分に開きました。')
  expect(told('木村 茂')).toBe('副園長 木村 茂メールを送りました。 まだ開いていません。急ぐときは電話してください。')
  expect(told('高橋 恵')).toBe(
    '園長代理 高橋 恵「やること」でお知らせしています（メールアドレスの登録がありません）。 まだ開いていません。急ぐときは電話してください。',
  )
  expect(screen.queryByText(/知っている/)).toBeNull()
})

it('says the day, too, of an opening that was not today', () => {
  vi.useFakeTimers({ now: Date.parse('2012-12-26T09:00:00+09:00'), toFake: ['Date'] })
  receive({ knows: [{ ...HEAD, openedAt: '2012-12-25T16:52:00+09:00' }] })

  expect(told('佐藤 和子')).toContain('平成24年12月25日（火）午後4時52分に開きました。')
})

it('shows one number large, and the others when nobody answers there', () => {
  receive({})

  const [first, ...others] = screen.getAllByRole('link', { name: /042-/, hidden: true })
  expect(first!.getAttribute('href')).toBe('tel:0420002001')
  expect(first!.closest('details')).toBeNull()
  expect(others.map((other) => other.textContent)).toEqual(['保育課長042-000-1411', '情報公開課042-000-1110'])
  const folded = screen.getByText('つながらないとき（ほか2件）').closest('details')!
  others.forEach((other) => expect(folded.contains(other)).toBe(true))
  expect(folded.open).toBe(false)
  fireEvent.click(within(folded).getByText('つながらないとき（ほか2件）'))
  expect(folded.open).toBe(true)
})

it('folds nothing where there is one number, and shows none where there is none', () => {
  receive({ telephone: LINES.slice(0, 1) })
  expect(screen.getAllByRole('link', { name: /042-/ })).toHaveLength(1)
  expect(screen.queryByText(/つながらないとき/)).toBeNull()
})
