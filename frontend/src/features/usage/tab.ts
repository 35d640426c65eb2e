import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'usage',
  labelKey: 'usage.tab',
  order: 25,
  group: 'response',
  component: part(() => import('./pages/usage-tab')),
}
