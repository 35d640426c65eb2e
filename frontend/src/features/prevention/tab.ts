import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'prevention',
  labelKey: 'prevention.tab',
  order: 70,
  group: 'prevention',
  component: part(() => import('./pages/prevention-tab')),
}
