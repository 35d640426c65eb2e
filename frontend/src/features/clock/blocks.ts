import type { Blocks } from '@/lib/case-registry'
import { block } from '@/ui/part'

export const blocks: Blocks = {
  caseHead: block(() => import('./components/case-clocks')),
  aboveTasks: block(() => import('./components/above-tasks')),
}
