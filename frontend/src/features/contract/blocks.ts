import { lazy } from 'react'
import type { Blocks } from '@/lib/case-registry'

export const blocks: Blocks = { caseTasks: lazy(() => import('./components/contracts-in-short')) }
