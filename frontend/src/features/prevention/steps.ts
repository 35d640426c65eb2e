import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

export const steps: StepForms = {
  'draft-plan': lazy(() => import('./pages/draft-plan')),
  'decide-plan': lazy(() => import('./pages/decide-plan')),
}
