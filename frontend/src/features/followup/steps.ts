import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'answer-follow-up': part(() => import('./pages/answer-follow-up')),
  'propose-successor': part(() => import('./pages/propose-successor')),
  'decide-successor': part(() => import('./pages/decide-successor')),
}
