import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import type { Task } from '../api'
import TasksOfCase from './tasks-of-case'

const TASK: Task = {
  incident: '2012-0001',
  incidentTitle: 'わかば保育園 ＳＤカードの紛失',
  part: null,
  partName: null,
  step: 'record-notification',
  label: '',
  chief: null,
  post: '園長',
  unitName: 'わかば保育園',
  since: '2012-12-23T10:45:00Z',
  due: null,
  overdue: false,
  mayAct: true,
  shared: true,
  taker: null,
  clock: null,
  passedOver: null,
}
const REPORT: Task = {
  ...TASK,
  part: 'F001',
  step: 'head-report',
  due: '2012-12-23T11:10:00Z',
  mayAct: false,
  taker: { account: 4, name: '高橋 恵', title: '園長代理', at: '2012-12-23T10:50:00Z', me: false } as never,
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(mine: Task[], posts: Task[]) {
  vi.stubGlobal('fetch', (request: Request) => {
    const items = new URL(request.url).searchParams.get('view') === 'mine' ? mine : posts
    return Promise.resolve(
      Response.json({
        items,
        page: 0,
        size: 20,
        total: items.length,
        serverNow: '2012-12-23T10:56:00Z',
        choices: { steps: [], incidents: [] },
        counts: { mine: mine.length, posts: posts.length, waiting: 0, overdue: 0 },
      }),
    )
  })
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <TasksOfCase number="2012-0001" />
      </MemoryRouter>
    </QueryClientProvider>,
  )
}

test('what is due first stands first, though a colleague has begun it', async () => {
  open([TASK], [REPORT])

  await screen.findByText('高橋 恵さんが担当しています')
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['第一報を確認し報告する', '/incidents/2012-0001/steps/head-report/F001'],
    ['本人への連絡と謝罪を記録する', '/incidents/2012-0001/steps/record-notification'],
  ])
})

test('where there is nothing to do nothing is said', async () => {
  const { container } = open([], [])
  await vi.waitFor(() => expect(container.textContent).toBe(''))
})
