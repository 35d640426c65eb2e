import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/incidents/:number/filings/:part/:nth/sheet', lazy: () => import('./pages/filed-sheet') },
  { path: '/incidents/:number/requests/:part/:request', lazy: () => import('./pages/answer-request') },
  { path: '/incidents/:number/requests/:part/:request/sheet', lazy: () => import('./pages/typed-sheet') },
  { path: '/incidents/:number/steps/:step/:part/sheet', lazy: () => import('./pages/typed-sheet') },
]
