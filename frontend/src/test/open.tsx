import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router'
import { PersonOfPage, type Session } from '@/lib/session'
import { ToastProvider } from '@/ui/toast'
import { contractAnswer } from './contract'

/** A person who holds these roles and is logged in. */
export const personWith = (...roles: Session['roles']): Session => ({
  ...(contractAnswer('GET', '/api/session') as Session),
  account: { id: '3', login: '職員', displayName: '佐藤 和子' },
  roles,
})

function withDialogs() {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  window.scrollTo = () => undefined
}

/** Opens these pages at an address, without anything around them; gives where one is by then. */
export function openAt(address: string, pages: RouteObject[], around: (inside: ReactNode) => ReactNode = (it) => it) {
  withDialogs()
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createMemoryRouter(pages, { initialEntries: [address] })
  const view = render(
    <QueryClientProvider client={queries}>{around(<RouterProvider router={router} />)}</QueryClientProvider>,
  )
  return { ...view, queries, at: () => router.state.location.pathname + router.state.location.search }
}

/** Opens one page, or a part of one, for somebody who is logged in. */
export function openPage(
  page: ReactNode,
  { address = '/here', path = '/here', person = personWith('facility-head') } = {},
) {
  const element = (
    <PersonOfPage value={person}>
      <ToastProvider>{page}</ToastProvider>
    </PersonOfPage>
  )
  return openAt(address, [
    { path, element },
    { path: '*', element: <p>別の画面</p> },
  ])
}
