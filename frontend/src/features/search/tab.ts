import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'search',
  labelKey: 'search.tab',
  order: 20,
  group: 'response',
  component: lazy(() => import('./pages/search-tab')),
}
