import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Call } from '../api'
import CallsToMake from './calls-to-make'

const call = (id: number): Call => ({
  id,
  incident: '2012-0001',
  part: 'F001',
  partName: 'わかば保育園',
  key: 'HEAD_REPORT',
  clock: 'clock-1',
  limit: '2012-12-23T11:20:00Z',
  post: '園長',
  unitName: 'わかば保育園',
  label: `電話${id}`,
  number: `042-000-200${id}`,
  openedAt: '2012-12-23T11:15:00Z',
  open: true,
  mayTell: true,
  told: null,
})

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('of many calls the three latest stand open, so that the tasks stay in sight', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json([1, 2, 3, 4, 5].map(call))))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <CallsToMake />
      </MemoryRouter>
    </QueryClientProvider>,
  )

  const folded = (await screen.findByText('ほかの電話（2件）')).closest('details')!
  const numbers = screen.getAllByRole('link', { name: /^電話\d/, hidden: true })
  expect(numbers.map((link) => link.textContent)).toEqual([5, 4, 3, 2, 1].map((id) => `電話${id} 042-000-200${id}`))
  expect(numbers.filter((link) => folded.contains(link))).toHaveLength(2)
})
