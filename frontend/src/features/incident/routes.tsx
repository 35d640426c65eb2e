import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/incidents', lazy: () => import('./pages/list-page') },
  { path: '/incidents/:number/steps/:step/:part?', lazy: () => import('./pages/step-page') },
  { path: '/incidents/:number/:tab?', lazy: () => import('./pages/case-page') },
]
