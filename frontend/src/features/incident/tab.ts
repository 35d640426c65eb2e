import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tabs: CaseTab[] = [
  {
    path: 'overview',
    labelKey: 'incident.tab.overview',
    order: 0,
    group: 'outline',
    ofParties: true,
    component: lazy(() => import('./pages/overview-tab')),
  },
  {
    path: 'course',
    labelKey: 'incident.tab.course',
    order: 10,
    group: 'outline',
    component: lazy(() => import('./pages/course-tab')),
  },
]
