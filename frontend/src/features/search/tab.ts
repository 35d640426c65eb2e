import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'search',
  labelKey: 'search.tab',
  order: 20,
  group: 'response',
  component: part(() => import('./pages/search-tab')),
}
