import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'publication',
  labelKey: 'publication.tab',
  order: 60,
  group: 'persons',
  component: part(() => import('./pages/publication-tab')),
}
