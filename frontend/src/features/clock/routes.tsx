import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/incidents/:number/clocks/:clock/why', lazy: () => import('./pages/why-page') },
]
