import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'draft-plan': part(() => import('./pages/draft-plan')),
  'decide-plan': part(() => import('./pages/decide-plan')),
}
