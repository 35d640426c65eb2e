import type { RouteObject } from 'react-router'

export const publicRoutes: RouteObject[] = [{ path: '/login', lazy: () => import('./pages/login-page') }]
