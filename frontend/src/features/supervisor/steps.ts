import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

const headReport = lazy(() => import('./pages/head-report'))
const receipt = lazy(() => import('./pages/receipt'))

export const steps: StepForms = {
  'head-report': headReport,
  'head-report-late': headReport,
  'chief-receipt': receipt,
  'written-report': lazy(() => import('./pages/written-report')),
  'decide-written-report': lazy(() => import('./pages/decide-written-report')),
}
