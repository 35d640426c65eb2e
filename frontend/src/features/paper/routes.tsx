import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [{ path: '/case-list-paper', lazy: () => import('./pages/case-list-page') }]
