import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'papers',
  labelKey: 'paper.tab',
  order: 90,
  group: 'prevention',
  component: part(() => import('./pages/papers-tab')),
}
