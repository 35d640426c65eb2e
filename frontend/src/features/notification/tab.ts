import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'notification',
  labelKey: 'notification.tab',
  order: 50,
  group: 'persons',
  component: part(() => import('./pages/notification-tab')),
}
