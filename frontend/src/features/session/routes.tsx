import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [{ path: '/account', lazy: () => import('./pages/account-page') }]
export const publicRoutes: RouteObject[] = [{ path: '/login', lazy: () => import('./pages/login-page') }]
