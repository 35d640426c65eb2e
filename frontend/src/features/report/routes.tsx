import type { RouteObject } from 'react-router'

// The report says itself that the connection is lost; the layout need not say it, too.
const handle = { tellsOffline: true }

export const routes: RouteObject[] = [
  { path: '/report/sent/:number', lazy: () => import('./pages/sent-page') },
  { path: '/report/:page?', handle, lazy: () => import('./pages/report-page') },
]
