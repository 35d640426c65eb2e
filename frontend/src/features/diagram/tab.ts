import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'diagram',
  labelKey: 'diagram.tab',
  order: 100,
  group: 'record',
  component: lazy(() => import('./pages/diagram-tab')),
}
