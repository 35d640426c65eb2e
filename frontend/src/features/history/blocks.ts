import type { Blocks } from '@/lib/case-registry'
import { block } from '@/ui/part'

export const blocks: Blocks = { withTasks: block(() => import('./components/new-cases')) }
