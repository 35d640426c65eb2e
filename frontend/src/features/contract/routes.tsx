import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/contracts', lazy: () => import('./pages/contracts-page') },
  { path: '/contracts/:contract', lazy: () => import('./pages/contract-page') },
  {
    path: '/incidents/:number/contractor-notices/:contract/:nth/sheet',
    lazy: () => import('./pages/notice-sheet'),
  },
]
