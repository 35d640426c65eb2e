import { lazy } from 'react'
import type { Blocks } from '@/lib/case-registry'

export const blocks: Blocks = { withTasks: lazy(() => import('./components/new-cases')) }
