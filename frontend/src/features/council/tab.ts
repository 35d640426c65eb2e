import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'council',
  labelKey: 'council.tab',
  order: 80,
  group: 'prevention',
  component: lazy(() => import('./pages/council-tab')),
}
