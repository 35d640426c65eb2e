import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

export const steps: StepForms = {
  'assess-duty': lazy(() => import('./pages/assess-duty')),
  'confirm-no-duty': lazy(() => import('./pages/confirm-no-duty')),
}
