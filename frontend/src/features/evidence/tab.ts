import { lazy } from 'react'
import type { CaseTab } from '@/lib/case-registry'

export const tab: CaseTab = { path: 'evidence', labelKey: 'evidence.tab', order: 92, component: lazy(() => import('./pages/evidence-tab')) }
