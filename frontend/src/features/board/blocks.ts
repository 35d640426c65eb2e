import type { Blocks } from '@/lib/case-registry'
import { block } from '@/ui/part'

export const blocks: Blocks = { everywhere: block(() => import('./components/clock-alarm')) }
