import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/admin/rules', lazy: () => import('./pages/rules-page') },
  { path: '/admin/rules/:key/:condition', lazy: () => import('./pages/rule-page') },
  { path: '/admin/rules/:key/:condition/new', lazy: () => import('./pages/new-version-page') },
]
