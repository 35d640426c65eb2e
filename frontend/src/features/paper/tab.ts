import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'papers',
  labelKey: 'paper.tab',
  order: 90,
  group: 'prevention',
  component: lazy(() => import('./pages/papers-tab')),
}
