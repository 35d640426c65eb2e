import type { RouteObject } from 'react-router'

// Nothing beside the questions: on a phone no bar of other places, and the report says itself when the connection is lost.
const handle = { focused: true }

export const routes: RouteObject[] = [
  { path: '/report/sent/:number', lazy: () => import('./pages/sent-page') },
  { path: '/report/:page?', handle, lazy: () => import('./pages/report-page') },
]
