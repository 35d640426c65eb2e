import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'council',
  labelKey: 'council.tab',
  order: 80,
  group: 'prevention',
  component: part(() => import('./pages/council-tab')),
}
