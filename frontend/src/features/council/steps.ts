import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'decide-council-report': part(() => import('./pages/decide-report')),
  'assign-meeting': part(() => import('./pages/assign-meeting')),
  'compile-paper': part(() => import('./pages/compile-paper')),
  'confirm-paper': part(() => import('./pages/confirm-paper')),
  'record-meeting-held': part(() => import('./pages/record-held')),
}
