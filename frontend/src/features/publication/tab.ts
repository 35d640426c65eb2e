import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'publication',
  labelKey: 'publication.tab',
  order: 60,
  group: 'persons',
  component: lazy(() => import('./pages/publication-tab')),
}
