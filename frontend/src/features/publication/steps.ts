import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

export const steps: StepForms = {
  'decide-publication': lazy(() => import('./pages/decide-publication')),
  'record-publication': lazy(() => import('./pages/record-publication')),
}
