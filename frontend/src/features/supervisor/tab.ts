import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'supervisor',
  labelKey: 'supervisor.tab',
  order: 30,
  group: 'reports',
  component: part(() => import('./pages/supervisor-tab')),
}
