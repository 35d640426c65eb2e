import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'addressees',
  labelKey: 'addressee.tab',
  order: 46,
  group: 'reports',
  component: part(() => import('./pages/addressees-tab')),
}
