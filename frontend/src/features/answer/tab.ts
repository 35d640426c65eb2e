import type { CaseTab } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const tab: CaseTab = {
  path: 'reporter-answers',
  labelKey: 'answer.tab',
  order: 74,
  group: 'prevention',
  component: part(() => import('./pages/answers-tab')),
}
