import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createMemoryRouter, Link, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PersonOfPage, type Session } from '@/lib/session'
import type { Task, TaskList } from '../api'
import { Component as TasksPage } from './tasks-page'

const NOW = '2012-12-25T17:09:50+09:00'
const TASK: Task = {
  incident: '2012-0001',
  incidentTitle: 'わかば保育園 ＳＤカードの紛失',
  part: 'F001',
  partName: 'わかば保育園',
  step: 'head-report',
  label: '第一報を確認し課長に報告する',
  chief: '課長',
  post: '園長',
  unitName: 'わかば保育園',
  since: '2012-12-25T16:41:00+09:00',
  due: '2012-12-25T17:10:00+09:00',
  overdue: false,
  mayAct: true,
  shared: false,
  taker: null,
  clock: null,
  passedOver: null,
}

let asked: URL[] = []

const SESSION: Session = {
  account: { id: '3', login: 'encho', displayName: '佐藤 和子' },
  posts: [],
  roles: ['facility-head'],
  mustChangePassword: false,
  demo: true,
  serverNow: NOW,
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(NOW), shouldAdvanceTime: true })
  sessionStorage.clear()
  localStorage.clear()
  window.scrollTo = vi.fn()
  asked = []
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(new URL(request.url))
    return Promise.resolve(
      Response.json(list(new URL(request.url).searchParams.get('view') === 'waiting' ? [] : [TASK])),
    )
  })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function list(items: Task[]): TaskList {
  const now = Date.now()
  const shown = items.map((task) => ({ ...task, overdue: Date.parse(task.due!) <= now }))
  return {
    items: shown,
    page: 0,
    size: 20,
    total: items.length,
    serverNow: new Date(now).toISOString(),
    choices: { steps: [], incidents: [] },
    counts: { mine: 1, posts: 0, waiting: 0, overdue: shown.filter((task) => task.overdue).length },
  }
}

function open(address: string) {
  const queries = new QueryClient()
  const router = createMemoryRouter(
    [
      { path: '/', element: <TasksPage /> },
      { path: '/incidents/*', element: <Link to="/">済んだ</Link> },
    ],
    { initialEntries: [address] },
  )
  render(
    <QueryClientProvider client={queries}>
      <PersonOfPage value={SESSION}>
        <RouterProvider router={router} />
      </PersonOfPage>
    </QueryClientProvider>,
  )
}

test('a task turns overdue by itself on a page that is left open, and the count of the tab follows', async () => {
  open('/')
  expect(await screen.findByText('あと1分')).toBeDefined()
  expect(screen.getByRole('link', { name: /期限超過/ }).textContent).toBe('期限超過0')

  await act(() => vi.advanceTimersByTimeAsync(16_000))

  expect(await screen.findByText('期限です')).toBeDefined()
  expect(screen.getByRole('link', { name: /期限超過/ }).textContent).toBe('期限超過1')
})

test('after a task one comes back to the filter one had left', async () => {
  open('/?tab=posts&incident=2012-0001')
  fireEvent.click(await screen.findByRole('link', { name: '開く: 第一報を確認し課長に報告する' }))
  fireEvent.click(await screen.findByRole('link', { name: '済んだ' }))

  expect(await screen.findByText('平成24年度第1号の手続だけを表示しています')).toBeDefined()
  expect(screen.getByRole('link', { name: /所属の手続/ }).getAttribute('aria-current')).toBe('page')
  expect(asked.at(-1)?.search).toBe('?view=posts&incident=2012-0001&page=0')
})

test('an empty tab says something kind', async () => {
  open('/?tab=waiting')

  expect(await screen.findByText('ほかの人を待っている手続はありません')).toBeDefined()
})
