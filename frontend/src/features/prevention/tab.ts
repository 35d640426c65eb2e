import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'prevention',
  labelKey: 'prevention.tab',
  order: 70,
  group: 'prevention',
  component: lazy(() => import('./pages/prevention-tab')),
}
