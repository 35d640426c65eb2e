import type { Blocks } from '@/lib/case-registry'
import { block } from '@/ui/part'

export const blocks: Blocks = {
  aboveTasks: block(() => import('./components/unread-answers')),
  caseHead: block(() => import('./components/answers-of-case')),
}
