import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [{ path: '/admin/addressees', lazy: () => import('./pages/addressees-page') }]
