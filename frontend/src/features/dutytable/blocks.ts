import type { Blocks } from '@/lib/case-registry'
import { AboveTasks } from './above-tasks'

export const blocks: Blocks = { aboveTasks: AboveTasks }
