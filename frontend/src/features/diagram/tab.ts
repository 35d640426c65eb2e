import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'diagram',
  labelKey: 'diagram.tab',
  order: 100,
  group: 'record',
  component: part(() => import('./pages/diagram-tab')),
}
