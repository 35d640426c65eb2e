import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/council/inspections', lazy: () => import('./pages/inspections-page') },
  { path: '/council/inspections/:inspection', lazy: () => import('./pages/inspection-page') },
]
