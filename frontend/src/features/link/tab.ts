import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'links',
  labelKey: 'link.tab',
  order: 16,
  group: 'outline',
  component: lazy(() => import('./pages/links-tab')),
}
