import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/admin', lazy: () => import('./pages/units-page') },
  { path: '/admin/units/:code', lazy: () => import('./pages/unit-page') },
  { path: '/admin/appointments', lazy: () => import('./pages/appointments-page') },
  { path: '/admin/accounts', lazy: () => import('./pages/accounts-page') },
  { path: '/admin/duty-telephones', lazy: () => import('./pages/duty-page') },
  { path: '/admin/mails', lazy: () => import('./pages/dead-mails-page') },
  { path: '/admin/failed-steps', lazy: () => import('./pages/failed-steps-page') },
]
