import type { StepForms } from '@/lib/case-registry'
import { part } from '@/ui/part'

export const steps: StepForms = {
  'closing-check': part(() => import('./pages/closing-check')),
}
