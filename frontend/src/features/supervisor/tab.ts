import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'supervisor',
  labelKey: 'supervisor.tab',
  order: 30,
  group: 'reports',
  component: lazy(() => import('./pages/supervisor-tab')),
}
