import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [{ path: '/mailbox', lazy: () => import('./pages/mailbox-page') }]
