import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/roll-outs', lazy: () => import('./pages/received-list-page') },
  { path: '/roll-outs/:rollOut', lazy: () => import('./pages/received-page') },
]
