import type { Blocks } from '@/lib/case-registry'
import { block } from '@/ui/part'

export const blocks: Blocks = {
  aboveTasks: block(() => import('./components/waiting-roll-outs')),
  withTasks: block(() => import('./components/to-received')),
}
