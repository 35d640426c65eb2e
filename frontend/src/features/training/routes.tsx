import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [{ path: '/training', lazy: () => import('./pages/training-page') }]
