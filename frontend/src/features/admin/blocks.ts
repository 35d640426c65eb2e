import { lazy } from 'react'
import type { Blocks } from '@/lib/case-registry'

export const blocks: Blocks = { everywhere: lazy(() => import('./components/mail-server-alarm')) }
