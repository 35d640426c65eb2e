import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

export const steps: StepForms = {
  'record-search-round': lazy(() => import('./pages/record-round')),
  'agree-search-end': lazy(() => import('./pages/agree-end')),
  'confirm-search-end': lazy(() => import('./pages/confirm-end')),
}
