import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/admin/history', lazy: () => import('./pages/organisation-history-page') },
]
