import type { Blocks } from '@/lib/case-registry'
import { block } from '@/ui/part'

export const blocks: Blocks = { caseTasks: block(() => import('./components/contracts-in-short')) }
