import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/council/consultations', lazy: () => import('./pages/consultations-page') },
  { path: '/council/consultations/:consultation', lazy: () => import('./pages/consultation-page') },
]
