import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tabs: CaseTab[] = [
  {
    path: 'overview',
    labelKey: 'incident.tab.overview',
    order: 0,
    group: 'outline',
    ofParties: true,
    component: part(() => import('./pages/overview-tab')),
  },
  {
    path: 'course',
    labelKey: 'incident.tab.course',
    order: 10,
    group: 'outline',
    component: part(() => import('./pages/course-tab')),
  },
]
