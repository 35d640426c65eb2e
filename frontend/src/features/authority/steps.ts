import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

export const steps: StepForms = {
  'file-preliminary-report': lazy(() => import('./pages/preliminary-report')),
  'file-final-report': lazy(() => import('./pages/final-report')),
  'file-supplement': lazy(() => import('./pages/supplement')),
}
