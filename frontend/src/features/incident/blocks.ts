import { lazy } from 'react'
import type { Blocks } from '@/lib/case-registry'

export const blocks: Blocks = {
  aboveTasks: lazy(() => import('./components/waiting-confirmations')),
  caseHead: lazy(() => import('./components/case-ending')),
}
