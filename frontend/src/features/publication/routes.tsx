import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/publications', lazy: () => import('./pages/publications-page') },
  { path: '/publications/:number', lazy: () => import('./pages/publication-desk-page') },
  { path: '/publication-texts/:number', lazy: () => import('./pages/publication-text-page') },
  { path: '/admin/publication-criteria', lazy: () => import('./pages/criteria-page') },
]
