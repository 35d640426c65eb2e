import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'evidence',
  labelKey: 'evidence.tab',
  order: 27,
  group: 'response',
  ofParties: true,
  component: lazy(() => import('./pages/evidence-tab')),
}
