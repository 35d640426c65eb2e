import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'links',
  labelKey: 'link.tab',
  order: 16,
  group: 'outline',
  component: part(() => import('./pages/links-tab')),
}
