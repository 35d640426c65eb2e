import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

export const steps: StepForms = {
  'closing-check': lazy(() => import('./pages/closing-check')),
}
