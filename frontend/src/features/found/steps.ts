import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

export const steps: StepForms = {
  'tell-persons-of-find': lazy(() => import('./pages/tell-persons')),
  'add-find-to-publication': lazy(() => import('./pages/add-to-publication')),
  'add-find-to-final-report': lazy(() => import('./pages/add-to-final-report')),
  'add-find-to-council-report': lazy(() => import('./pages/add-to-council-report')),
}
