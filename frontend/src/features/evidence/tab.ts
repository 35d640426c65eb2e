import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'evidence',
  labelKey: 'evidence.tab',
  order: 27,
  group: 'response',
  ofParties: true,
  component: part(() => import('./pages/evidence-tab')),
}
