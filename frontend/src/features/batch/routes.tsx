import type { RouteObject } from 'react-router'

export const routes: RouteObject[] = [{ path: '/publication-batch', lazy: () => import('./pages/batch-page') }]
