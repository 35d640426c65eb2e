import { lazy } from 'react'
import type { Blocks } from '@/lib/case-registry'

export const blocks: Blocks = {
  caseHead: lazy(() => import('./components/case-clocks')),
  aboveTasks: lazy(() => import('./components/above-tasks')),
}
