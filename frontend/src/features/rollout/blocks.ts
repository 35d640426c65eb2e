import type { Blocks } from '@/lib/case-registry'
import ToReceived from './to-received'
import WaitingRollOuts from './waiting-roll-outs'

/** So small that files of their own, fetched on the pages of everybody, would cost more. */
export const blocks: Blocks = { aboveTasks: WaitingRollOuts, withTasks: ToReceived }
