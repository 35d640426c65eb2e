import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/admin/cause-classes', lazy: () => import('./pages/cause-classes-page') },
]
