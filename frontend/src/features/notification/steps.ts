import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'record-notification': part(() => import('./pages/record-notification')),
  'confirm-notification': part(() => import('./pages/confirm-notification')),
}
