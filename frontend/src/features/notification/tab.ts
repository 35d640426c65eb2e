import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = {
  path: 'notification',
  labelKey: 'notification.tab',
  order: 50,
  group: 'persons',
  component: lazy(() => import('./pages/notification-tab')),
}
