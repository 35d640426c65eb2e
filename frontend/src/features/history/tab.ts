import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'history',
  labelKey: 'history.tab',
  order: 110,
  group: 'record',
  component: part(() => import('./pages/history-tab')),
}
