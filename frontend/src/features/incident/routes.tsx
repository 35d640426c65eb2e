import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/incidents/:number/steps/:step/:part?', lazy: () => import('./pages/step-page') },
  { path: '/incidents/:number/:tab?', lazy: () => import('./pages/case-page') },
]
