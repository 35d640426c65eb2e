import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'contracts',
  labelKey: 'contract.tab',
  order: 15,
  group: 'outline',
  component: part(() => import('./pages/contracts-tab')),
}
