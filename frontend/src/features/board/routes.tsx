import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/deadlines', lazy: () => import('./pages/board-page') },
  { path: '/deadlines/print', lazy: () => import('./pages/print-page') },
]
