import { lazy } from 'react'
import type { StepForms } from '@/lib/case-registry'

export const steps: StepForms = {
  'record-notification': lazy(() => import('./pages/record-notification')),
  'confirm-notification': lazy(() => import('./pages/confirm-notification')),
}
