import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'assessment',
  labelKey: 'assessment.tab',
  order: 40,
  group: 'reports',
  component: part(() => import('./pages/assessment-tab')),
}
