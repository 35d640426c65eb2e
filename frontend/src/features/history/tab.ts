import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'history',
  labelKey: 'history.tab',
  order: 110,
  group: 'record',
  component: lazy(() => import('./pages/history-tab')),
}
