import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/call', lazy: () => import('./pages/call-page') },
  { path: '/call/heard/:number', lazy: () => import('./pages/heard-page') },
  { path: '/incidents/:number/call-sheet', lazy: () => import('./pages/sheet-page') },
]
