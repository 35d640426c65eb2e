import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [{ path: '/admin/calendar', lazy: () => import('./pages/calendar-page') }]
