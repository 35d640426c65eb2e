import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/admin/duty-table', lazy: () => import('./pages/table-page') },
  { path: '/admin/duty-table/new', lazy: () => import('./pages/new-table-page') },
  { path: '/admin/duty-table/versions/:version', lazy: () => import('./pages/version-page') },
]
