import { lazy } from 'react'
import type { Blocks } from '@/lib/case-registry'

export const blocks: Blocks = {
  aboveTasks: lazy(() => import('./components/waiting-appointments')),
  everywhere: lazy(() => import('./components/mail-server-alarm')),
}
