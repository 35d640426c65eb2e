import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'usage',
  labelKey: 'usage.tab',
  order: 25,
  group: 'response',
  component: lazy(() => import('./pages/usage-tab')),
}
