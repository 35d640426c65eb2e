import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'assessment',
  labelKey: 'assessment.tab',
  order: 40,
  group: 'reports',
  component: lazy(() => import('./pages/assessment-tab')),
}
