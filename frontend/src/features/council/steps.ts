import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

export const steps: StepForms = {
  'decide-council-report': lazy(() => import('./pages/decide-report')),
  'assign-meeting': lazy(() => import('./pages/assign-meeting')),
  'compile-paper': lazy(() => import('./pages/compile-paper')),
  'confirm-paper': lazy(() => import('./pages/confirm-paper')),
  'record-meeting-held': lazy(() => import('./pages/record-held')),
}
