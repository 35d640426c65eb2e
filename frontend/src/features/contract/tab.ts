import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'contracts',
  labelKey: 'contract.tab',
  order: 15,
  group: 'outline',
  component: lazy(() => import('./pages/contracts-tab')),
}
