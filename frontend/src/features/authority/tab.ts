import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'authority',
  labelKey: 'authority.tab',
  order: 45,
  group: 'reports',
  component: lazy(() => import('./pages/authority-tab')),
}
