import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [
  { path: '/council', lazy: () => import('./pages/meetings-page') },
  { path: '/council/members/:term', lazy: () => import('./pages/members-page') },
  { path: '/council/:meeting', lazy: () => import('./pages/meeting-page') },
]
