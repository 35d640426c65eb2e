import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'roll-outs',
  labelKey: 'rollout.tab',
  order: 72,
  group: 'prevention',
  component: part(() => import('./pages/roll-outs-tab')),
}
