import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'authority',
  labelKey: 'authority.tab',
  order: 45,
  group: 'reports',
  component: part(() => import('./pages/authority-tab')),
}
